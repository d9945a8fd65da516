import type { CallContext, Stopwatch } from '../model/target.ts';

/** One piece of work that many wait for. */
export interface SharedFlight<T extends object> {
  /** Starts the work if it is not under way, and waits for its result, or until the signal aborts. */
  join(context: CallContext): Promise<T | 'aborted'>;
  /** Whether the work is going on. */
  underWay(): boolean;
}

/** What work that is shared may use of the surroundings: it ends only when nobody waits for it any more. */
export type SharedWork<T> = (context: CallContext) => Promise<T>;

interface Flight<T> {
  readonly result: Promise<T>;
  readonly controller: AbortController;
  readonly waiting: Set<Waiting>;
  /** What the work itself is queueing for at this moment. */
  readonly turns: Set<Promise<unknown>>;
}

interface Waiting {
  readonly stopwatch: Stopwatch;
  /** Settled when it waits no more. */
  readonly gone: Promise<void>;
}

/**
 * Does the work once for all who ask at the same time. One who leaves does not end it for the others; when the last
 * has left, the signal given to the work aborts. A result is not kept: who asks afterwards starts the work anew.
 *
 * Each who waits does so on its own time, as `Stopwatch.share` counts it; but while the work queues, all of them do.
 */
export function shareFlight<T extends object>(work: SharedWork<T>): SharedFlight<T> {
  let current: Flight<T> | undefined;

  const forget = (flight: Flight<T>) => {
    if (current === flight) current = undefined;
  };
  const start = (): Flight<T> => {
    const controller = new AbortController();
    const waiting = new Set<Waiting>();
    const turns = new Set<Promise<unknown>>();
    const result = work({ signal: controller.signal, stopwatch: stopwatchOf(waiting, turns) });
    const flight: Flight<T> = { result, controller, waiting, turns };
    const done = () => forget(flight);
    flight.result.then(done, done);
    return flight;
  };

  return {
    underWay: () => current !== undefined,
    join({ signal, stopwatch }) {
      if (signal.aborted) return Promise.resolve('aborted');
      // Who starts the work waits for it from its first step on.
      current ??= start();
      return stopwatch.share(board(current, { signal, stopwatch }, forget));
    },
  };
}

function board<T>(
  flight: Flight<T>,
  { signal, stopwatch }: CallContext,
  forget: (flight: Flight<T>) => void,
): Promise<T | 'aborted'> {
  const { waiting, turns, controller } = flight;
  let go = () => {};
  const gone = new Promise<void>((resolve) => {
    go = resolve;
  });
  const me: Waiting = { stopwatch, gone };
  waiting.add(me);
  for (const turn of turns) queueWith(turn, me);

  const left = new Promise<'aborted'>((resolve) => {
    const leave = () => {
      resolve('aborted');
      if (!waiting.delete(me) || waiting.size > 0) return;
      forget(flight);
      controller.abort();
    };
    signal.addEventListener('abort', leave, { once: true });
    void gone.then(() => signal.removeEventListener('abort', leave));
  });
  return Promise.race([flight.result, left]).finally(() => {
    waiting.delete(me);
    go();
  });
}

/** The time of the work itself: it is on nobody's, but whoever waits for it queues with it. */
function stopwatchOf(waiting: ReadonlySet<Waiting>, turns: Set<Promise<unknown>>): Stopwatch {
  return {
    left: () => Number.POSITIVE_INFINITY,
    share: (work) => work,
    queue(turn) {
      const over = turn.then(ignore, ignore);
      turns.add(over);
      for (const one of waiting) queueWith(over, one);
      void over.then(() => turns.delete(over));
      return turn;
    },
  };
}

function queueWith(turn: Promise<unknown>, { stopwatch, gone }: Waiting): void {
  void stopwatch.queue(Promise.race([turn, gone]));
}

function ignore(): void {}
