import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { brokenJsonFile } from '../../lib/broken-json-file.ts';
import { codeOf } from '../../lib/code-of.ts';
import { explainSystemError } from '../../lib/explain-system-error.ts';
import type { Problem } from '../../model/problem.ts';
import { type KeptContract, keyOf, readKept } from './kept-contract.ts';

/** A contract that is kept in a file. */
export interface ContractFile extends KeptContract {
  /** Below the project folder, with forward slashes. */
  readonly path: string;
  /** The text as it stands there. */
  readonly text: string;
}

/** What there is in the folder of the kept contracts. */
export interface ContractFiles {
  /** By `keyOf`, in the order of their names. */
  readonly kept: ReadonlyMap<string, ContractFile>;
  /** The names of all files in the folder. */
  readonly names: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads the contracts that are kept in a folder below the project folder. Other files in there are passed over. */
export async function readContracts(root: string, folder: string): Promise<ContractFiles> {
  const kept = new Map<string, ContractFile>();
  const problems: Problem[] = [];
  const names = await namesIn(join(root, folder), folder);
  if (typeof names === 'object' && 'kind' in names) return { kept, names: [], problems: [names] };
  for (const name of names.filter((one) => /\.json$/i.test(one))) {
    const path = posix.join(folder, name);
    const read = await readOne(root, path);
    if (read === undefined) continue;
    const twin = 'kind' in read ? undefined : kept.get(keyOf(read));
    if ('kind' in read) problems.push(read);
    else if (twin) problems.push(twice(read, twin));
    else kept.set(keyOf(read), read);
  }
  return { kept, names, problems };
}

async function namesIn(folder: string, shown: string): Promise<string[] | Problem> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    const hint = 'See `contracts.folder` in the configuration.';
    const message = `The folder of the kept contracts, ${shown}, cannot be read: ${explainSystemError(error, 'read')}.`;
    return { kind: 'usage', message, hint };
  }
}

async function readOne(root: string, path: string): Promise<ContractFile | Problem | undefined> {
  let text: string;
  try {
    text = await readFile(join(root, path), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'EISDIR') return undefined;
    return broken(path, `The kept contract cannot be read: ${explainSystemError(error, 'read')}.`);
  }
  try {
    const found = readKept(JSON.parse(text));
    if (found === 'broken') return broken(path, 'The kept contract is not as `contracts pull` writes it.');
    return found && { ...found, path, text };
  } catch {
    return broken(path, 'The kept contract is not JSON from here on.', text);
  }
}

const hint = 'Restore the file, or delete it and type `action-suite contracts pull`.';

function broken(path: string, message: string, text?: string): Problem {
  return brokenJsonFile(path, { message, hint }, text);
}

function twice({ path, action }: ContractFile, twin: ContractFile): Problem {
  return {
    kind: 'usage',
    message: `The contract of ${JSON.stringify(action)} is kept twice, here and in ${twin.path}.`,
    hint: 'Delete one of the two files.',
    place: { file: path, line: 1, column: 1 },
  };
}
