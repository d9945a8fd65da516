import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/model/case.ts';
import type { CaseFinished, Notice } from '../../../src/model/event.ts';
import type { Reply, Target } from '../../../src/model/target.ts';
import { createControl } from '../../../src/run/control.ts';
import { localExecutor } from '../../../src/run/executors/local.ts';
import { caseOf } from '../../support/case-of.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { servicesOf } from '../../support/services-of.ts';

type Answer = (underWay: number, number: number) => Reply;

const well: Reply = { kind: 'succeeded', output: {}, trace: { calls: 1, throttled: 0 } };
const throttled: Reply = { kind: 'succeeded', output: {}, trace: { calls: 2, throttled: 1 } };
const unserved: Reply = {
  kind: 'problem',
  problem: { kind: 'outcome-unknown', message: 'The server failed.' },
  retry: 'if-idempotent',
  trace: { calls: 1, throttled: 0, unserved: 1 },
};

/** Runs the cases against a server that takes 100 ms for each, and answers as `answer` says to the so manyth call. */
async function runAll(cases: readonly Case[], concurrency: number, answer: Answer, control = createControl()) {
  const clock = createFakeClock();
  const underWay: number[] = [];
  let now = 0;
  const target: Target = {
    contract: async () => undefined,
    async run(_request, { signal }) {
      const number = underWay.push(++now) - 1;
      const reply = answer(now, number);
      await clock.sleep(100, signal);
      now--;
      return reply;
    },
  };
  const services = servicesOf(target, clock);
  const finished: CaseFinished[] = [];
  const notices: Notice[] = [];
  let isOver = false;
  const running = (async () => {
    for await (const event of localExecutor(services, concurrency)(cases, control)) {
      if (event.type === 'case:finished') finished.push(event);
      if (event.type === 'notice') notices.push(event);
    }
    isOver = true;
  })();
  while (!isOver) await clock.advance(50);
  await running;
  return {
    finished,
    underWay,
    messages: notices.map(({ level, message }) => `${level}: ${message}`),
    ms: clock.monotonic(),
  };
}

const casesOf = (count: number) => Array.from({ length: count }, (_, index) => caseOf({ index }));
const again = 'and more again while it answers well.';

describe('the places for cases', () => {
  it.each([1, 5, 25])('are all taken at once, and cost no time, while the server is well: %i', async (concurrency) => {
    const { underWay, ms, messages } = await runAll(casesOf(100), concurrency, () => well);
    expect(underWay.slice(0, concurrency)).toEqual(Array.from({ length: concurrency }, (_, index) => index + 1));
    expect(Math.max(...underWay)).toBe(concurrency);
    expect(ms).toBeLessThanOrEqual((100 / concurrency) * 100 + 100);
    expect(messages).toEqual([]);
  });

  it('become fewer where the server refuses calls, come back, and every case still ends once', async () => {
    const { underWay, finished, messages } = await runAll(casesOf(80), 8, (_, number) =>
      number < 8 ? throttled : well,
    );
    expect(finished.map(({ index }) => index).sort((a, b) => a - b)).toEqual(casesOf(80).map(({ index }) => index));
    expect(underWay.slice(0, 8)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(Math.max(...underWay.slice(8, 16))).toBeLessThanOrEqual(5);
    expect(underWay.slice(-10)).toContain(8);
    expect(messages).toEqual([
      `info: The server says that there are too many calls (429): from now on 4 cases run at once, not 8, ${again}`,
    ]);
  });

  it('find out how much a server bears that fails above three at once', async () => {
    const { underWay, finished, messages } = await runAll(casesOf(200), 12, (count) => (count > 3 ? unserved : well));
    const errored = finished.filter(({ status }) => status === 'errored').length;
    // All at once to begin with, then those with which the limit feels its way.
    expect(errored).toBeLessThan(60);
    expect(Math.max(...underWay.slice(40))).toBeLessThanOrEqual(5);
    expect(messages[0]).toBe(
      `info: The server does not keep up (503, 504, or no answer within the time allowed): from now on 6 cases run at once, not 12, ${again}`,
    );
    expect(messages.length).toBeLessThanOrEqual(2);
  });

  it('are never fewer than one, so that the run goes on', async () => {
    const { finished, underWay, messages } = await runAll(casesOf(10), 2, () => unserved);
    expect([finished.length, Math.max(...underWay.slice(2)), messages.length]).toEqual([10, 1, 1]);
    expect(messages[0]).toContain('1 case runs at once, not 2');
  });

  it('let cases of one serial name wait for each other as before, when there are few', async () => {
    const cases = Array.from({ length: 30 }, (_, index) =>
      caseOf({ index, ...(index % 3 > 0 && { serial: `s${index % 3}` }) }),
    );
    const { finished } = await runAll(cases, 6, (_, number) => (number < 12 ? throttled : well));
    expect(finished).toHaveLength(30);
  });

  it('say nothing when the run is cut short', async () => {
    const control = createControl();
    const { messages } = await runAll(
      casesOf(20),
      4,
      (_, number) => {
        if (number === 3) {
          control.halt({ why: 'deadline', message: 'not run' });
          control.abort('deadline');
        }
        return throttled;
      },
      control,
    );
    expect(messages).toEqual([]);
  });
});
