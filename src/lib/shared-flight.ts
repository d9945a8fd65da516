/** One piece of work that many wait for. */
export interface SharedFlight<T extends object> {
  /** Starts the work if it is not under way, and waits for its result, or until the signal aborts. */
  join(signal: AbortSignal): Promise<T | 'aborted'>;
  /** Whether the work is going on. */
  underWay(): boolean;
}

interface Flight<T> {
  readonly result: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Does the work once for all who ask at the same time. One who leaves does not end it for the others; when the last
 * has left, the signal given to the work aborts. A result is not kept: who asks afterwards starts the work anew.
 */
export function shareFlight<T extends object>(work: (signal: AbortSignal) => Promise<T>): SharedFlight<T> {
  let current: Flight<T> | undefined;

  const forget = (flight: Flight<T>) => {
    if (current === flight) current = undefined;
  };
  const start = (): Flight<T> => {
    const controller = new AbortController();
    const flight: Flight<T> = { result: work(controller.signal), controller, waiting: 0 };
    const done = () => forget(flight);
    flight.result.then(done, done);
    return flight;
  };

  return {
    underWay: () => current !== undefined,
    join(signal) {
      if (signal.aborted) return Promise.resolve('aborted');
      current ??= start();
      const flight = current;
      flight.waiting++;
      return new Promise((resolve, reject) => {
        const leave = () => {
          resolve('aborted');
          if (--flight.waiting > 0) return;
          forget(flight);
          flight.controller.abort();
        };
        signal.addEventListener('abort', leave, { once: true });
        const stay = () => signal.removeEventListener('abort', leave);
        flight.result.then(
          (result) => {
            stay();
            resolve(result);
          },
          (error) => {
            stay();
            reject(error);
          },
        );
      });
    },
  };
}
