import type { Counts } from './event.ts';

/** A run that left an audit log, as its first and last record tell it. */
export interface RunInShort {
  readonly runId: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly environment: string;
  /** How many cases were to run. */
  readonly selected: number;
  /** `unfinished`: its end is missing, since it was cut or is still going on. */
  readonly end: 'finished' | 'stopped' | 'unfinished';
  /** Absent where it is unfinished. */
  readonly counts?: Counts;
  readonly durationMs?: number;
  /** Whether it ran in the same environment, with the same selection and shard, so that its counts can be held beside. */
  readonly comparable: boolean;
}
