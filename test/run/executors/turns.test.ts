import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/lib/random.ts';
import type { Case } from '../../../src/model/case.ts';
import type { CaseQueue } from '../../../src/model/case-queue.ts';
import { createTurns } from '../../../src/run/executors/turns.ts';
import { eachAlone } from '../../../src/suite/case-queues.ts';
import { caseOf } from '../../support/case-of.ts';

/** What a queue is made of. */
interface Sort {
  readonly action?: string;
  readonly serial?: string | undefined;
  readonly count: number;
}

/** Queues whose cases count from 0 in their order. */
function queuesOf(sorts: readonly Sort[]): (CaseQueue & { cases: readonly Case[] })[] {
  let index = 0;
  return sorts.map(({ action = 'A', serial, count }) => ({
    action,
    serial,
    cases: Array.from({ length: count }, () =>
      caseOf({ index: index++, action, ...(serial !== undefined && { serial }) }),
    ),
  }));
}

/** What `createTurns` promises, told as plainly as possible: looks at every queue in every turn. */
function createModel(queues: readonly (CaseQueue & { cases: readonly Case[] })[], perAction: number) {
  const lanes = queues.map((queue) => ({ queue, taken: 0, running: 0 }));
  const running = (of: (queue: CaseQueue) => boolean) =>
    lanes.reduce((sum, lane) => sum + (of(lane.queue) ? lane.running : 0), 0);
  return {
    take(): number | undefined {
      const free = lanes.filter(
        ({ queue: { action, serial, cases }, taken }) =>
          taken < cases.length &&
          (serial === undefined || running((queue) => queue.serial === serial) === 0) &&
          running((queue) => queue.action === action) < perAction,
      );
      const fewest = Math.min(...free.map(({ running }) => running));
      const lane = free.find(({ running }) => running === fewest);
      if (!lane) return undefined;
      lane.running++;
      return lane.queue.cases[lane.taken++]?.index;
    },
    isEmpty: () => lanes.every(({ queue, taken }) => taken === queue.cases.length),
    release(index: number) {
      const lane = lanes.find(({ queue }) => queue.cases.some((test) => test.index === index));
      if (lane) lane.running--;
    },
  };
}

/** Workers that each take a case when they are free; which one ends next is up to the test. */
function hire(queues: Iterable<CaseQueue>, workers: number, perAction?: number) {
  const turns = createTurns(queues, perAction);
  const handedOut: number[] = [];
  const underWay: Case[] = [];
  let idle = 0;
  const take = async () => {
    const test = await turns.take();
    if (!test) return void idle++;
    handedOut.push(test.index);
    underWay.push(test);
  };
  for (let worker = 0; worker < workers; worker++) void take();
  return {
    handedOut,
    underWay,
    /** Workers that were told that nothing is left. */
    idle: () => idle,
    end(pick: number): number | undefined {
      const [test] = underWay.splice(pick % underWay.length, 1);
      if (!test) return undefined;
      turns.release(test);
      void take();
      return test.index;
    },
  };
}

const sorts = fc.array(
  fc.record({
    action: fc.constantFrom('A', 'B', 'C'),
    serial: fc.constantFrom('x', 'y', undefined, undefined),
    count: fc.integer({ min: 0, max: 6 }),
  }),
  { maxLength: 12 },
);

describe('createTurns', () => {
  it('gives each turn to the queue that should have it, as soon as it may, whatever ends when', async () => {
    await fc.assert(
      fc.asyncProperty(
        sorts,
        fc.integer({ min: 1, max: 8 }),
        fc.constantFrom(1, 2, 3, undefined),
        fc.infiniteStream(fc.nat()),
        async (all, workers, perAction, picks) => {
          const queues = queuesOf(all);
          const model = createModel(queues, perAction ?? Number.POSITIVE_INFINITY);
          const crew = hire(queues, workers, perAction);
          const expected: number[] = [];
          let free = workers;
          const expectTurns = async () => {
            for (let index = free > 0 ? model.take() : undefined; index !== undefined; ) {
              expected.push(index);
              free--;
              index = free > 0 ? model.take() : undefined;
            }
            await setImmediate();
            expect(crew.handedOut).toEqual(expected);
            if (!model.isEmpty()) expect(crew.idle()).toBe(0);
          };
          await expectTurns();
          for (const pick of picks) {
            const ended = crew.end(pick);
            if (ended === undefined) break;
            model.release(ended);
            free++;
            await expectTurns();
          }
          expect(expected.toSorted((a, b) => a - b)).toEqual(
            queues.flatMap(({ cases }) => cases.map(({ index }) => index)),
          );
          expect(crew.idle()).toBe(workers);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives all workers to a queue that is alone', async () => {
    const crew = hire(queuesOf([{ count: 9 }]), 4);
    await setImmediate();
    expect(crew.handedOut).toEqual([0, 1, 2, 3]);
  });

  it('gives a queue whose cases never end its share of the workers, and the others the rest', async () => {
    const crew = hire(queuesOf([{ count: 9 }, { count: 9 }, { count: 9 }]), 3);
    await setImmediate();
    for (let ended = 0; ended < 18; ended++) {
      crew.end(crew.underWay.findIndex(({ index }) => index >= 9));
      await setImmediate();
    }
    // The last of the others leave workers free, and only then.
    expect(crew.handedOut.slice(0, 19).filter((index) => index < 9)).toEqual([0]);
    expect(crew.underWay.map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it('takes nothing from a queue before its turn, and opens no more queues than it has to', async () => {
    const opened: number[] = [];
    const queues = Array.from({ length: 1_000 }, (_, number) => ({
      action: 'A',
      serial: undefined,
      *cases() {
        opened.push(number);
        for (let index = 0; index < 3; index++) yield caseOf({ index: number * 3 + index });
      },
    })).map(({ cases, ...queue }) => ({ ...queue, cases: { [Symbol.iterator]: cases } }));
    const crew = hire(queues, 2);
    await setImmediate();
    expect(opened).toEqual([0, 1]);
    for (let ended = 0; ended < 3; ended++) {
      crew.end(0);
      await setImmediate();
    }
    expect([crew.handedOut, opened]).toEqual([
      [0, 3, 1, 4, 2],
      [0, 1],
    ]);
  });

  it('lets others go before a case that has to wait, where each has its turn in the order given', async () => {
    const cases = ['a', 'a', undefined, 'b'].map((serial, index) => caseOf({ index, ...(serial && { serial }) }));
    const crew = hire(eachAlone(cases), 2);
    await setImmediate();
    crew.end(1);
    await setImmediate();
    expect(crew.handedOut).toEqual([0, 2, 3]);
    crew.end(0);
    await setImmediate();
    expect(crew.handedOut).toEqual([0, 2, 3, 1]);
  });

  it('looks at few queues in a turn, however many wait for one another', async () => {
    const four = [{ action: 'B', serial: 'x' }, { serial: 'x' }, {}, { action: 'B' }].map((sort) => ({
      ...sort,
      count: 1,
    }));
    const crew = hire(queuesOf(Array.from({ length: 8_000 }, () => four).flat()), 5, 2);
    const random = seededRandom('turns');
    const startedAt = performance.now();
    await setImmediate();
    while (crew.end(Math.floor(random() * 100)) !== undefined) await setImmediate();
    expect(crew.handedOut).toHaveLength(32_000);
    // It takes half a second, and half a minute where each queue waits by itself, not with those that are like it.
    expect(performance.now() - startedAt).toBeLessThan(8_000);
  });
});
