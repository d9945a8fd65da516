import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTurns } from '../../../src/run/executors/turns.ts';
import { caseOf } from '../../support/case-of.ts';

/** Lets workers take cases, each for a while of its own; gives the order and what ran beside what. */
async function work(serials: readonly (string | undefined)[], workers: number, whiles: readonly number[]) {
  const turns = createTurns(serials.map((serial, index) => caseOf({ index, ...(serial !== undefined && { serial }) })));
  const order: number[] = [];
  const running = new Map<string, number>();
  let clashes = 0;
  const worker = async () => {
    for (let test = await turns.take(); test; test = await turns.take()) {
      order.push(test.index);
      const { serial, index } = test;
      if (serial !== undefined) {
        if (running.get(serial)) clashes++;
        running.set(serial, (running.get(serial) ?? 0) + 1);
      }
      for (let turn = 0; turn < (whiles[index % whiles.length] ?? 0); turn++) await Promise.resolve();
      if (serial !== undefined) running.set(serial, (running.get(serial) ?? 0) - 1);
      turns.release(test);
    }
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return { order, clashes };
}

describe('createTurns', () => {
  it('gives the cases in order where none has to wait', async () => {
    const { order } = await work([undefined, undefined, 'a', undefined], 1, [1]);
    expect(order).toEqual([0, 1, 2, 3]);
  });

  it('lets others go before a case that has to wait', async () => {
    const { order, clashes } = await work(['a', 'a', undefined, 'b'], 2, [9, 1, 1, 1]);
    expect([order, clashes]).toEqual([[0, 2, 3, 1], 0]);
  });

  it('gives every case once and never two of one name at once, whatever the serial names and durations', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'b', 'c', undefined), { maxLength: 60 }),
        fc.integer({ min: 1, max: 8 }),
        fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 5 }),
        async (serials, workers, whiles) => {
          const { order, clashes } = await work(serials, workers, whiles);
          expect(clashes).toBe(0);
          expect([...order].sort((a, b) => a - b)).toEqual(serials.map((_, index) => index));
          for (const name of ['a', 'b', 'c']) {
            const own = order.filter((index) => serials[index] === name);
            expect(own).toEqual([...own].sort((a, b) => a - b));
          }
        },
      ),
    );
  });

  it('holds back no more than a thousand cases', async () => {
    let pulled = 0;
    function* cases() {
      for (; pulled < 50_000; pulled++) yield caseOf({ index: pulled, serial: 'a' });
    }
    const turns = createTurns(cases());
    const first = await turns.take();
    const second = turns.take();
    await Promise.resolve();
    expect(pulled).toBeLessThan(1_100);
    if (first) turns.release(first);
    expect((await second)?.index).toBe(1);
  });
});
