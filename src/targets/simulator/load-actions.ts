import { posix } from 'node:path';
import { isJsonObject } from '../../lib/is-json-object.ts';
import { findJsonFault } from '../../lib/json-fault.ts';
import type { Json } from '../../model/json.ts';
import type { Problem } from '../../model/problem.ts';
import type { SimulatedAction } from './action.ts';
import type { Files } from './files.ts';
import { readAction } from './read-action.ts';
import { readBackEnd, stubFiles } from './stub-files.ts';

/**
 * Reads every Data Action in the JSON files below `folder`: each file that has both a `name` and a `contract`, as an
 * export from the Genesys Cloud admin page has. Other JSON files are passed over. A file that is broken is a Problem
 * (kind `invalid-suite`), and the others are read all the same. A file of stubs beside an action, `orders.stubs.yaml`
 * beside `orders.json`, is read with it. Paths in messages, and the ids of actions that have none,
 * are made of `folder` as it is given, so it should be named from the project folder.
 */
export async function loadActions(
  folder: string,
  files: Files,
): Promise<{ readonly actions: readonly SimulatedAction[]; readonly problems: readonly Problem[] }> {
  const actions: SimulatedAction[] = [];
  const problems: Problem[] = [];
  const byId = new Map<string, SimulatedAction>();
  const paths = await files.list(folder);
  const stubs = stubFiles(folder, paths);
  for (const path of paths) {
    if (!path.toLowerCase().endsWith('.json')) continue;
    const found = await readOne(posix.join(folder, path), stubs.beside(path), files);
    if (!found) continue;
    if (!('action' in found)) problems.push(...found.problems);
    else {
      const { action } = found;
      const twin = byId.get(action.id);
      if (twin) problems.push(sameId(action, twin));
      else actions.push(action);
      byId.set(action.id, twin ?? action);
    }
  }
  return { actions, problems: [...problems, ...stubs.strays()] };
}

type Read = { readonly action: SimulatedAction } | { readonly problems: readonly Problem[] };

/** The action of a file with the stubs beside it; `undefined` where the file is none. */
async function readOne(file: string, stubFile: string | undefined, files: Files): Promise<Read | undefined> {
  const json = await readJson(file, files);
  if ('problem' in json) return { problems: [json.problem] };
  if (!isJsonObject(json.value) || !isAction(json.value)) return undefined;
  const read = readAction(json.value, file);
  if (!('action' in read) || stubFile === undefined) return read;
  const backEnd = await readBackEnd(stubFile, read.action, files);
  return 'problems' in backEnd ? backEnd : { action: { ...read.action, backEnd } };
}

async function readJson(file: string, files: Files): Promise<{ value: Json } | { problem: Problem }> {
  const read = await files.read(file);
  if ('error' in read) return { problem: invalid(file, `The file cannot be read: ${read.error}.`) };
  // An export that was saved by an editor may begin with a byte order mark.
  const text = read.text.replace(/^\uFEFF/, '');
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { problem: notJson(file, text) };
  }
}

function isAction(value: { readonly name?: Json; readonly contract?: Json }): boolean {
  return value.name !== undefined && value.contract !== undefined;
}

function notJson(file: string, text: string): Problem {
  const before = text.slice(0, findJsonFault(text)).split('\n');
  const source = text.split('\n')[before.length - 1] ?? '';
  return {
    kind: 'invalid-suite',
    message: 'The file is not JSON: something is wrong at or before this place.',
    hint: 'Look for a missing or surplus comma, quote or bracket. JSON has no comments, and no comma after the last entry.',
    place: { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, source },
  };
}

function sameId(action: SimulatedAction, twin: SimulatedAction): Problem {
  return invalid(
    action.file,
    `The action "${action.name}" has the id ${action.id}, as the one in ${twin.file} has.`,
    'Give one of the two another `id`, or take the key out.',
  );
}

function invalid(file: string, message: string, hint?: string): Problem {
  return { kind: 'invalid-suite', message, ...(hint && { hint }), place: { file, line: 1, column: 1 } };
}
