import { relative } from 'node:path';
import { codeOf } from '../lib/code-of.ts';
import { explainSystemError } from '../lib/explain-system-error.ts';
import { printable } from '../lib/printable.ts';
import { createRecordRedactor } from '../lib/record-redactor.ts';
import type { Redactor } from '../lib/redact.ts';
import { renderProblem } from '../lib/render-problem.ts';
import type { Problem } from '../model/problem.ts';
import type { Unpublished } from '../run/report.ts';
import { isSent } from './exit-code.ts';
import { explainFailOn } from './fail-on.ts';
import type { Screen, World } from './world.ts';

/** Prints problems that no report can carry, one below the other. Secrets are masked before a long line is cut. */
export function sayProblems(screen: Screen, problems: readonly Problem[], redactor: Redactor): void {
  const records = createRecordRedactor(redactor);
  for (const problem of problems) screen.write(`${renderProblem(records.problem(problem))}\n\n`);
}

/** Prints which reports could not be written, and why. */
export function sayFailures(screen: Screen, failures: readonly Unpublished[], redactor: Redactor): void {
  for (const failure of failures) {
    const reason = reasonOf(failure);
    const text = isSent(failure.name) ? reason : `The ${failure.name} report could not be written: ${reason}`;
    screen.write(`${printable(redactor.text(`action-suite: ${text}.`))}\n`);
  }
}

/** Prints why the exit code is not what the result lets expect, where it is not. */
export function sayFailOn(screen: Screen, ...judged: Parameters<typeof explainFailOn>): void {
  const text = explainFailOn(...judged);
  if (text !== undefined) screen.write(`action-suite: ${printable(text)}\n`);
}

/** Why a report could not be written or delivered. */
export function reasonOf({ name, error }: Unpublished): string {
  return isSent(name) ? error.message : whyUnwritten(error);
}

/** Why a file could not be written. What is no fault of the system has a message of its own. */
export function whyUnwritten(error: unknown): string {
  return codeOf(error) === 'UNKNOWN' && error instanceof Error ? error.message : explainSystemError(error, 'write');
}

/** The places of the reports that are there. */
export function written<T extends { readonly name: string }>(
  places: readonly T[],
  failures: readonly Unpublished[],
): readonly T[] {
  return places.filter(({ name }) => !failures.some((failure) => failure.name === name));
}

/** What the closing lines are made of. */
export interface Closing {
  /** Hash of the last record of the audit log; undefined where it is not complete. */
  readonly head: string | undefined;
  readonly failures: readonly Unpublished[];
  /** Lines about what to type next. */
  readonly next: readonly string[];
}

/** Prints where the reports are, what proves the audit log whole, and what to type next. */
export function closingLines(
  { stdout, cwd, redactor }: World,
  places: readonly { readonly name: string; readonly path: string }[],
  { head, failures, next }: Closing,
): void {
  const there = written(places, failures);
  if (there.length === 0) return;
  const width = Math.max(...there.map(({ name }) => name.length));
  const shown = (text: string) => printable(redactor.text(text));
  const lines = there.map(({ name, path }) => `  ${name.padEnd(width)}  ${shown(relative(cwd, path))}`);
  const proof = head && there.some(({ name }) => name === 'audit') ? [`  ${'head'.padEnd(width)}  ${head}`] : [];
  stdout.write(`\nReports\n${[...lines, ...proof].join('\n')}\n`);
  if (next.length > 0) stdout.write(`\nNext\n${next.map(shown).join('\n')}\n`);
}
