import { formatDuration } from '../lib/duration.ts';
import type { CaseFinished } from '../model/event.ts';

/** One thing to know about how a case ran: what it is called, and what it was. */
export type Fact = readonly [label: string, value: string];

/** How a case came to its result, for whoever looks into it: earlier attempts, and what to search for in other logs. */
export function trail(event: CaseFinished): readonly Fact[] {
  const last = event.attempts.at(-1);
  const facts: Fact[] = [];
  for (const { number, serviceMs, problem } of event.attempts.slice(0, -1)) {
    const what = problem?.message ?? 'gave no judgement';
    facts.push([`attempt ${number}`, `${what} (${formatDuration(serviceMs)})`]);
  }
  if (last?.trace.request !== undefined) facts.push(['request sent', last.trace.request]);
  if (last?.trace.correlationId !== undefined) facts.push(['correlation id', last.trace.correlationId]);
  return facts;
}

/** Service time of all attempts together, in milliseconds: waiting for the rate limit says nothing about the action. */
export function serviceTime(event: CaseFinished): number {
  return event.attempts.reduce((sum, attempt) => sum + Math.max(0, attempt.serviceMs), 0);
}

/** Time that all attempts together waited for the rate limit, in milliseconds. */
export function queuedTime(event: CaseFinished): number {
  return event.attempts.reduce((sum, attempt) => sum + Math.max(0, attempt.queuedMs), 0);
}

/** Milliseconds as seconds with three decimals, never negative: JUnit's schema takes no sign and no exponent. */
export function seconds(ms: number): string {
  return (Math.max(0, ms) / 1_000).toFixed(3);
}
