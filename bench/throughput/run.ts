/*
 * The same cases done by action-suite and by its peers, against a server on the loopback address.
 *   node_modules/.bin/jiti bench/throughput/run.ts [--cases 10000] [--rounds 3] [--tools a,b]
 */
import { parseArgs } from 'node:util';
import { describeMachine } from '../shared/describe-machine.ts';
import { inScratchFolder } from '../shared/in-scratch-folder.ts';
import type { Measurement } from '../shared/measure.ts';
import { wholeNumber } from '../shared/whole-number.ts';
import { doJob } from './do-job.ts';
import { findTools, toolNames } from './find-tools.ts';
import { rehearse } from './rehearse.ts';
import { startServer } from './start-server.ts';
import { type Series, summarise } from './summarise.ts';
import type { Tool } from './tool.ts';

const { values: options } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
    tools: { type: 'string', default: toolNames.join(',') },
  },
});
const found = await findTools(options.tools.split(','));
const server = await startServer();
const faults: string[] = [];
await inScratchFolder(async (scratch) => {
  const fit = await rehearseAll(found, scratch);
  const series = await measureInTurn(fit, scratch);
  process.stdout.write(`Throughput: ${describeMachine()}; ${options.cases} cases, medians of the rounds

${summarise(series)}

Ratios are to action-suite with as many requests at once: speed above 1 is faster, CPU above 1 is dearer.
${faults.map((fault) => `Left out: ${fault}\n`).join('')}`);
});
server.stop();
process.exitCode = faults.length > 0 ? 1 : 0;

/** The tools that do the work and notice a wrong answer; only their figures mean anything. */
async function rehearseAll(tools: readonly Tool[], scratch: string): Promise<readonly Tool[]> {
  const fit: Tool[] = [];
  for (const tool of tools) if (await noFault(() => rehearse(tool, server, scratch))) fit.push(tool);
  return fit;
}

/** Round by round, so that a busy moment of the machine does not fall on one tool alone; slow tools have one round. */
async function measureInTurn(tools: readonly Tool[], scratch: string): Promise<readonly Series[]> {
  const all = tools.flatMap((tool) =>
    tool.concurrency.map((concurrency) => {
      const runs: Measurement[] = [];
      return { tool, concurrency, cases: wholeNumber(options.cases), runs };
    }),
  );
  const failed = new Set<Tool>();
  for (let round = 0; round < wholeNumber(options.rounds); round++) {
    for (const { tool, runs, ...work } of all) {
      if (failed.has(tool) || (tool.slow && round > 0)) continue;
      process.stderr.write(`round ${round + 1}: ${tool.name}, ${work.concurrency} at once\n`);
      if (!(await noFault(async () => runs.push(await doJob(tool, work, server, scratch))))) failed.add(tool);
    }
  }
  return all.filter(({ tool }) => !failed.has(tool));
}

async function noFault(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
    return false;
  }
}
