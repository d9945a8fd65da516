import { describe, expect, it } from 'vitest';
import { createMemoFlights } from '../../src/lib/memo-flights.ts';
import { contextOf } from '../support/context.ts';

interface Result {
  readonly n: number;
}

const stays = new AbortController().signal;

/** Work that ends when it is told to, in the order in which it was started. */
function workshop() {
  const ends: ((result: Result) => void)[] = [];
  return { ends, work: () => new Promise<Result>((end) => ends.push(end)) };
}

describe('createMemoFlights', () => {
  it('does the work once for each key, for those who ask meanwhile and later', async () => {
    const { ends, work } = workshop();
    const memo = createMemoFlights<Result>(() => true);
    const asked = [
      memo.get('a', contextOf(stays), work),
      memo.get('a', contextOf(stays), work),
      memo.get('b', contextOf(stays), work),
    ];
    ends[0]?.({ n: 1 });
    ends[1]?.({ n: 2 });
    expect(await Promise.all(asked)).toEqual([{ n: 1 }, { n: 1 }, { n: 2 }]);
    expect(await memo.get('a', contextOf(stays), work)).toEqual({ n: 1 });
    expect([memo.peek('a'), memo.peek('c')]).toEqual([{ n: 1 }, undefined]);
    expect(ends).toHaveLength(2);
  });

  it('does it again, with the next one’s work, where the result is not to be kept', async () => {
    const memo = createMemoFlights<Result>(({ n }) => n > 1);
    const results: unknown[] = [];
    for (const n of [0, 1, 2, 3]) results.push(await memo.get('a', contextOf(stays), async () => ({ n })));
    expect(results).toEqual([{ n: 0 }, { n: 1 }, { n: 2 }, { n: 2 }]);
  });

  it('does it again, with the next one’s work, when all who waited have left', async () => {
    const { ends, work } = workshop();
    const memo = createMemoFlights<Result>(() => true);
    const impatient = new AbortController();
    const gone = memo.get('a', contextOf(impatient.signal), work);
    impatient.abort();
    expect(await gone).toBe('aborted');
    const next = memo.get('a', contextOf(stays), async () => ({ n: 2 }));
    ends[0]?.({ n: 1 });
    expect(await next).toEqual({ n: 2 });
    expect(memo.peek('a')).toEqual({ n: 2 });
  });
});
