import { isFlaky, isUnknown } from '../../lib/counts.ts';
import { createHistogram, type Histogram } from '../../lib/histogram.ts';
import type { CaseFinished } from '../../model/event.ts';
import type { Attempt, Status } from '../../model/outcome.ts';

/** What was measured of one action. */
export interface ActionMeasures {
  /** Takes another case of this action into account. */
  add(event: CaseFinished): void;
  /** Cases by the suite's title, and then by how they ended. */
  readonly suites: ReadonlyMap<string, Readonly<Record<Status, number>>>;
  /** Sums over its cases. */
  readonly sums: Readonly<Record<Sum, number>>;
  /** Seconds, of each attempt. */
  readonly queue: Histogram;
  readonly service: Histogram;
}

/** What is added up for each action. */
export type Sum = 'cases' | 'flaky' | 'unknown' | 'warnings' | 'retries' | 'calls' | 'throttled' | 'unserved';

/**
 * Upper bounds of classes of time, in seconds: from an answer out of memory to the limits of Genesys Cloud, where an
 * action may take a minute, and of a test that is polled for.
 */
export const timeBounds: readonly number[] = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15, 30, 60, 120];

const noCases: Readonly<Record<Status, number>> = { passed: 0, failed: 0, errored: 0, skipped: 0 };

/** Begins with nothing measured. Space does not grow with the number of cases. */
export function collectAction(): ActionMeasures {
  const suites = new Map<string, Readonly<Record<Status, number>>>();
  const sums: Record<Sum, number> = {
    ...{ cases: 0, flaky: 0, unknown: 0, warnings: 0, retries: 0 },
    ...{ calls: 0, throttled: 0, unserved: 0 },
  };
  const queue = createHistogram(timeBounds);
  const service = createHistogram(timeBounds);

  const addAttempt = ({ queuedMs, serviceMs, trace }: Attempt) => {
    queue.add(queuedMs / 1_000);
    service.add(serviceMs / 1_000);
    sums.calls += trace.calls;
    sums.throttled += trace.throttled;
    sums.unserved += trace.unserved ?? 0;
  };

  return {
    add(event) {
      const before = suites.get(event.suite) ?? noCases;
      suites.set(event.suite, { ...before, [event.status]: before[event.status] + 1 });
      sums.cases += 1;
      sums.flaky += isFlaky(event) ? 1 : 0;
      sums.unknown += isUnknown(event) ? 1 : 0;
      sums.warnings += event.warnings.length;
      sums.retries += Math.max(0, event.attempts.length - 1);
      for (const attempt of event.attempts) addAttempt(attempt);
    },
    ...{ suites, sums, queue, service },
  };
}
