import type { ListedCase } from '../commands/listed-cases.ts';
import type { Outlook } from '../commands/plan-lines.ts';
import type { Counts } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';

/** What came of a run. */
export interface RunResult {
  /** As that of the command: 0 where every case passed. */
  readonly exitCode: number;
  /** Absent where nothing was reported. */
  readonly counts?: Counts;
  /** What kept the run from beginning. */
  readonly problems: readonly Problem[];
  /** The reports that were written, by name; absolute paths. */
  readonly reports: readonly { readonly name: string; readonly path: string }[];
  /** What could not be written or delivered, and why. */
  readonly failures: readonly { readonly name: string; readonly reason: string }[];
  /** Hash of the last record of the audit log; empty where there is none. */
  readonly head: string;
}

/** What would run. */
export interface PlanResult {
  /** What must be mended first; with any, nothing is planned. */
  readonly problems: readonly Problem[];
  /** The cases in the order of the plan, made anew each time they are asked for. */
  readonly cases: Iterable<ListedCase>;
  /** What the run would cost. */
  readonly outlook?: Outlook;
}

/** What is known of suites before they run. */
export interface ValidateResult {
  /** What must be mended. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** How many suites are sound, and how many cases they have. */
  readonly suites: number;
  readonly cases: number;
  /** How many contracts the cases were held against, where that was asked for. */
  readonly contracts?: number;
}
