import { counted } from '../lib/counted.ts';
import { formatDuration } from '../lib/duration.ts';
import { printable } from '../lib/printable.ts';
import { showRate } from '../lib/rate.ts';
import type { Protocol } from '../model/config.ts';
import type { Forecast, SuiteForecast } from '../targets/genesys/forecast.ts';

/** What a run is going to cost. Times in milliseconds. */
export interface Outlook extends Forecast {
  readonly calls: Forecast['calls'] & { readonly total: number };
  readonly protocol: Protocol;
  readonly rate: { readonly limit: number; readonly windowMs: number; readonly perMinute: number };
  readonly concurrency: number;
  /** What cannot be known: how long a case lasts, and how often a job is asked for. */
  readonly assumed: { readonly caseMs: number; readonly pollsPerTest?: number };
  /** The run can be no faster than the slower of the two. */
  readonly leastMs: { readonly total: number; readonly rate: number; readonly concurrency: number };
  readonly suites: readonly (SuiteForecast & { readonly leastMs: number })[];
}

/** The plan for people: a table of the suites, then the sums, which so stand where the eye is at the end. */
export function* planLines(outlook: Outlook): Generator<string, void, undefined> {
  yield `${columns('cases', 'skipped', 'actions', 'API calls', 'least time')}   suite\n`;
  for (const { file, cases, skipped, actions, calls, leastMs } of outlook.suites) {
    const numbers = [cases, skipped, actions, calls].map(String);
    yield `${columns(...numbers, formatDuration(leastMs))}   ${printable(file)}\n`;
  }
  yield `\n${sums(outlook).join('\n')}\n`;
}

function columns(...cells: readonly string[]): string {
  return cells.map((cell, index) => cell.padStart(widths[index] ?? 0)).join('');
}

const widths = [9, 10, 10, 12, 13];

function sums({ cases, skipped, guarded, actions, suites, calls, ...how }: Outlook): string[] {
  const { rate, concurrency, leastMs, assumed, protocol } = how;
  const parts = [
    some(calls.signIn, 'sign-in'),
    some(calls.lookUps, 'look-up by name', 'look-ups by name'),
    some(calls.contracts, 'contract'),
    some(calls.tests, 'test'),
    some(calls.polls, 'poll'),
  ].filter((part) => part !== undefined);
  return [
    `cases       ${cases} in ${counted(suites.length, 'suite')}${skipped > 0 ? `, of which ${skipped} skipped` : ''}`,
    `actions     ${actions}`,
    `API calls   ${calls.total}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`,
    `least time  ${formatDuration(leastMs.total)}`,
    `              ${formatDuration(leastMs.rate)} at the rate limit of ${showRate(rate)}`,
    `              ${formatDuration(leastMs.concurrency)} with ${concurrency} at a time, if a case takes ${formatDuration(assumed.caseMs)}`,
    '',
    ...remarks(protocol, guarded),
  ];
}

function some(count: number, one: string, several?: string): string | undefined {
  return count === 0 ? undefined : counted(count, one, several);
}

function remarks(protocol: Protocol, guarded: number): string[] {
  const polls = 'The polls are an estimate: each test is taken to have ended when it is first asked for.';
  const held = `${counted(guarded, 'case runs', 'cases run')} only if the action sends a GET: the environment is protected.`;
  return [
    ...(protocol === 'jobs' ? [polls] : []),
    ...(guarded > 0 ? [held] : []),
    'Nothing was called. Calls that are refused or lost, and so repeated, come on top.',
  ];
}
