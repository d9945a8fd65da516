/*
 * What `action-suite --version` costs over a bare Node start, and what it loads. Goal: at most 60 ms.
 *   node_modules/.bin/jiti bench/cold-start/run.ts [--rounds 41]
 */
import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { cleanEnv } from '../shared/clean-env.ts';
import { describeMachine } from '../shared/describe-machine.ts';
import { inScratchFolder } from '../shared/in-scratch-folder.ts';
import { median } from '../shared/median.ts';
import { program, requireBuild, root } from '../shared/program.ts';
import { table } from '../shared/table.ts';
import { wholeNumber } from '../shared/whole-number.ts';
import { loadedFiles } from './loaded-files.ts';

const goalMs = 60;
const candidates: Readonly<Record<string, readonly string[]>> = {
  'node -e 0': ['-e', '0'],
  'action-suite --version': [program, '--version'],
};

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '41' } } });
requireBuild();
const times = measureInTurn(wholeNumber(options.rounds));
const medians = Object.values(times).map(median);
const [bare = 0, ours = 0] = medians;
const [bareLeast = 0, oursLeast = 0] = Object.values(times).map((ms) => Math.min(...ms));
const leastOver = oursLeast - bareLeast;
const rows = Object.entries(times).map(([name, ms]) => [name, median(ms).toFixed(1), Math.min(...ms).toFixed(1)]);
const files = await inScratchFolder(async (folder) => loadedFiles([program, '--version'], folder));

process.stdout.write(`Cold start: ${describeMachine()}, ${options.rounds} rounds in turn

${table(['command', 'median ms', 'least ms'], rows)}

Over bare Node: ${(ours - bare).toFixed(1)} ms (goal: at most ${goalMs} ms, ${ours - bare <= goalMs ? 'met' : 'missed'}); ratio ${(ours / bare).toFixed(2)}
Between the least of both, which a busy machine disturbs less: ${leastOver.toFixed(1)} ms

Loaded:
${table(
  ['file', 'KiB'],
  files.map(({ path, bytes }) => [relative(root, path), (bytes / 1_024).toFixed(1)]),
)}
`);

/** Milliseconds of each start, by command. The commands take turns, so that a busy moment meets all of them. */
function measureInTurn(rounds: number): Record<string, number[]> {
  const starts = Array.from({ length: rounds }, () =>
    Object.entries(candidates).map(([name, args]) => ({ name, ms: start(args) })),
  ).flat();
  const names = Object.keys(candidates);
  return Object.fromEntries(names.map((name) => [name, starts.filter((one) => one.name === name).map(({ ms }) => ms)]));
}

function start(args: readonly string[]): number {
  const before = performance.now();
  const { status } = spawnSync(process.execPath, [...args], { env: cleanEnv(), stdio: 'ignore' });
  const ms = performance.now() - before;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}.`);
  return ms;
}
