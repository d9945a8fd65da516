/*
 * What `validate` costs beside only parsing the same files, as a whole process and warm within one. Goal of a later
 * version: at most 1.3 times.
 *   node_modules/.bin/jiti bench/load/run.ts [--suites 1000] [--rounds 5]
 */
import { appendFile, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { describeMachine } from '../shared/describe-machine.ts';
import { inScratchFolder } from '../shared/in-scratch-folder.ts';
import { lastLines, type Measurement, measure } from '../shared/measure.ts';
import { median } from '../shared/median.ts';
import { program, requireBuild } from '../shared/program.ts';
import { table } from '../shared/table.ts';
import { wholeNumber } from '../shared/whole-number.ts';
import { suiteLines } from './suite-text.ts';
import { writeSuites } from './write-suites.ts';

const goal = 1.3;

const { values: options } = parseArgs({
  options: { suites: { type: 'string', default: '1000' }, rounds: { type: 'string', default: '5' } },
});
requireBuild();
await inScratchFolder(async (folder) => {
  const count = wholeNumber(options.suites);
  const files = await writeSuites(folder, count);
  const runs: Record<'bare' | 'parse' | 'validate', Measurement[]> = { bare: [], parse: [], validate: [] };
  for (let round = 0; round < wholeNumber(options.rounds); round++) {
    runs.bare.push(await succeed(['-e', '0'], folder));
    runs.parse.push(await parse(folder, count));
    runs.validate.push(await succeed([program, 'validate'], folder));
  }
  const warm = await loadInProcess(folder);
  await requireThatAllAreRead(files, folder);
  print(runs, count);
  const ratio = (warm.loadMs / warm.parseMs).toFixed(2);
  process.stdout.write(`
In one warm process: parseDocument ${warm.parseMs.toFixed(0)} ms of CPU, reading, checking and counting ${warm.loadMs.toFixed(0)} ms: ratio ${ratio}
`);
});

/** Bundled first, as the command is: code that is translated while it runs would be measured with its translation. */
async function loadInProcess(folder: string): Promise<{ parseMs: number; loadMs: number }> {
  const script = join(import.meta.dirname, '../../dist/bench-in-process.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'in-process.ts')],
    outfile: script,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  const { log } = await succeed([script, join(folder, 'suites')], folder);
  await rm(script);
  return JSON.parse(await readFile(log, 'utf8'));
}

async function succeed(args: readonly string[], folder: string): Promise<Measurement> {
  const measurement = await measure({ command: process.execPath, args, cwd: folder }, folder);
  if (measurement.code === 0) return measurement;
  throw new Error(`node ${args.join(' ')} ended with ${measurement.code}:\n${lastLines(measurement.log)}`);
}

async function parse(folder: string, count: number): Promise<Measurement> {
  const script = join(import.meta.dirname, 'parse-only.mjs');
  const measurement = await succeed([script, join(folder, 'suites')], folder);
  const read = Number(await readFile(measurement.log, 'utf8'));
  if (read !== count) throw new Error(`The parser read ${read} files instead of ${count}.`);
  return measurement;
}

/** A mistake in the last file and one in the first must both be found: then none was passed over. */
async function requireThatAllAreRead(files: readonly string[], folder: string): Promise<void> {
  for (const file of [files.at(0), files.at(-1)]) if (file) await appendFile(file, 'chek: true\n');
  const { code, log } = await measure({ command: process.execPath, args: [program, 'validate'], cwd: folder }, folder);
  const found = new Set((await readFile(log, 'utf8')).match(/order-total-\d+\.action\.yaml:\d+/g));
  if (code !== 2 || found.size !== 2) {
    throw new Error(`Two files were broken; validate ended with ${code} and named ${found.size}:\n${lastLines(log)}`);
  }
}

function print({ bare, parse, validate }: Record<'bare' | 'parse' | 'validate', Measurement[]>, count: number): void {
  const middle = (runs: readonly Measurement[], pick: (run: Measurement) => number) => median(runs.map(pick));
  const cpu = (runs: readonly Measurement[]) => middle(runs, ({ cpuMs }) => cpuMs);
  const row = (name: string, runs: readonly Measurement[]) => [
    name,
    middle(runs, ({ wallMs }) => wallMs).toFixed(0),
    cpu(runs).toFixed(0),
    ((cpu(runs) - cpu(bare)) / count).toFixed(2),
    middle(runs, ({ peakMiB }) => peakMiB).toFixed(0),
  ];
  const ratio = cpu(validate) / cpu(parse);
  const wallRatio = middle(validate, ({ wallMs }) => wallMs) / middle(parse, ({ wallMs }) => wallMs);
  process.stdout.write(`Load: ${describeMachine()}; ${count} suites of ${suiteLines} lines, medians of ${bare.length} rounds in turn

${table(
  ['command', 'wall ms', 'CPU ms', 'CPU ms a suite', 'peak MiB'],
  [row('node -e 0', bare), row('parseDocument only', parse), row('action-suite validate', validate)],
)}

validate over parseDocument: CPU ${ratio.toFixed(2)}, wall ${wallRatio.toFixed(2)} (goal: CPU at most ${goal}, ${ratio <= goal ? 'met' : 'missed'})
`);
}
