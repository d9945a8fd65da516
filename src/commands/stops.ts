import { formatDuration } from '../lib/duration.ts';
import type { EndSignal } from '../model/event.ts';
import type { RunControl } from '../run/control.ts';
import type { World } from './world.ts';

/** What may end a run before its time, once it is arranged. */
export interface Stops {
  /** The signal that came, if one did. */
  signal(): EndSignal | undefined;
  /** Ends the waiting for a terminal that does not read. */
  readonly unread: AbortSignal;
  /** Ends the waiting for a webhook's receiver. */
  readonly undelivered: AbortSignal;
  /** Nothing that waits for its time may keep the program once the run is over. */
  release(): void;
}

/** How long is waited after a signal, in milliseconds: for cases under way, for the terminal, for a webhook's receiver. */
const grace = { casesMs: 2_000, terminalMs: 1_500, webhookMs: 3_500 };

/**
 * Ends the run at a signal or at its deadline. What ran is reported either way, in under 5 s after a signal.
 *
 * @param spentMs what has passed of the deadline in the environment that is compared with; undefined where there is none
 */
export function arrangeStops(
  { clock, onSignal }: World,
  control: RunControl,
  deadlineMs: number | undefined,
  spentMs?: number,
): Stops {
  const over = new AbortController();
  const unread = new AbortController();
  const undelivered = new AbortController();
  let signal: EndSignal | undefined;

  const after = async (ms: number, act: () => void) => {
    await clock.sleep(ms, over.signal);
    if (!over.signal.aborted) act();
  };
  const unlisten = onSignal((received) => {
    signal = received;
    control.halt({ why: 'interrupted', message: `interrupted (${received})`, signal: received });
    void after(grace.casesMs, () => control.abort('interrupted'));
    void after(grace.terminalMs, () => unread.abort());
    void after(grace.webhookMs, () => undelivered.abort());
  });
  if (deadlineMs !== undefined) {
    void after(Math.max(0, deadlineMs - (spentMs ?? 0)), () =>
      passDeadline(deadlineMs, control, spentMs !== undefined),
    );
  }
  return {
    signal: () => signal,
    unread: unread.signal,
    undelivered: undelivered.signal,
    release() {
      over.abort();
      unlisten();
    },
  };
}

function passDeadline(deadlineMs: number, control: RunControl, isOfBoth: boolean): void {
  const limit = formatDuration(deadlineMs);
  const deadline = isOfBoth ? `The deadline of ${limit} for both environments` : `The run's deadline of ${limit}`;
  const message = `${deadline} passed before this case could run.`;
  const hint = `Give the run more time with --deadline, or ${isOfBoth ? 'select fewer cases' : 'split it with --shard'}.`;
  control.halt({ why: 'deadline', message, problem: { kind: 'deadline', message, hint } });
  control.abort('deadline');
}
