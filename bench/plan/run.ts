/*
 * What `list` and `plan` of very many cases take, beside a tenth of them: memory must not grow with the cases.
 *   node_modules/.bin/jiti bench/plan/run.ts [--values 100]
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeMachine } from '../shared/describe-machine.ts';
import { inScratchFolder } from '../shared/in-scratch-folder.ts';
import { lastLines, type Measurement, measure } from '../shared/measure.ts';
import { program, requireBuild } from '../shared/program.ts';
import { table } from '../shared/table.ts';
import { wholeNumber } from '../shared/whole-number.ts';

/** MiB, for a million cases. */
const goal = 250;

const { values: options } = parseArgs({ options: { values: { type: 'string', default: '100' } } });
requireBuild();
await inScratchFolder(async (folder) => {
  const most = wholeNumber(options.values);
  const rows: string[][] = [];
  let peak = 0;
  for (const first of [Math.ceil(most / 10), most]) {
    const count = first * most * most;
    await writeSuite(folder, [first, most, most]);
    for (const command of ['list', 'plan'] as const) {
      const { wallMs, cpuMs, peakMiB } = await succeed(command, count, folder);
      peak = Math.max(peak, peakMiB);
      rows.push([command, String(count), wallMs.toFixed(0), cpuMs.toFixed(0), peakMiB.toFixed(0)]);
    }
  }
  process.stdout.write(`Plan: ${describeMachine()}; one suite with a matrix of three inputs, one round

${table(['command', 'cases', 'wall ms', 'CPU ms', 'peak MiB'], rows)}

peak memory: ${peak.toFixed(0)} MiB (goal: under ${goal}, ${peak < goal ? 'met' : 'missed'})
`);
});

async function writeSuite(folder: string, sizes: readonly number[]): Promise<void> {
  const axes = sizes.map((size, axis) => `  i${axis}: [${Array.from({ length: size }, (_, value) => value)}]\n`);
  await writeFile(join(folder, 'million.action.yaml'), `action: A\nmatrix:\n${axes.join('')}`);
}

/** Runs the command, and looks whether it took all cases into account. */
async function succeed(command: 'list' | 'plan', count: number, folder: string): Promise<Measurement> {
  const args = [program, command, 'million.action.yaml', '--max-cases', String(count)];
  const measurement = await measure({ command: process.execPath, args, cwd: folder }, folder);
  const printed = await readFile(measurement.log, 'utf8');
  const isWhole = command === 'list' ? printed.trimEnd().split('\n').length === count : printed.includes(`${count}`);
  if (measurement.code === 0 && isWhole) return measurement;
  throw new Error(`${command} ended with ${measurement.code}:\n${lastLines(measurement.log)}`);
}
