import type { Stub } from '../../model/stub.ts';

/** How often each rule of a stubbed back end has answered. */
export interface Turns {
  /** How often it has before, counting this time. From 0. */
  next(stub: Stub): number;
}

/** Counts for as long as a simulator lives. Rules are told apart by where they stand. */
export function createTurns(): Turns {
  const counts = new Map<string, number>();
  return {
    next({ replies, place: { file, line, column } }) {
      // Most rules have one answer, and need no count.
      if (replies.length < 2) return 0;
      const key = `${file}:${line}:${column}`;
      const turn = counts.get(key) ?? 0;
      counts.set(key, turn + 1);
      return turn;
    },
  };
}
