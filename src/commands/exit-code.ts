import type { Comparison } from '../model/comparison.ts';
import type { EndSignal, RunEvent, RunFinished } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import type { Unpublished } from '../run/report.ts';
import { hasChanged, isTolerated } from './fail-on.ts';
import type { RunFlags } from './run-flags.ts';

/** Exit code of a run that a signal ended: 128 and the signal's number. */
export const signalExitCodes: Readonly<Record<EndSignal, number>> = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** Notes what the exit code depends on while events pass by. */
export function watchResult() {
  let surroundings = 0;
  let unreached: Problem | undefined;
  let ended: RunFinished | undefined;
  return {
    note(event: RunEvent) {
      if (event.type === 'run:finished') ended = event;
      if (event.type !== 'case:finished' || event.status !== 'errored') return;
      const [problem] = event.problems;
      if (problem?.kind !== 'sign-in' && problem?.kind !== 'network') return;
      surroundings++;
      unreached ??= problem;
    },
    /** True where no case could be judged since the API was not reached or let nobody in. */
    nothingReached(): boolean {
      return ended !== undefined && surroundings > 0 && surroundings === ended.counts.total - ended.counts.skipped;
    },
    /** Why the run tells nothing: the API was not reached or let nobody in, from the beginning or from some case on. */
    unusable(): Problem | undefined {
      const why = ended?.stopped?.why;
      return why === 'sign-in' || why === 'network' || this.nothingReached() ? unreached : undefined;
    },
    ended: () => ended,
  };
}

/** Whether a report goes to somebody else, who may not be there: that says nothing about the run. */
export function isSent(name: string): boolean {
  return name === 'webhook' || name === 'otlp';
}

/** What a finished run tells its caller; see the table in the documentation. */
export function exitCode(
  result: ReturnType<typeof watchResult>,
  failures: readonly Unpublished[],
  flags: RunFlags,
  {
    signal,
    webhookRequired,
    comparison,
  }: { signal: EndSignal | undefined; webhookRequired: boolean; comparison: Comparison | undefined },
): number {
  const ended = result.ended();
  if (signal) return signalExitCodes[signal];
  if (!ended || failures.some(({ name }) => !isSent(name) || (name === 'webhook' && webhookRequired))) return 3;
  const { counts, stopped } = ended;
  // Only a replayed log comes here.
  if (stopped?.signal) return signalExitCodes[stopped.signal];
  if (stopped?.why === 'invalid') return 2;
  if (stopped?.why === 'sign-in' || stopped?.why === 'network' || stopped?.why === 'output') return 3;
  if (result.nothingReached()) return 3;
  if (counts.failed + counts.errored > 0 && !isTolerated(ended, comparison, flags.failOn)) return 1;
  if (hasChanged(comparison, flags.failOn)) return 1;
  if (flags.maxWarnings !== undefined && counts.warnings > flags.maxWarnings) return 1;
  return flags.failOnFlaky && counts.flaky > 0 ? 1 : 0;
}
