import type { CallContext } from '../model/target.ts';
import { type SharedFlight, type SharedWork, shareFlight } from './shared-flight.ts';

/** Results by key, each worked out once however many ask for it at the same time or later. */
export interface MemoFlights<T extends object> {
  /** The kept result, else the result of the work under way, else of `work`, started now. `aborted` if the signal ends the wait. */
  get(key: string, context: CallContext, work: SharedWork<T>): Promise<T | 'aborted'>;
  /** The kept result, if there is one. */
  peek(key: string): T | undefined;
}

/** Keeps a result where `keep` says so; else the next who asks starts the work anew. */
export function createMemoFlights<T extends object>(keep: (result: T) => boolean): MemoFlights<T> {
  const kept = new Map<string, T>();
  const flights = new Map<string, SharedFlight<T>>();
  return {
    peek: (key) => kept.get(key),
    async get(key, context, work) {
      const known = kept.get(key);
      if (known) return known;
      const flight = flights.get(key) ?? shareFlight(work);
      flights.set(key, flight);
      const result = await flight.join(context);
      if (result !== 'aborted' && keep(result)) kept.set(key, result);
      // The next flight, if there is one, is the next asker's own.
      if (flights.get(key) === flight && !flight.underWay()) flights.delete(key);
      return result;
    },
  };
}
