import type { Case } from '../../model/case.ts';
import type { Protocol } from '../../model/config.ts';
import { contractKey, isGuarded, needsContract } from '../../run/needs-contract.ts';
import { looksLikeId } from './looks-like-id.ts';

/** How cases are going to be run, as far as it decides about calls. */
export interface ForecastOptions {
  readonly protocol: Protocol;
  /** The environment runs only what is idempotent, or sends a GET. */
  readonly isProtected: boolean;
  /** False with a token that was fetched elsewhere. */
  readonly signsIn: boolean;
}

/** What one suite costs. */
export interface SuiteForecast {
  readonly file: string;
  readonly suite: string;
  readonly cases: number;
  readonly skipped: number;
  /** Distinct ones that are called. */
  readonly actions: number;
  /** Without the sign-in, and without look-ups that a suite before it makes: so they add up. */
  readonly calls: number;
}

/** The fewest calls that some cases cost: nothing is repeated, every look-up finds its action on the first page. */
export interface Forecast {
  readonly cases: number;
  readonly skipped: number;
  readonly actions: number;
  /** Cases that a protected environment runs only if their action sends a GET. */
  readonly guarded: number;
  readonly calls: {
    readonly signIn: number;
    /** Names of actions that are looked up. */
    readonly lookUps: number;
    readonly contracts: number;
    readonly tests: number;
    /** An estimate: each test has ended when it is first asked for. */
    readonly polls: number;
  };
  readonly suites: readonly SuiteForecast[];
}

/** Adds up what the cases cost, in one pass that keeps no case. */
export function forecast(cases: Iterable<Case>, options: ForecastOptions): Forecast {
  const suites = new Map<string, SuiteCount>();
  const costsOf = createCosts(options);
  const sum = { guarded: 0, lookUps: 0, contracts: 0, tests: 0, polls: 0 };
  for (const test of cases) {
    const suite = suites.get(test.file) ?? newCount(test.suite);
    suites.set(test.file, suite);
    suite.cases++;
    if (test.skip !== undefined) {
      suite.skipped++;
      continue;
    }
    suite.actions.add(test.action);
    const costs = costsOf(test);
    for (const cost of costNames) {
      sum[cost] += costs[cost];
      suite.calls += costs[cost];
    }
    if (isGuarded(test, options.isProtected)) sum.guarded++;
  }

  const list = [...suites].map(([file, { actions, ...counts }]) => ({ file, ...counts, actions: actions.size }));
  const { guarded, ...calls } = sum;
  return {
    cases: list.reduce((total, { cases }) => total + cases, 0),
    skipped: list.reduce((total, { skipped }) => total + skipped, 0),
    actions: new Set([...suites.values()].flatMap(({ actions }) => [...actions])).size,
    guarded,
    calls: { signIn: options.signsIn && calls.tests > 0 ? 1 : 0, ...calls },
    suites: list,
  };
}

const costNames = ['lookUps', 'contracts', 'tests', 'polls'] as const;

/** Calls by what they are for. */
export type Costs = Readonly<Record<(typeof costNames)[number], number>>;

/**
 * Makes a function that says what the next case costs beside those before it: look-ups and contracts are asked for once a
 * run, so the first case that needs one has its cost. For cases that are not skipped.
 */
export function createCosts({ protocol, isProtected }: Omit<ForecastOptions, 'signsIn'>): (test: Case) => Costs {
  const known = new Set<string>();
  const described = new Set<string>();
  const first = (seen: Set<string>, action: string): number => {
    if (seen.has(action)) return 0;
    seen.add(action);
    return 1;
  };
  return (test) => ({
    lookUps: looksLikeId(test.action) ? 0 : first(known, test.action),
    contracts: needsContract(test, isProtected) ? first(described, contractKey(test)) : 0,
    tests: 1,
    polls: protocol === 'jobs' && test.mode !== 'execute' ? 1 : 0,
  });
}

interface SuiteCount {
  readonly suite: string;
  cases: number;
  skipped: number;
  calls: number;
  readonly actions: Set<string>;
}

function newCount(suite: string): SuiteCount {
  return { suite, cases: 0, skipped: 0, calls: 0, actions: new Set() };
}
