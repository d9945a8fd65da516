import type { Status } from './outcome.ts';

/**
 * What is not the same in two runs, an earlier one (the baseline) and this one. Cases are matched by their ids. "Then" and
 * "now" are two environments where `between` says so.
 */
export interface Comparison {
  readonly baseline: Baseline;
  /** Absent where both ran in the same environment. */
  readonly between?: Between;
  /** Sentences about what differs between the runs themselves, and so may explain the rest. */
  readonly notes: readonly string[];
  /** How many cases both runs have. */
  readonly matched: number;
  /** Failed or errored now, and not then: they passed, were skipped, or were not there. */
  readonly newlyFailing: Some<CaseChange>;
  /** Passed now, and failed or errored then. */
  readonly newlyPassing: Some<CaseChange>;
  /** Skipped now, and judged then. */
  readonly newlySkipped: Some<CaseChange>;
  /** How many cases failed or errored in both. */
  readonly stillFailing: number;
  /** In this run only. */
  readonly added: Some<CaseChange>;
  /** In the baseline only. */
  readonly gone: Some<CaseChange>;
  /** Passed in both with the same inputs, and gave another output. */
  readonly changedOutputs: Some<OutputChange>;
  /** How many cases passed in both, and could not be held against each other. */
  readonly uncomparedOutputs: {
    /** Since other inputs were sent: values that are generated differ from run to run. */
    readonly otherInputs: number;
    /** Since a log holds no values. */
    readonly noValues: number;
  };
  readonly latency: LatencyComparison;
}

/** The earlier run. */
export interface Baseline {
  readonly runId: string;
  /** ISO 8601, UTC; absent where its log does not say. */
  readonly startedAt?: string;
  readonly environment?: string;
}

/** The environments of the two runs, by their names. */
export interface Between {
  readonly baseline: string;
  readonly run: string;
}

/** How many there are, and the first of them in the order of the plan. */
export interface Some<T> {
  readonly count: number;
  readonly first: readonly T[];
}

/** A case that ended otherwise than before. */
export interface CaseChange {
  readonly caseId: string;
  /** Place in the plan of the run that has it. */
  readonly index: number;
  readonly suite: string;
  readonly case: string;
  readonly file: string;
  readonly line: number;
  /** `absent`: that run does not have it. */
  readonly before: Status | 'absent';
  readonly now: Status | 'absent';
  /** Why it fails now: the message of its first problem. Absent where it does not fail. */
  readonly message?: string;
}

/** An output that is not what it was. */
export interface OutputChange extends CaseChange {
  /** How many places differ; more than `mostCounted` are not counted. */
  readonly places: number;
  /** The first of them. */
  readonly differences: readonly OutputDifference[];
}

/** A place within an output, and what stands there now: `total` and `is 6, not 5`, `is missing`, `is new`. */
export interface OutputDifference {
  /** Dotted: `items[1].sku`; empty for the output itself. */
  readonly path: string;
  readonly text: string;
}

/** How long the answers of actions took in both runs. */
export interface LatencyComparison {
  /** The name of the test, for people who want to know. */
  readonly test: string;
  /** A shift is told where `p` is below this ... */
  readonly level: number;
  /** ... and the medians are so many milliseconds apart, and by such a share of the earlier one. */
  readonly leastMs: number;
  readonly leastShare: number;
  /** Those that shifted first, slower before faster, then by how far apart the medians are. */
  readonly actions: readonly LatencyShift[];
}

/** The latency of one action, over the cases that it answered in both runs. Milliseconds. */
export interface LatencyShift {
  readonly action: string;
  readonly cases: number;
  readonly before: number;
  /** The median, as is `before`. */
  readonly now: number;
  /** Of all pairs of an earlier and a later answer, the share in which the later one took longer. */
  readonly slowerShare: number;
  /** Of the test, corrected for the number of actions. */
  readonly p: number;
  /** `too-few`: not even the clearest difference could be told from chance. */
  readonly shift: 'slower' | 'faster' | 'none' | 'too-few';
}
