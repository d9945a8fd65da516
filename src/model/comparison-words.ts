import type { LatencyShift } from './comparison.ts';

/** What a comparison says, in words that every report uses: each text is one line, printable, and not escaped further. */
export interface ComparisonWords {
  /** `Compared with 019a2b0e-7a4b-7c3d-9e21-5b8f0a6d4c11 of 2026-11-23 09:30 UTC`, or `Compared: prod against dev, run ...` */
  readonly title: string;
  /** All in one line: `1 newly failing, 2 still failing, 1 action slower`. */
  readonly summary: string;
  /** Sentences about what differs between the runs themselves, and about what could not be compared. */
  readonly notes: readonly string[];
  /** Kinds of change, the worst first; only those that there are. */
  readonly groups: readonly ChangeGroup[];
  readonly latency: LatencyWords;
}

/** Cases that changed in the same way. */
export interface ChangeGroup {
  readonly weight: 'bad' | 'good' | 'neutral';
  /** `3 newly failing` */
  readonly heading: string;
  readonly changes: readonly ChangeWords[];
  /** How many more there are. */
  readonly more: number;
}

/** One case that changed. */
export interface ChangeWords {
  /** Absent where this run does not have the case. */
  readonly caseId?: string;
  /** Suite and case. */
  readonly name: string;
  /** `suites/a.action.yaml:12` */
  readonly place: string;
  /** What is wrong now, or which places of the output differ. */
  readonly details: readonly string[];
}

/** How long answers took, then and now. */
export interface LatencyWords {
  /** `Latency then and now` */
  readonly title: string;
  /** What stands above the columns of a row: `action`, `cases`, `median then`, `median now`, `change`, `p`. */
  readonly columns: readonly string[];
  /** Of an action without a shift: `as before`. */
  readonly asThen: string;
  /** How it was tested, and what counts as a shift. */
  readonly test: string;
  /** One for each action, those that shifted first; empty where nothing was measured in both runs. */
  readonly rows: readonly LatencyRow[];
}

/** One action. */
export interface LatencyRow {
  readonly shift: LatencyShift['shift'];
  readonly action: string;
  readonly cases: string;
  /** The median, as is `now`: `120 ms`. */
  readonly before: string;
  readonly now: string;
  /** `+75 %` */
  readonly change: string;
  /** `0.031` or `< 0.001`; empty where too few cases were there to be tested. */
  readonly p: string;
}
