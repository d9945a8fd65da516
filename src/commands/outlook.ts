import type { Case } from '../model/case.ts';
import type { Problem } from '../model/problem.ts';
import { leastMs } from '../run/pace.ts';
import { forecast } from '../targets/genesys/forecast.ts';
import { chooseEnvironment } from './choose-environment.ts';
import { readCredentials } from './credentials.ts';
import { loadCases } from './load-cases.ts';
import { problemsOf } from './nothing-to-run.ts';
import type { Outlook } from './plan-lines.ts';
import type { Settings } from './settings.ts';
import { settleFor } from './settle-for.ts';
import type { Invocation, World } from './world.ts';

/** What would run and what it would cost; or why nothing can. */
export type Prospect =
  | { readonly outlook: Outlook; readonly cases: Iterable<Case> }
  | { readonly problems: readonly Problem[] };

/** How long an action is taken to need for its answer, in milliseconds. */
const assumedAnswerMs = 1_000;

/** Reckons what a run would cost, and calls nothing. Names are masked, the cases are not. */
export async function lookAhead(world: World, invocation: Invocation): Promise<Prospect> {
  const { settings, problems: unsettled } = await settleFor('offline', world, invocation);
  const { cases, broken, problems: wrong } = await loadCases(world, invocation, settings);
  const problems = [...unsettled, ...wrong, ...problemsOf(broken)];
  if (problems.length > 0) return { problems };
  // Whether half a pair is set is a matter of the run.
  const { accessToken } =
    readCredentials(world.env, chooseEnvironment(invocation.flags, invocation.project.config, []), []) ?? {};
  const options = { protocol: settings.protocol, isProtected: settings.guarded, signsIn: accessToken === undefined };
  const outlook = outlookOf(forecast(cases, options), settings);
  const { text } = world.redactor;
  return { cases, outlook: { ...outlook, suites: outlook.suites.map(mask(text)) } };
}

function outlookOf(costs: ReturnType<typeof forecast>, settings: Settings): Outlook {
  const { rate, concurrency, protocol, poll } = settings;
  const { calls } = costs;
  const total = Object.values(calls).reduce((sum, count) => sum + count, 0);
  const caseMs = protocol === 'jobs' ? Math.max(assumedAnswerMs, poll.intervalMs) : assumedAnswerMs;
  const atRate = Math.round(leastMs(total, rate));
  const atConcurrency = Math.ceil(calls.tests / concurrency) * caseMs;
  return {
    ...costs,
    calls: { total, ...calls },
    protocol,
    rate: { ...rate, perMinute: Math.round((rate.limit * 60_000) / rate.windowMs) },
    concurrency,
    assumed: { caseMs, ...(protocol === 'jobs' && { pollsPerTest: 1 }) },
    leastMs: { total: Math.max(atRate, atConcurrency), rate: atRate, concurrency: atConcurrency },
    suites: costs.suites.map((suite) => ({ ...suite, leastMs: shareOf(suite.calls, total, atRate) })),
  };
}

/** Of the time at the rate limit, as large as the suite's part of the calls. */
function shareOf(calls: number, total: number, ms: number): number {
  return total === 0 ? 0 : Math.round((calls / total) * ms);
}

/** The titles and names of files are the author's, and may hold a secret by mistake. */
function mask(text: (text: string) => string) {
  return <T extends { readonly file: string; readonly suite: string }>(suite: T): T => ({
    ...suite,
    file: text(suite.file),
    suite: text(suite.suite),
  });
}
