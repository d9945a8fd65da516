import { relative } from 'node:path';
import { codeOf } from '../lib/code-of.ts';
import { explainSystemError } from '../lib/explain-system-error.ts';
import { createRecordRedactor } from '../lib/record-redactor.ts';
import type { Redactor } from '../lib/redact.ts';
import { renderProblem } from '../lib/render-problem.ts';
import type { Problem } from '../model/problem.ts';
import type { Unpublished } from '../run/report.ts';
import type { Screen, World } from './world.ts';

/** Prints problems that no report can carry, one below the other. Secrets are masked before a long line is cut. */
export function sayProblems(screen: Screen, problems: readonly Problem[], redactor: Redactor): void {
  const records = createRecordRedactor(redactor);
  for (const problem of problems) screen.write(`${renderProblem(records.problem(problem))}\n\n`);
}

/** Prints which reports could not be written, and why. */
export function sayFailures(screen: Screen, failures: readonly Unpublished[], redactor: Redactor): void {
  for (const { name, error } of failures) {
    // What is no fault of the system has a message of its own.
    const reason = codeOf(error) === 'UNKNOWN' ? error.message : explainSystemError(error, 'write');
    const text = name === 'webhook' ? `${error.message}.` : `The ${name} report could not be written: ${reason}.`;
    screen.write(`${redactor.text(`action-suite: ${text}`)}\n`);
  }
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
  const written = places.filter(({ name }) => !failures.some((failure) => failure.name === name));
  if (written.length === 0) return;
  const width = Math.max(...written.map(({ name }) => name.length));
  const lines = written.map(({ name, path }) => `  ${name.padEnd(width)}  ${redactor.text(relative(cwd, path))}`);
  const proof = head && written.some(({ name }) => name === 'audit') ? [`  ${'head'.padEnd(width)}  ${head}`] : [];
  stdout.write(`\nReports\n${[...lines, ...proof].join('\n')}\n`);
  if (next.length > 0) stdout.write(`\nNext\n${next.map(redactor.text).join('\n')}\n`);
}
