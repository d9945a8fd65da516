/** Who waits: one who asks after something that is under way, or anyone who begins something. */
export type Line = 'poll' | 'start';

/** Waiters in two lines. */
export interface WaitingLines<T> {
  /** At the end of a line. */
  add(waiter: T, line: Line): void;
  /** Gives up, from anywhere. */
  leave(waiter: T): void;
  /** Takes out whose turn it is; `undefined` where nobody waits. */
  next(): T | undefined;
  size(): number;
}

/**
 * Each line in order of arrival, and the two served in turn while somebody waits in both: each then gets every second
 * turn, whatever its length, and all turns while the other is empty.
 */
export function createWaitingLines<T>(): WaitingLines<T> {
  // A Set keeps the order of arrival and lets one who gives up leave from anywhere.
  const lines: Record<Line, Set<T>> = { poll: new Set(), start: new Set() };
  let last: Line = 'poll';

  return {
    add: (waiter, line) => void lines[line].add(waiter),
    leave(waiter) {
      lines.poll.delete(waiter);
      lines.start.delete(waiter);
    },
    next() {
      const other = last === 'poll' ? 'start' : 'poll';
      const line = lines[other].size > 0 ? other : last;
      for (const waiter of lines[line]) {
        lines[line].delete(waiter);
        last = line;
        return waiter;
      }
      return undefined;
    },
    size: () => lines.poll.size + lines.start.size,
  };
}
