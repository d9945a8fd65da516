import { rm } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { sha256 } from '../../lib/hash.ts';
import type { Problem } from '../../model/problem.ts';
import { writeWhole } from '../../outputs/file.ts';
import { fileName } from '../init/file-name.ts';
import { print } from '../print.ts';
import { sayProblems, whyUnwritten } from '../say.ts';
import type { Invocation, World } from '../world.ts';
import type { Wanted } from './ask-contracts.ts';
import { isUnasked } from './is-unasked.ts';
import { type KeptContract, keptContract, keptText, keyOf } from './kept-contract.ts';
import { type OpenContracts, openContracts } from './open-contracts.ts';
import { type Pulled, pullLines } from './pull-lines.ts';

/**
 * Keeps the contract of each action that the selected suites call, one file for each. Exit codes: 0, 2 where something
 * must be mended (an action that is not there; the others are kept all the same), 3 where the server could not be asked
 * or a file not be written.
 */
export async function pullContracts(world: World, invocation: Invocation): Promise<number> {
  const { flags, patterns } = invocation;
  const opened = await openContracts(world, invocation, flags.prune && patterns.length > 0 ? [halfPruned] : []);
  if (typeof opened === 'number') return opened;
  const problems: Problem[] = [];
  const pulled: Pulled[] = [];
  try {
    for (const kept of contractsOf(world, opened, problems)) pulled.push(await keep(world, opened, kept, pulled));
    if (patterns.length === 0) pulled.push(...(await unused(opened, flags.prune === true)));
  } catch (error) {
    world.stderr.write(`action-suite: the contracts could not be kept in ${opened.folder}: ${whyUnwritten(error)}.\n`);
    return 3;
  }
  sayProblems(world.stderr, problems, world.redactor);
  await print(world.stdout, pullLines(pulled, opened.folder, world.redactor));
  if (problems.some(isUnasked)) return 3;
  return problems.some(({ kind }) => kind === 'action') ? 2 : 0;
}

const halfPruned: Problem = {
  kind: 'usage',
  message: '--prune removes what no suite calls, and here only some suites are named.',
  hint: 'Leave the names of suites out, or --prune.',
};

/** What is to be kept; what is wrong goes to `problems`. */
function* contractsOf(
  { redactor }: World,
  { actions, answers, places }: OpenContracts,
  problems: Problem[],
): Generator<KeptContract> {
  for (const [key, wanted] of actions) {
    const answer = answers.get(key);
    const place = places.get(key);
    if (answer?.kind === 'problem') problems.push({ ...answer.problem, ...(place && { place }) });
    else if (answer?.contract) yield keptContract(wanted, answer.contract, redactor.text);
    else problems.push(noContract(wanted, place));
  }
}

function noContract({ action }: Wanted, place: Problem['place']): Problem {
  return {
    kind: 'contract',
    message: `Warning: The server gives no contract of ${JSON.stringify(action)}, so there is none to keep.`,
    hint: 'This is so with servers that only stand in for Genesys Cloud.',
    ...(place && { place }),
  };
}

async function keep(
  { temporaries }: World,
  { settings, folder, files }: OpenContracts,
  contract: KeptContract,
  before: readonly Pulled[],
): Promise<Pulled> {
  const text = keptText(contract);
  const known = files.kept.get(keyOf(contract));
  // Version control may have put other line ends.
  if (known?.text.replaceAll('\r\n', '\n') === text) return { state: 'unchanged', path: known.path };
  const path =
    known?.path ??
    posix.join(folder, freeName(contract, [...files.names, ...before.map(({ path }) => posix.basename(path))]));
  await writeWhole(join(settings.root, path), text, temporaries);
  return { state: known ? 'changed' : 'new', path };
}

/** Two actions may have names that make one file name, and two file names be one to the disk. */
function freeName(contract: KeptContract, taken: readonly string[]): string {
  const name = `${fileName(contract.action, 'action')}${contract.mode === 'draft' ? '-draft' : ''}`;
  const isTaken = taken.some((one) => one.toLowerCase() === `${name}.json`);
  return isTaken ? `${name}-${sha256(keyOf(contract)).slice(0, 8)}.json` : `${name}.json`;
}

async function unused({ settings, files, places }: OpenContracts, remove: boolean): Promise<Pulled[]> {
  const left = [...files.kept].filter(([key]) => !places.has(key)).map(([, { path }]) => path);
  if (remove) for (const path of left) await rm(join(settings.root, path), { force: true });
  return left.map((path) => ({ state: remove ? 'removed' : 'unused', path }));
}
