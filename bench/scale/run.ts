/*
 * What runs of very many cases take apart from HTTP, and how long a run that was cut takes to go on: memory must not grow
 * with the cases, nor the time of a case.
 *   node_modules/.bin/jiti bench/scale/run.ts [--cases 1000,10000,100000,1000000] [--resume 1000000]
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { describeMachine } from '../shared/describe-machine.ts';
import { inScratchFolder } from '../shared/in-scratch-folder.ts';
import { lastLines, type Measurement, measure } from '../shared/measure.ts';
import { requireBuild, root } from '../shared/program.ts';
import { table } from '../shared/table.ts';
import { wholeNumber } from '../shared/whole-number.ts';

/** MiB, and microseconds of CPU a case. */
const goals = { peakMiB: 300, cpuUs: 100 };

const { values: options } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000,10000,100000,1000000' },
    resume: { type: 'string', default: '1000000' },
  },
});
requireBuild();
const script = await bundle();
await inScratchFolder(async (scratch) => {
  const rows: string[][] = [];
  // What loading the program takes is the same for all, and would hide the time of a case.
  const start = await runOnce(1, 1, scratch);
  for (const cases of options.cases.split(',').map(wholeNumber)) {
    for (const suites of cases > 1_000 ? [1, cases / 1_000] : [1]) {
      process.stderr.write(`${cases} cases in ${suites} suites\n`);
      const { cpuMs, wallMs, peakMiB } = await runOnce(cases, suites, scratch);
      const cpuUs = ((cpuMs - start.cpuMs) * 1_000) / cases;
      rows.push([...[cases, suites].map(String), ...[cpuUs, peakMiB, wallMs / 1_000].map((value) => value.toFixed(0))]);
    }
  }
  process.stdout.write(`Scale: ${describeMachine()}; a target that answers at once, all reports on, one process each
(goals: at most ${goals.cpuUs} us of CPU a case, and under ${goals.peakMiB} MiB, the same for all)

${table(['cases', 'suites', 'CPU us a case', 'peak MiB', 'seconds'], rows)}

${await resumeOnce(wholeNumber(options.resume), scratch)}
`);
});
await rm(script);

/** Bundled first, as the command is: code that is translated while it runs would be measured with its translation. */
async function bundle(): Promise<string> {
  const outfile = join(root, 'dist/bench-scale.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'process.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  return outfile;
}

async function runOnce(cases: number, suites: number, scratch: string): Promise<Measurement> {
  const project = await writeProject(cases, suites, scratch);
  const measurement = await start(cases, [], project, scratch);
  await read(measurement, cases);
  return measurement;
}

/** Half of a run, cut as by SIGKILL, and then the other half. */
async function resumeOnce(cases: number, scratch: string): Promise<string> {
  process.stderr.write(`${cases} cases, cut and resumed\n`);
  const project = await writeProject(cases, 1, scratch);
  await start(cases, ['--die-after', String(cases / 2)], project, scratch);
  const measurement = await start(cases, ['--resume'], project, scratch);
  const { firstMs, firstCpuMs } = await read(measurement, cases);
  const [seconds, cpuSeconds] = [firstMs, firstCpuMs].map((ms) => (ms / 1_000).toFixed(1));
  return `Resume of a run of ${cases} cases, half of them done: ${seconds} s to the first new case (${cpuSeconds} s of CPU), peak ${measurement.peakMiB.toFixed(0)} MiB over the whole.`;
}

/** Suites of three inputs; one case of a hundred fails, so that there is something to report. */
async function writeProject(cases: number, suites: number, scratch: string): Promise<string> {
  const project = join(scratch, 'project');
  await rm(project, { recursive: true, force: true });
  await mkdir(join(project, 'suites'), { recursive: true });
  const each = cases / suites;
  const axes = { a: Math.ceil(each / 1_000), b: Math.min(10, each), c: Math.min(100, Math.ceil(each / 10)) };
  const lists = Object.entries(axes).map(
    ([name, size]) => `  ${name}: [${Array.from({ length: size }, (_, at) => at)}]`,
  );
  const text = `action: An action\nidempotent: true\nmatrix:\n${lists.join('\n')}\nexpect:\n  output:\n    a: { type: integer }\n    c: { max: 98 }\n`;
  for (let suite = 0; suite < suites; suite++) await writeFile(join(project, `suites/${suite}.action.yaml`), text);
  return project;
}

function start(cases: number, flags: readonly string[], cwd: string, scratch: string): Promise<Measurement> {
  const args = [script, String(Math.max(cases, 1_000)), ...flags];
  return measure({ command: process.execPath, args, cwd }, scratch);
}

/** Throws unless the process has run to its end, and no other number of cases. */
async function read({ log, code }: Measurement, cases: number): Promise<{ firstMs: number; firstCpuMs: number }> {
  const printed = await readFile(log, 'utf8');
  const said = printed.startsWith('{') ? JSON.parse(printed) : {};
  if (code === 0 && said.selected === cases) return said;
  throw new Error(`The process for ${cases} cases ended with ${code}:\n${lastLines(log)}`);
}
