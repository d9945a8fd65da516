/*
 * How much of the rate limit is used, and how many calls are refused: for a real minute by the built command against the
 * simulator, and for five minutes by the budget alone on a clock that is turned by hand.
 *   node_modules/.bin/jiti bench/limit/run.ts
 */
import { join } from 'node:path';
import { describeMachine } from '../shared/describe-machine.ts';
import { inScratchFolder } from '../shared/in-scratch-folder.ts';
import { requireBuild } from '../shared/program.ts';
import { table } from '../shared/table.ts';
import { realMinute } from './real-minute.ts';
import { type Figures, type Scenario, scenarios } from './scenario.ts';
import { simulatedMinutes } from './simulated-minutes.ts';

const goal = 97;
const minutes = 5;

requireBuild();
const head = ['', 'rate', 'runs', 'allowed', 'others', 'passed', 'possible', 'used %', 'refused'];
await inScratchFolder(async (folder) => {
  // Each makes a few calls a second, so that they do not disturb each other.
  const real = await Promise.all(scenarios.map((scenario, index) => realMinute(scenario, join(folder, String(index)))));
  const simulated: Figures[] = [];
  for (const scenario of scenarios) simulated.push(await simulatedMinutes(scenario, minutes));
  process.stdout.write(`Limit: ${describeMachine()}

A real minute:

${tableOf(real)}

${minutes} simulated minutes:

${tableOf(simulated)}

The goal is at least ${goal} %.
`);
});

function tableOf(all: readonly Figures[]): string {
  return table(
    head,
    scenarios.map((scenario, index) => rowOf(scenario, all[index] ?? { passed: 0, possible: 1, refused: 0 })),
  );
}

function rowOf({ name, rate, runs, allowed, others }: Scenario, { passed, possible, refused }: Figures): string[] {
  const used = ((passed / possible) * 100).toFixed(1);
  return [name, ...[rate, runs, allowed, others, passed, possible, used, refused].map(String)];
}
