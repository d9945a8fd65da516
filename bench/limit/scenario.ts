/** A way to use a rate limit: so many runs with one token, against a server that lets `allowed` calls a minute through. */
export interface Scenario {
  readonly name: string;
  /** Calls a minute of each run, as `--rate` gives it. */
  readonly rate: number;
  readonly allowed: number;
  readonly runs: number;
  readonly protocol: 'direct' | 'jobs';
  /** Calls a minute by somebody else with the same token, who knows of no limit. */
  readonly others: number;
}

/** What came of it. */
export interface Figures {
  /** Calls of all runs that were let through. */
  readonly passed: number;
  /** Calls that could have been: what the limit and the rates allow, less what others used. */
  readonly possible: number;
  /** Calls of all runs that were refused with 429. */
  readonly refused: number;
}

const alone = { allowed: 300, runs: 1, protocol: 'direct', others: 0 } as const;

/** What is measured. */
export const scenarios: readonly Scenario[] = [
  { ...alone, name: 'as it comes', rate: 270 },
  { ...alone, name: "at the server's limit", rate: 300 },
  { ...alone, name: 'asked for more than the server allows', rate: 1_000 },
  { ...alone, name: 'two runs with one token', rate: 270, runs: 2 },
  { ...alone, name: 'beside 150 calls of somebody else', rate: 270, others: 150 },
  { ...alone, name: 'tests that are polled', rate: 270, protocol: 'jobs' },
];

/** Of so many minutes. */
export function possibleCalls({ rate, allowed, runs, others }: Scenario, minutes: number): number {
  return Math.min(rate * runs, allowed - others) * minutes;
}
