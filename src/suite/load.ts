import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { explainSystemError } from '../lib/explain-system-error.ts';
import type { Problem } from '../model/problem.ts';
import type { BrokenSuite, Suite } from '../model/suite.ts';
import { checkFiles } from './check-files.ts';
import { type Attached, attach } from './data/attach.ts';
import { discoverMessages } from './discover-messages.ts';
import { inOrder } from './in-order.ts';
import { parse } from './parse.ts';
import { type FileContent, readWithin } from './read-within.ts';
import { noSurroundings, type Surroundings } from './surroundings.ts';
import { validate } from './validate.ts';
import type { Words } from './words.ts';
import { maxBytes, yamlMessages } from './yaml-messages.ts';

/** What a path holds, see `readWithin`. Throws as the file system does. */
export type ReadFile = (path: string, limit: number) => FileContent;

/** What became of the files: suites, and files that are none, each in the order given. */
export interface Loaded {
  readonly suites: readonly Suite[];
  readonly broken: readonly BrokenSuite[];
  /** How many lines each file has that could be read, broken or not. */
  readonly lines: ReadonlyMap<string, number>;
  /** The files that suites refer to, below the project folder. */
  readonly attached: readonly string[];
}

/** What loading depends on beside the files. */
export interface LoadOptions extends Surroundings {
  /** Cases at most in one file of cases. Default 10,000. */
  readonly maxCases?: number | undefined;
}

/** After so many files, whoever else waits (for Ctrl-C, say) has a turn. */
const inOneGo = 32;

/** Reads, parses and validates suite files, and what they refer to. `files` are paths below `base`, as `discover` gives them. */
export async function loadSuites(
  files: readonly string[],
  base: string,
  options: LoadOptions = noSurroundings,
  read: ReadFile = readWithin,
): Promise<Loaded> {
  const suites: Suite[] = [];
  const broken: BrokenSuite[] = [];
  const attached = new Set<string>();
  const lines = new Map<string, number>();
  for (const [index, file] of files.entries()) {
    if (index % inOneGo === inOneGo - 1) await setImmediate();
    const found = content(file, base, read);
    if (!('message' in found)) lines.set(file, countLines(found));
    const { result, files: others } = await loadOne(file, found, base, options);
    if ('title' in result) suites.push(result);
    else broken.push({ file, problems: result });
    for (const other of others) attached.add(other);
  }
  return { suites, broken, lines, attached: [...attached] };
}

function content(file: string, base: string, read: ReadFile): Uint8Array | Words {
  try {
    const bytes = read(join(base, file), maxBytes);
    if (bytes === 'folder') return discoverMessages.folder();
    if (bytes === 'no file') return discoverMessages.neither();
    return typeof bytes === 'number' ? yamlMessages.tooLarge(bytes) : bytes;
  } catch (error) {
    return yamlMessages.unreadable(explainSystemError(error, 'read'));
  }
}

async function loadOne(
  file: string,
  content: Uint8Array | Words,
  base: string,
  { maxCases = 10_000, ...surroundings }: LoadOptions,
): Promise<{ result: Suite | readonly Problem[]; files: readonly string[] }> {
  const place = { file, line: 1, column: 1 };
  if ('message' in content) return { result: [{ kind: 'invalid-suite', ...content, place }], files: [] };
  const parsed = parse(file, content);
  if (!('places' in parsed)) return { result: parsed, files: [] };
  const whole = await attach(parsed, { base, maxCases });
  return { result: checked(whole, base, surroundings), files: whole.files };
}

function checked({ parsed, problems }: Attached, base: string, surroundings: Surroundings): Suite | readonly Problem[] {
  const suite = validate(parsed, surroundings);
  const others = [...checkFiles(parsed, base, surroundings.vocabulary.mocks), ...problems];
  if (others.length === 0) return suite;
  return inOrder('title' in suite ? others : [...suite, ...others], parsed.file);
}

/** What stands behind the last line feed is a line only if there is anything. */
function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let feed = bytes.indexOf(0x0a); feed >= 0; feed = bytes.indexOf(0x0a, feed + 1)) count += 1;
  return bytes.length > 0 && bytes.at(-1) !== 0x0a ? count + 1 : count;
}
