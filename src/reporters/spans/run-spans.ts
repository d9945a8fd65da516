import type { CaseFinished, RunStarted } from '../../model/event.ts';
import type { Span } from '../../model/telemetry.ts';
import { labelText } from '../measures/label-text.ts';
import { hasPassed, type Tally } from '../tally.ts';
import { suiteKey } from './case-spans.ts';
import type { RemoteParent, SpanIds } from './span-ids.ts';

const runKey = 'run';

/** The span of the whole run: the root, or the child of another program's. */
export function runSpan(started: RunStarted, tally: Tally, ids: SpanIds, parent: RemoteParent | undefined): Span {
  const { counts, finished, firstMs, lastMs } = tally;
  return {
    traceId: ids.traceId,
    spanId: ids.spanId(runKey),
    ...(parent && { parentId: parent.spanId, isRemoteChild: true }),
    name: 'action-suite run',
    kind: 'internal',
    startMs: firstMs,
    endMs: lastMs,
    status: hasPassed(tally) ? 'ok' : 'error',
    attributes: {
      'action_suite.version': started.version,
      'action_suite.run.id': started.runId,
      'action_suite.run.stopped': finished ? (finished.stopped?.why ?? 'no') : 'cut',
      'action_suite.seed': labelText(started.seed),
      'action_suite.environment': labelText(started.environment),
      'action_suite.cases.passed': counts.passed,
      'action_suite.cases.failed': counts.failed,
      'action_suite.cases.errored': counts.errored,
      'action_suite.cases.skipped': counts.skipped,
      'action_suite.cases.flaky': counts.flaky,
      'action_suite.cases.unknown': counts.unknown,
    },
  };
}

/** The suites of a run, each from the first beginning of a case to the last end. */
export interface SuiteSpans {
  /** Takes a case into account. */
  add(event: CaseFinished, startMs: number | undefined): void;
  /** One span for each suite that had a case. */
  spans(ids: SpanIds): readonly Span[];
}

/** Begins with no suite. */
export function collectSuites(): SuiteSpans {
  const suites = new Map<string, Suite>();
  return {
    add(event, startMs) {
      const endMs = Date.parse(event.timestamp);
      const before = suites.get(event.file);
      suites.set(event.file, {
        title: event.suite,
        startMs: Math.min(before?.startMs ?? endMs, startMs ?? endMs),
        endMs: Math.max(before?.endMs ?? endMs, endMs),
        hasRun: before?.hasRun === true || event.status !== 'skipped',
        hasFailed: before?.hasFailed === true || event.status === 'failed' || event.status === 'errored',
      });
    },
    spans: (ids) => [...suites].map(([file, suite]) => suiteSpan(file, suite, ids)),
  };
}

interface Suite {
  readonly title: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly hasRun: boolean;
  readonly hasFailed: boolean;
}

function suiteSpan(file: string, { title, startMs, endMs, hasRun, hasFailed }: Suite, ids: SpanIds): Span {
  const name = labelText(title);
  return {
    traceId: ids.traceId,
    spanId: ids.spanId(suiteKey(file)),
    parentId: ids.spanId(runKey),
    name,
    kind: 'internal',
    ...{ startMs, endMs },
    status: hasFailed ? 'error' : hasRun ? 'ok' : 'unset',
    attributes: {
      'test.suite.name': name,
      'test.suite.run.status': hasFailed ? 'failure' : hasRun ? 'success' : 'skipped',
      'code.file.path': file,
    },
  };
}
