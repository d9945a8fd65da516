import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { explainSystemError } from '../lib/explain-system-error.ts';
import type { Problem } from '../model/problem.ts';
import type { BrokenSuite, Suite } from '../model/suite.ts';
import { checkFiles } from './check-files.ts';
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
}

/** After so many files, whoever else waits (for Ctrl-C, say) has a turn. */
const inOneGo = 32;

/** Reads, parses and validates suite files. `files` are paths below `base`, as `discover` gives them. */
export async function loadSuites(
  files: readonly string[],
  base: string,
  surroundings: Surroundings = noSurroundings,
  read: ReadFile = readWithin,
): Promise<Loaded> {
  const suites: Suite[] = [];
  const broken: BrokenSuite[] = [];
  for (const [index, file] of files.entries()) {
    if (index % inOneGo === inOneGo - 1) await setImmediate();
    const result = loadOne(file, content(file, base, read), base, surroundings);
    if ('title' in result) suites.push(result);
    else broken.push({ file, problems: result });
  }
  return { suites, broken };
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

function loadOne(
  file: string,
  content: Uint8Array | Words,
  base: string,
  surroundings: Surroundings,
): Suite | readonly Problem[] {
  if ('message' in content) return [{ kind: 'invalid-suite', ...content, place: { file, line: 1, column: 1 } }];
  const parsed = parse(file, content);
  if (!('places' in parsed)) return parsed;
  const suite = validate(parsed, surroundings);
  const missing = checkFiles(parsed, base);
  if (missing.length === 0) return suite;
  return inOrder('title' in suite ? missing : [...suite, ...missing]);
}
