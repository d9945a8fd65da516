import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { messageOf } from './lib/message-of.ts';
import type { Place } from './model/place.ts';
import type { Problem } from './model/problem.ts';
import { withoutSecrets } from './suite/check-config.ts';
import { syntaxFaultWords } from './syntax-fault-words.ts';

/** Which file was being loaded. */
export interface Loading {
  /** Absolute. */
  readonly file: string;
  /** Absolute: the folder that messages name files from. */
  readonly cwd: string;
}

/** A spot in a file, as jiti and Node.js tell it; line and column from 1. */
interface Spot {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/** Why a module could not be loaded: wrong syntax, an import of what is not there, or an error of its own. */
export async function explainModuleFault(error: unknown, loading: Loading): Promise<Problem> {
  const message = messageOf(error);
  return (
    (await explainSyntax(message, loading)) ??
    (await explainMissing(message, error, loading)) ??
    (await explainError(message, error, loading))
  );
}

/** jiti has a fault of syntax as `ParseError: <what Babel says> \n <file>:<line from 1>:<column from 0>`. */
async function explainSyntax(message: string, { cwd }: Loading): Promise<Problem | undefined> {
  const [, said = '', file, line, column] = /^ParseError: (.*?)\s*\n\s*(.+):(\d+):(\d+)\s*$/s.exec(message) ?? [];
  if (file === undefined) return undefined;
  const lines = await linesOf(file);
  const rest = [lines[Number(line) - 1]?.slice(Number(column)), ...lines.slice(Number(line))];
  const isEnd = rest.every((text = '') => text.trim() === '');
  const last = lines.findLastIndex((text) => text.trim() !== '');
  const spot = isEnd
    ? { file, line: last + 1, column: (lines[last]?.trimEnd().length ?? 0) + 1 }
    : { file, line: Number(line), column: Number(column) + 1 };
  return { kind: 'usage', ...syntaxFaultWords(said, isEnd), place: await placeOf(spot, cwd) };
}

/** `Cannot find module 'name'`, and who asked for it; Node.js's own loader says `package`. */
async function explainMissing(message: string, error: unknown, { file, cwd }: Loading): Promise<Problem | undefined> {
  const name = /^Cannot find (?:module|package) '([^']+)'/.exec(message)?.[1];
  const from = /\n- (.+)|' imported from (.+)/.exec(message);
  if (name === undefined) return undefined;
  const importer = from?.[1] ?? from?.[2] ?? file;
  const isOurs = isInProject(importer, file);
  const lines = isOurs ? await linesOf(importer) : [];
  const line = lines.findIndex((text) => quoted(name).some((form) => text.includes(form)));
  const source = lines[line] ?? '';
  const column = Math.max(...quoted(name).map((form) => source.indexOf(form))) + 1;
  const spot = line < 0 ? spotOf(error, file) : { file: importer, line: line + 1, column };
  return { kind: 'usage', ...missingWords(name, isOurs), place: await placeOf(spot, cwd) };
}

function missingWords(name: string, isOurs: boolean): Pick<Problem, 'message' | 'hint'> {
  if (/^\.{0,2}\//.test(name) || isAbsolute(name)) {
    const hint = 'Check the path: it is read from the folder of this file, and names the ending as well.';
    return { message: `There is no file \`${name}\`.`, hint };
  }
  const [first = '', second] = name.split('/');
  const wanted = first.startsWith('@') && second !== undefined ? `${first}/${second}` : first;
  if (!isOurs) {
    const message = `The package \`${wanted}\`, which another package needs, is not installed.`;
    return { message, hint: 'Install what is missing with `npm install`.' };
  }
  const hint = `Install it with \`npm install --save-dev ${wanted}\`, or take the import out.`;
  return { message: `The package \`${wanted}\` is not installed.`, hint };
}

/** What the module itself, or something that it calls, has thrown. */
async function explainError(message: string, error: unknown, { file, cwd }: Loading): Promise<Problem> {
  // What the compiler makes of an imported name.
  const said = message.replace(/\(0 , \w+\.(\w+)\)/g, '$1').replaceAll(`${cwd}${sep}`, '');
  const first = said.split('\n')[0]?.replace(/[.:\s]+$/, '');
  return {
    kind: 'usage',
    message: `The configuration stopped with an error while it was loaded: ${first || 'one without a message'}.`,
    hint: 'Mend this line, or what it relies on, such as a variable that is not set.',
    place: await placeOf(spotOf(error, file), cwd),
  };
}

/** The innermost line of the project's own files that an error comes from. Its column is that of the compiled line. */
function spotOf(error: unknown, file: string): Spot {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  for (const [, path = '', line] of stack.matchAll(/^ {4}at (?:.*\()?((?:file:\/\/|\/|\w:[\\/]).+):(\d+):\d+\)?$/gm)) {
    const own = path.startsWith('file://') ? fileURLToPath(path) : path;
    if (isInProject(own, file)) return { file: own, line: Number(line) };
  }
  return { file, line: 1 };
}

function isInProject(path: string, file: string): boolean {
  const way = relative(dirname(file), path);
  return !way.startsWith('..') && !isAbsolute(way) && !way.split(sep).includes('node_modules');
}

/** The spot with its source line; without a column, the line as a whole. */
async function placeOf({ file, line, column }: Spot, cwd: string): Promise<Place> {
  const source = (await linesOf(file))[line - 1];
  const named = { file: relative(cwd, file), line };
  if (source === undefined) return { ...named, column: column ?? 1 };
  const start = column ?? source.length - source.trimStart().length + 1;
  const marked =
    column === undefined ? source.trim() : (/^(?:[\w$]+|(["'`]).*?\1|.)/su.exec(source.slice(start - 1))?.[0] ?? '');
  return withoutSecrets({ ...named, column: start, source, length: Math.max(1, marked.length) });
}

async function linesOf(file: string): Promise<string[]> {
  return (await readFile(file, 'utf8').catch(() => '')).replace(/^\ufeff/, '').split(/\r?\n/);
}

function quoted(name: string): string[] {
  return [`'${name}'`, `"${name}"`, `\`${name}\``];
}
