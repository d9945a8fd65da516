import { describe, expect, it } from 'vitest';
import { channel, fanOut } from '../../src/lib/streams.ts';

async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}

async function* count(to: number, seen?: (n: number) => void): AsyncGenerator<number> {
  for (let n = 1; n <= to; n++) {
    seen?.(n);
    yield n;
  }
}

/** Lets everything that is ready run. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('channel', () => {
  it('gives the values in order and ends', async () => {
    const queue = channel<number>(2);
    const write = (async () => {
      for (let n = 1; n <= 5; n++) await queue.push(n);
      queue.end();
    })();
    expect(await collect(queue.values)).toEqual([1, 2, 3, 4, 5]);
    await write;
  });

  it('makes the writer wait while it is full', async () => {
    const queue = channel<number>(2);
    let written = 0;
    const write = (async () => {
      for (let n = 1; n <= 5; n++) {
        await queue.push(n);
        written = n;
      }
      queue.end();
    })();
    await settle();
    expect(written).toBe(2);
    expect(await collect(queue.values)).toEqual([1, 2, 3, 4, 5]);
    await write;
    expect(written).toBe(5);
  });

  it('sets the writer free when the reader leaves', async () => {
    const queue = channel<number>(1);
    const write = (async () => {
      for (let n = 1; n <= 5; n++) await queue.push(n);
      return 'free';
    })();
    for await (const value of queue.values) if (value === 2) break;
    expect(await write).toBe('free');
  });
});

describe('fanOut', () => {
  it('gives every reader every value', async () => {
    const { branches, pumped } = fanOut(count(100), 3, 4);
    const read = await Promise.all(branches.map(collect));
    await pumped;
    expect(read).toEqual([1, 2, 3].map(() => Array.from({ length: 100 }, (_, index) => index + 1)));
  });

  it('does not run ahead of the slowest reader by more than the lag', async () => {
    let produced = 0;
    const { branches } = fanOut(
      count(100, (n) => (produced = n)),
      2,
      4,
    );
    const [fast, slow] = branches as [AsyncIterable<number>, AsyncIterable<number>];
    const reading = collect(fast);
    await settle();
    // Four wait for the slow reader, one is in the pump's hands.
    expect(produced).toBe(5);
    await collect(slow);
    expect(await reading).toHaveLength(100);
  });

  it('lets the system have its turn, though every value is at hand', async () => {
    let produced = 0;
    const { branches } = fanOut(
      count(10_000, (n) => (produced = n)),
      1,
      4,
    );
    const reading = Promise.all(branches.map(collect));
    await new Promise((resolve) => setImmediate(resolve));
    expect(produced).toBeLessThan(1_000);
    await reading;
    expect(produced).toBe(10_000);
  });

  it('ends every branch and rejects when the source fails', async () => {
    async function* broken(): AsyncGenerator<number> {
      yield 1;
      throw new Error('source');
    }
    const { branches, pumped } = fanOut(broken(), 2, 4);
    const failure = expect(pumped).rejects.toThrow('source');
    expect(await Promise.all(branches.map(collect))).toEqual([[1], [1]]);
    await failure;
  });
});
