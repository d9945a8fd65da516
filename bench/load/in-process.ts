/*
 * Loads the same files in one process, again and again: the yaml library's parseDocument alone, and action-suite's reading,
 * checking and counting. Prints the medians in milliseconds as JSON. Started by run.ts, with the folder of the suites.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { loadSuites } from '../../src/suite/load.ts';
import { plan } from '../../src/suite/plan.ts';
import { median } from '../shared/median.ts';

const rounds = 9;
const [folder = '.'] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

/** CPU time, for on a shared machine the clock tells more of the others. */
async function cpuMs(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

function parseAll(): void {
  for (const file of files) {
    parseDocument(readFileSync(join(folder, file), 'utf8'), { lineCounter: new LineCounter(), schema: 'core' });
  }
}

async function loadAll(): Promise<void> {
  const { suites, broken } = await loadSuites(files, folder);
  if (broken.length > 0 || plan(suites).total === 0) throw new Error('The suites are not all well.');
}

const parsing: number[] = [];
const loading: number[] = [];
for (let round = 0; round <= rounds; round++) {
  const times = [await cpuMs(parseAll), await cpuMs(loadAll)] as const;
  // The first round is for warming up.
  if (round === 0) continue;
  parsing.push(times[0]);
  loading.push(times[1]);
}
process.stdout.write(`${JSON.stringify({ parseMs: median(parsing), loadMs: median(loading) })}\n`);
