import { countCase, noCounts } from '../lib/counts.ts';
import { createMetrics, type Metrics } from '../lib/metrics.ts';
import type { CaseFinished, Counts, RunEvent, RunFinished, RunStarted } from '../model/event.ts';

/** What is known of a run, at any moment of it. */
export interface Tally {
  /** Takes the next event into account. */
  add(event: RunEvent): void;
  readonly started: RunStarted | undefined;
  readonly finished: RunFinished | undefined;
  /** Of the cases that have finished so far. */
  readonly counts: Counts;
  readonly metrics: Metrics;
  /** Milliseconds since 1970 of the first and the last event; 0 before any. */
  readonly firstMs: number;
  readonly lastMs: number;
}

/** Whether the run is over and every case of it that was judged has passed. */
export function hasPassed(tally: Tally): boolean {
  const { failed, errored } = tally.counts;
  return tally.finished !== undefined && tally.finished.stopped === undefined && failed + errored === 0;
}

/** How long the run took, or has taken so far, in milliseconds. */
export function durationOf(tally: Tally): number {
  return tally.finished?.durationMs ?? tally.lastMs - tally.firstMs;
}

/** Begins with no event. What it counts is made of the cases alone, so that reports of a cut run add up too. */
export function createTally(): Tally {
  let started: RunStarted | undefined;
  let finished: RunFinished | undefined;
  let counts = noCounts;
  let firstMs = 0;
  let lastMs = 0;
  let lastRead = '';
  const metrics = createMetrics();

  const count = (event: CaseFinished) => {
    counts = countCase(counts, event);
    if (event.status !== 'skipped') metrics.judge(event.status === 'passed');
    if (event.latencyMs !== undefined) metrics.time(event.action, event.latencyMs);
  };

  const note = (timestamp: string) => {
    // Many events share a millisecond.
    if (timestamp === lastRead) return;
    lastRead = timestamp;
    const at = Date.parse(timestamp);
    if (firstMs === 0) firstMs = at;
    lastMs = Math.max(lastMs, at);
  };

  return {
    add(event) {
      note(event.timestamp);
      if (event.type === 'run:started') started = event;
      if (event.type === 'run:finished') finished = event;
      if (event.type === 'case:finished') count(event);
    },
    get started() {
      return started;
    },
    get finished() {
      return finished;
    },
    get counts() {
      return counts;
    },
    get firstMs() {
      return firstMs;
    },
    get lastMs() {
      return lastMs;
    },
    metrics,
  };
}
