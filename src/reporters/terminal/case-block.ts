import { isFlaky } from '../../lib/counts.ts';
import { formatDuration } from '../../lib/duration.ts';
import { cut, printable } from '../../lib/printable.ts';
import type { CaseFinished } from '../../model/event.ts';
import type { Problem } from '../../model/problem.ts';
import { compact, explain } from '../explain.ts';
import { type Fact, trail } from '../trail.ts';
import { comparisonLines } from './comparison.ts';
import type { Style } from './style.ts';

/** One case in a line: how it ended, which it is, how long its last attempt took or why it was skipped. */
export function caseLine(event: CaseFinished, style: Style): string {
  const notes = [
    ...(event.reason === undefined ? [] : [printable(event.reason)]),
    ...(event.latencyMs === undefined ? [] : [formatDuration(event.latencyMs)]),
    ...(isFlaky(event) ? [`flaky: passed at attempt ${event.attempts.length}`] : []),
  ];
  const note = notes.length === 0 ? '' : `  ${style.faint(`(${notes.join(', ')})`)}`;
  return `${style.status(event.status)}  ${title(event)}${note}\n`;
}

/** A case that failed or errored: its line, each problem with place, expected and actual, and what can be looked up. */
export function caseBlock(
  event: CaseFinished,
  style: Style,
  { width, verbose }: { readonly width: number; readonly verbose: boolean },
): string {
  const limit = Math.max(width * 2, 160);
  const problems = event.problems.map((problem) => problemLines(problem, style, limit));
  const facts = [...trail(event), ...(verbose ? bodies(event) : [])];
  const paragraphs = [...problems, ...(facts.length > 0 ? [factLines(facts, style, limit)] : [])];
  const body = paragraphs.map((paragraph) => paragraph.map((line) => `    ${line}\n`).join('')).join('\n');
  return `${caseLine(event, style)}${body}\n`;
}

/** A problem as lines without the indentation of its block, painted. */
export function problemLines(problem: Problem, style: Style, limit: number): string[] {
  const explanation = explain(problem, limit);
  const { where, message, hint } = explanation;
  const indent = where.length > 0 ? '  ' : '';
  return [
    ...where.map(style.faint),
    `${indent}${style.strong(message)}`,
    ...comparisonLines(problem, explanation, style, limit).map((line) => `${indent}${line}`),
    ...(hint === undefined ? [] : [`${indent}${hint}`]),
  ];
}

/** The suite's title and the case's name, which begins with the title where the suite has no named cases. */
export function title(event: Pick<CaseFinished, 'suite' | 'case'>): string {
  const name = printable(event.case);
  return event.case.startsWith(event.suite) ? name : `${printable(event.suite)} > ${name}`;
}

function bodies({ inputs, output }: CaseFinished): readonly Fact[] {
  return [
    ...(inputs === undefined ? [] : [['inputs', compact(inputs)] as const]),
    ...(output === undefined ? [] : [['output', compact(output)] as const]),
  ];
}

function factLines(facts: readonly Fact[], style: Style, limit: number): string[] {
  const labelWidth = Math.max(...facts.map(([label]) => label.length));
  return facts.map(([label, value]) => `${style.faint(label.padEnd(labelWidth + 2))}${cut(printable(value), limit)}`);
}
