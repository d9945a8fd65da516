import type { Json, JsonObject } from './json.ts';
import type { NoticeContent } from './notice.ts';
import type { Attempt, Status } from './outcome.ts';
import type { Place } from './place.ts';
import type { Problem } from './problem.ts';
import type { ActionStatus, Mode } from './suite.ts';

/** On every event. */
interface Stamp {
  /** UTC, ISO 8601 with milliseconds. */
  readonly timestamp: string;
  readonly runId: string;
}

/** Which case an event is about. */
export interface CaseRef {
  readonly caseId: string;
  /** Place in the whole plan, from 0; reports list cases in this order. */
  readonly index: number;
  /** The suite's title. */
  readonly suite: string;
  /** The suite's file, below the project folder. */
  readonly file: string;
  /** The case's name, unique within the run. */
  readonly case: string;
  /** The action as the suite names it. */
  readonly action: string;
}

/** What a run is about to do. */
export interface RunStarted extends Stamp {
  readonly type: 'run:started';
  /** Of action-suite. */
  readonly version: string;
  readonly seed: string;
  /** The environment's name, or `simulator`. */
  readonly environment: string;
  /** Without user info and query. */
  readonly baseUrl?: string;
  readonly protocol?: 'direct' | 'jobs';
  readonly concurrency: number;
  /** Calls a minute. */
  readonly ratePerMinute?: number;
  /** How many cases are to be reported; each will have exactly one `case:finished`. */
  readonly selected: number;
  readonly suites: readonly SuiteSummary[];
  /** Absent where nothing could be run. */
  readonly plan?: RunPlan;
}

/** What decides about the cases of a run: so it can be continued, and put together with its other shards. */
export interface RunPlan {
  /** The suites and the files that they refer to, below the project folder, with the hash of what they hold. */
  readonly files: readonly { readonly file: string; readonly hash: string }[];
  /** Hash of what the configuration gives to suites. */
  readonly settings: string;
  /** What the command line said; absent where the log keeps no values, which it may quote. */
  readonly selection?: RunSelection;
  readonly shard?: Shard;
}

/** The words of a command line that select cases. What it left unsaid is absent. */
export interface RunSelection {
  /** Below the project folder. */
  readonly patterns: readonly string[];
  readonly simulate?: true;
  readonly env?: string;
  readonly tag?: string;
  readonly grep?: string;
  readonly shuffle?: true;
  /** Only what failed in the run of this id. */
  readonly lastFailed?: string;
}

/** Part `number` of `of`, from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** A run that was cut or stopped goes on: what follows are the cases that had no result yet. */
export interface RunResumed extends Stamp {
  readonly type: 'run:resumed';
  /** Of action-suite. */
  readonly version: string;
  /** How many cases had their result. */
  readonly finished: number;
}

/** One file of the run. */
export interface SuiteSummary {
  readonly file: string;
  readonly title: string;
  readonly description?: string;
  readonly owner?: string;
  /** How many of its cases were selected. */
  readonly selected: number;
  /** Its one case stands in the reports for what could not be run: a broken file, or the run itself. */
  readonly refused?: true;
}

/** A case left the queue. */
export interface CaseStarted extends Stamp, CaseRef {
  readonly type: 'case:started';
}

/** An attempt begins. */
export interface AttemptStarted extends Stamp, CaseRef {
  readonly type: 'attempt:started';
  readonly attempt: number;
}

/** An attempt has ended, well or not. */
export interface AttemptFinished extends Stamp, CaseRef {
  readonly type: 'attempt:finished';
  readonly attempt: Attempt;
}

/** The judgement of one case: the record that every report is made from. */
export interface CaseFinished extends Stamp, CaseRef {
  readonly type: 'case:finished';
  readonly status: Status;
  /** Why it is skipped. */
  readonly reason?: string;
  /** The end of the run came before the case had run: a resumed run gives it another result. */
  readonly unfinished?: true;
  readonly mode: Mode;
  /** The output was asked for in its flattened form. */
  readonly flatten?: true;
  /** The action's id once known, else the action as the suite names it. */
  readonly actionId: string;
  /** The action's own word; absent where none came. */
  readonly actionStatus?: ActionStatus;
  /** Service time of the last attempt, in milliseconds; absent where none was made. */
  readonly latencyMs?: number;
  readonly errorCount: number;
  readonly warningCount: number;
  /** Problem code to how often. */
  readonly errorCodeMap: Readonly<Record<string, number>>;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly attempts: readonly Attempt[];
  readonly tags: readonly string[];
  readonly seed: string;
  readonly place: Place;
  readonly axes: Readonly<Record<string, Json>>;
  readonly inputs?: JsonObject;
  /** Paths of the inputs whose values were generated; absent where none was. */
  readonly mocked?: readonly string[];
  readonly output?: Json;
}

/** A sentence for the reader of the run. It never changes a result. */
export interface Notice extends Stamp, NoticeContent {
  readonly type: 'notice';
  readonly caseId?: string;
}

/**
 * How many cases ended in which way. `unknown` counts those of the errored of which nobody knows whether the action ran,
 * and `warnings` counts warnings, not cases.
 */
export interface Counts {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly errored: number;
  readonly unknown: number;
  readonly skipped: number;
  readonly flaky: number;
  readonly warnings: number;
}

/** The last event. Its absence means that the run was cut. */
export interface RunFinished extends Stamp {
  readonly type: 'run:finished';
  readonly counts: Counts;
  readonly durationMs: number;
  /** HTTP calls spent, sign-in included. */
  readonly calls: number;
  /** Why the run ended before every case had run. */
  readonly stopped?: {
    readonly why: 'invalid' | 'interrupted' | 'deadline' | 'bail' | 'sign-in' | 'network' | 'output';
    readonly message: string;
    /** The signal that ended the program, where one did. */
    readonly signal?: EndSignal;
  };
}

/** A signal that ends the program when nobody listens. */
export type EndSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** What happens about a case, in the order it happens. */
export type CaseEvent = CaseStarted | AttemptStarted | AttemptFinished | CaseFinished;

/** Everything that happens in a run. The audit log is this stream. */
export type RunEvent = RunStarted | RunResumed | CaseEvent | Notice | RunFinished;
