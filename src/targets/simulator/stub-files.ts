import { posix } from 'node:path';
import type { Problem } from '../../model/problem.ts';
import type { Stub } from '../../model/stub.ts';
import { readStubFile } from '../../suite/read-stub-file.ts';
import type { SimulatedAction, StubbedSystem } from './action.ts';
import type { Files } from './files.ts';

/** The files of stubs in a folder: `orders.stubs.yaml` stands beside `orders.json`. */
export interface StubFiles {
  /** The path of the one beside an action's file; `undefined` where there is none. */
  beside(path: string): string | undefined;
  /** A Problem for each that no action's file was asked about for. */
  strays(): readonly Problem[];
}

/** Looks for them among the paths below a folder. */
export function stubFiles(folder: string, paths: readonly string[]): StubFiles {
  const left = new Map(paths.filter(isStubFile).map((path) => [actionFileOf(path).toLowerCase(), path]));
  return {
    beside(path) {
      const found = left.get(path.toLowerCase());
      left.delete(path.toLowerCase());
      return found === undefined ? undefined : posix.join(folder, found);
    },
    strays: () => [...left.values()].map((path) => stray(posix.join(folder, path))),
  };
}

const ending = /\.stubs\.ya?ml$/i;

/** Whether the name is that of a file of stubs. */
export function isStubFile(path: string): boolean {
  return ending.test(path);
}

/** The file of the action that stubs belong to. */
export function actionFileOf(path: string): string {
  return path.replace(ending, '.json');
}

/** Where the stubs beside an action are, or would be. */
export function stubFileOf({ backEnd, file }: Pick<SimulatedAction, 'backEnd' | 'file'>): string {
  return backEnd?.file ?? file.replace(/\.json$/i, '.stubs.yaml');
}

/** Reads the stubs beside an action. */
export async function readBackEnd(
  file: string,
  action: SimulatedAction,
  files: Files,
): Promise<StubbedSystem | { readonly problems: readonly Problem[] }> {
  if (action.isRuled) return { problems: [twoAnswers(file, action)] };
  const read = await files.read(file);
  if ('error' in read) return { problems: [invalid(file, `The file cannot be read: ${read.error}.`)] };
  const stubs = readStubFile(file, read.text);
  return isProblems(stubs) ? { problems: stubs } : { stubs, file };
}

function isProblems(found: readonly Stub[] | readonly Problem[]): found is readonly Problem[] {
  const [first] = found;
  return first !== undefined && 'kind' in first;
}

function twoAnswers(file: string, action: SimulatedAction): Problem {
  const answers = 'which answer in its place, and stubs for what is behind it as well';
  return invalid(
    file,
    `"${action.name}" has rules under \`simulate\` in ${action.file}, ${answers}.`,
    'Take out `simulate` to have the action carried out, or remove this file.',
  );
}

function stray(file: string): Problem {
  const name = actionFileOf(posix.basename(file));
  return invalid(
    file,
    `These stubs belong to no action: there is no exported action ${name} beside them.`,
    'Name the file as the exported action is named: orders.stubs.yaml beside orders.json.',
  );
}

function invalid(file: string, message: string, hint?: string): Problem {
  return { kind: 'invalid-suite', message, ...(hint && { hint }), place: { file, line: 1, column: 1 } };
}
