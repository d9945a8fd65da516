import { setMaxListeners } from 'node:events';
import { seededRandom } from '../../src/lib/random.ts';
import type { Clock } from '../../src/model/clock.ts';
import { type Budget, createBudget } from '../../src/run/budget.ts';
import { type CountingServer, createCountingServer } from '../../test/support/counting-server.ts';
import { createFakeClock } from '../../test/support/fake-clock.ts';
import { type Figures, possibleCalls, type Scenario } from './scenario.ts';

const minuteMs = 60_000;
const never = new AbortController().signal;
setMaxListeners(0, never);

interface Far {
  readonly clock: Clock;
  readonly server: CountingServer;
}

/** Plays a scenario with the budget alone, on a clock that is turned by hand. */
export async function simulatedMinutes(scenario: Scenario, minutes: number): Promise<Figures> {
  const clock = createFakeClock();
  const far = { clock, server: createCountingServer(clock, scenario.allowed) };
  const figures = { passed: 0, refused: 0 };
  for (let run = 0; run < scenario.runs; run++) {
    const random = seededRandom(`run ${run}`);
    const budget = createBudget({ limit: scenario.rate, windowMs: minuteMs, clock, random });
    for (let worker = 0; worker < 10; worker++) void work(budget, far, scenario, figures);
  }
  if (scenario.others > 0) void callInVain(far, scenario.others);
  await clock.advance(minutes * minuteMs);
  return { ...figures, possible: possibleCalls(scenario, minutes) };
}

/** One case after the other, of 300 ms each; one that is polled is asked after once, after 2 s. */
async function work(budget: Budget, far: Far, scenario: Scenario, figures: { passed: number; refused: number }) {
  while (true) {
    await call(budget, far, 'start', figures);
    if (scenario.protocol === 'direct') continue;
    await far.clock.sleep(2_000);
    await call(budget, far, 'poll', figures);
  }
}

async function call(
  budget: Budget,
  { clock, server }: Far,
  line: 'start' | 'poll',
  figures: { passed: number; refused: number },
): Promise<void> {
  await budget.take(never, line);
  const hear = budget.sent();
  const report = server.call();
  if (report.refused) figures.refused++;
  else figures.passed++;
  await clock.sleep(300);
  hear(report);
  if (report.refused) budget.pause(report.resetMs);
}

async function callInVain({ clock, server }: Far, perMinute: number): Promise<never> {
  while (true) {
    server.call();
    await clock.sleep(minuteMs / perMinute);
  }
}
