import type { Bar } from '../../../lib/bars.ts';
import type { ComparisonWords } from '../../../model/comparison-words.ts';
import type { CaseFinished, Counts, RunFinished, Shard } from '../../../model/event.ts';
import type { RunInShort } from '../../../model/history.ts';
import type { NoticeContent } from '../../../model/notice.ts';
import type { Status } from '../../../model/outcome.ts';

/** What the page is given about the run as a whole. Times in milliseconds. */
export interface RunFacts {
  /** Of action-suite; absent where the log has lost its beginning. */
  readonly version?: string;
  readonly runId?: string;
  /** UTC, ISO 8601. */
  readonly startedAt?: string;
  readonly seed?: string;
  readonly environment?: string;
  readonly baseUrl?: string;
  readonly protocol?: 'direct' | 'jobs';
  readonly concurrency?: number;
  /** Calls a minute. */
  readonly ratePerMinute?: number;
  readonly shard?: Shard;
  /** Hash of the last record of the audit log. */
  readonly auditHead?: string;
  /** With an earlier run, where one was named. */
  readonly comparison?: ComparisonWords;
  /** Earlier runs, the oldest first; absent where there are none. */
  readonly history?: readonly RunInShort[];
  /** What to type to have the same surroundings: `--simulate`, `--env name`; see `surroundings`. */
  readonly options: readonly string[];
  readonly isSimulated: boolean;
  readonly counts: Counts;
  readonly durationMs: number;
  /** HTTP calls spent, sign-in included; absent where the run was cut. */
  readonly calls?: number;
  /** Share of the calls that the rate allowed; see `shareOfLimit`. */
  readonly share?: number;
  /** Passed among judged, from 0 to 1. */
  readonly successRate?: number;
  /** How the run ended, where it did not end by itself. */
  readonly ending?: Pick<NonNullable<RunFinished['stopped']>, 'message'> & { readonly why: string };
  readonly notices: readonly NoticeContent[];
  /** How many notices there are beside those. */
  readonly moreNotices: number;
  readonly suites: readonly SuiteFacts[];
  readonly actions: readonly ActionFacts[];
  /** Over all actions; absent where nothing was measured. */
  readonly latency?: Latency;
  readonly tags: readonly string[];
  /** Which cases the page lists: all of them, or of very many only those that tell something, or that did not pass. */
  readonly listed: 'all' | 'noteworthy' | 'failing';
  /** How many of them. */
  readonly listedCount: number;
}

/** One file of the run, with how its cases ended. */
export interface SuiteFacts {
  readonly file: string;
  readonly title: string;
  readonly description?: string;
  readonly owner?: string;
  readonly counts: Readonly<Record<Status, number>>;
}

/** One action as suites name it. */
export interface ActionFacts {
  readonly name: string;
  /** Absent where nothing was measured. */
  readonly latency?: Latency;
}

/** How long replies took, in milliseconds of service. */
export interface Latency {
  readonly count: number;
  readonly mean: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly bars: readonly Bar[];
}

/** One case in the table. A list, since there may be very many. */
export type Row = readonly [
  caseId: string,
  name: string,
  /** Place in `RunFacts.suites`. */
  suite: number,
  /** Place in `RunFacts.actions`. */
  action: number,
  status: Status,
  /** Service time of the last attempt, in milliseconds. */
  latencyMs: number | null,
  warnings: number,
  attempts: number,
  /** Places in `RunFacts.tags`. */
  tags: readonly number[],
  /** The first problem, or why it was skipped, in short; empty where it passed. */
  message: string,
];

/** Everything about one case that its page shows beside the row. */
export type Detail = Pick<
  CaseFinished,
  | 'timestamp'
  | 'mode'
  | 'flatten'
  | 'actionId'
  | 'actionStatus'
  | 'reason'
  | 'problems'
  | 'warnings'
  | 'attempts'
  | 'place'
  | 'axes'
  | 'inputs'
  | 'mocked'
  | 'output'
> & {
  /** Values that were too large to be kept in the page. */
  readonly tooLarge?: readonly string[];
};
