import { describe, expect, it } from 'vitest';
import { shareFlight } from '../../src/lib/shared-flight.ts';
import type { CallContext } from '../../src/model/target.ts';
import { contextOf } from '../support/context.ts';

function setUp() {
  const flights: { signal: AbortSignal; land: (result: { n: number }) => void; crash: (error: Error) => void }[] = [];
  const shared = shareFlight(
    ({ signal }) => new Promise<{ n: number }>((land, crash) => flights.push({ signal, land, crash })),
  );
  return { flights, shared };
}

const stays = new AbortController().signal;

describe('shareFlight', () => {
  it('does the work once for all who ask while it is under way, and anew afterwards', async () => {
    const { flights, shared } = setUp();
    const both = Promise.all([shared.join(contextOf(stays)), shared.join(contextOf(stays))]);
    flights[0]?.land({ n: 1 });
    expect(await both).toEqual([{ n: 1 }, { n: 1 }]);
    const later = shared.join(contextOf(stays));
    flights[1]?.land({ n: 2 });
    expect(await later).toEqual({ n: 2 });
    expect(flights).toHaveLength(2);
  });

  it('goes on for the others when one leaves', async () => {
    const { flights, shared } = setUp();
    const impatient = new AbortController();
    const gone = shared.join(contextOf(impatient.signal));
    const there = shared.join(contextOf(stays));
    impatient.abort();
    expect(await gone).toBe('aborted');
    expect(flights[0]?.signal.aborted).toBe(false);
    flights[0]?.land({ n: 1 });
    expect(await there).toEqual({ n: 1 });
  });

  it('ends when the last has left, and starts anew for who comes then', async () => {
    const { flights, shared } = setUp();
    const impatient = new AbortController();
    const gone = shared.join(contextOf(impatient.signal));
    impatient.abort();
    expect(await gone).toBe('aborted');
    expect(flights[0]?.signal.aborted).toBe(true);
    const next = shared.join(contextOf(stays));
    flights[0]?.land({ n: 1 });
    flights[1]?.land({ n: 2 });
    expect(await next).toEqual({ n: 2 });
    expect(await shared.join(contextOf(AbortSignal.abort()))).toBe('aborted');
    expect(flights).toHaveLength(2);
  });

  it('passes a fault of the work on to all', async () => {
    const { flights, shared } = setUp();
    const all = [shared.join(contextOf(stays)), shared.join(contextOf(stays))].map((waiting) =>
      waiting.catch((error) => String(error)),
    );
    flights[0]?.crash(new Error('bug'));
    expect(await Promise.all(all)).toEqual(['Error: bug', 'Error: bug']);
  });

  it('has all who wait queue while the work queues, and those who leave or come meanwhile for their part of it', async () => {
    const log: string[] = [];
    const waiter = (name: string, signal = stays): CallContext => ({
      signal,
      stopwatch: {
        ...contextOf(signal).stopwatch,
        async queue(turn) {
          log.push(`${name} queues`);
          const result = await turn;
          log.push(`${name} goes on`);
          return result;
        },
      },
    });
    let serve = () => {};
    const turn = new Promise<void>((resolve) => {
      serve = resolve;
    });
    const shared = shareFlight(async ({ stopwatch }) => {
      await stopwatch.queue(turn);
      log.push('served');
      return { n: 1 };
    });
    const impatient = new AbortController();
    const first = shared.join(waiter('first'));
    const gone = shared.join(waiter('gone', impatient.signal));
    impatient.abort();
    expect(await gone).toBe('aborted');
    const late = shared.join(waiter('late'));
    expect(log).toEqual(['first queues', 'gone queues', 'gone goes on', 'late queues']);
    serve();
    expect(await Promise.all([first, late])).toEqual([{ n: 1 }, { n: 1 }]);
    expect(log.slice(4).sort()).toEqual(['first goes on', 'late goes on', 'served']);
  });
});
