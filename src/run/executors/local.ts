import { channel } from '../../lib/streams.ts';
import type { Case } from '../../model/case.ts';
import type { CaseEvent } from '../../model/event.ts';
import type { RunControl } from '../control.ts';
import { runCase, type Services } from '../run-case.ts';

/**
 * Cases in, events out. An executor starts no case once the run is halted, and says nothing about those it did not
 * start: the referee does (see `conduct`).
 */
export type Executor = (cases: Iterable<Case>, control: RunControl) => AsyncIterable<CaseEvent>;

/** How many events may wait for the reporters before cases wait too. */
const lag = 64;

/** Runs cases in this process, `concurrency` at a time: each worker takes the next case when it is free. */
export function localExecutor(services: Services, concurrency: number): Executor {
  return async function* execute(cases, control) {
    const events = channel<CaseEvent>(lag);
    const queue = cases[Symbol.iterator]();
    const work = async () => {
      while (!control.halted) {
        const next = queue.next();
        if (next.done) return;
        for await (const event of runCase(next.value, services, control.signal)) await events.push(event);
      }
    };
    const workers = Promise.all(Array.from({ length: concurrency }, work)).finally(() => events.end());
    // The loop below ends with the workers; an error of ours is thrown by the last line, not left unhandled.
    workers.catch(() => {});
    yield* events.values;
    await workers;
  };
}
