import { asText } from '../lib/as-typed.ts';
import { cut, printable, withoutAnsi } from '../lib/printable.ts';
import { renderProblem } from '../lib/render-problem.ts';
import type { Json } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import type { Fact } from './trail.ts';

/** A problem in the parts of which reports make their text; each a line, printable, without indentation. */
export interface Explanation {
  /** The place, and its source line with a caret below what is meant; empty where no place is known. */
  readonly where: readonly string[];
  readonly message: string;
  /** Expected and actual as compact JSON; empty where nothing was compared. */
  readonly comparison: readonly Fact[];
  readonly hint?: string;
}

/** Stands for what is wrong with a case that did not pass where no problem was recorded. */
export const nothingRecorded: Problem = { kind: 'internal', message: 'No reason was recorded.' };

/** Takes a problem apart for a report. Values are cut at `limit` characters. */
export function explain(problem: Problem, limit: number): Explanation {
  const { hint, ...rest } = problem;
  const where = renderProblem(rest).split('\n');
  const message = where.pop() ?? '';
  const comparison = compared(problem).map(([label, value]): Fact => [label, cut(printable(value), limit)]);
  return { where, message: message.trimStart(), comparison, ...(hint !== undefined && { hint: printable(hint) }) };
}

/** The whole problem as plain text of several lines, for files. Colours that came from outside are taken out. */
export function explainInText(problem: Problem): string {
  const { where, message, comparison, hint } = explain(withoutColour(problem), longest);
  const compared = comparison.map(([label, value]) => `${label.padEnd(10)}${value}`);
  const said = [message, ...compared, ...(hint === undefined ? [] : [hint])];
  return [...where, ...said.map((line) => (where.length > 0 ? `  ${line}` : line))].join('\n');
}

/** Longer values are in the audit log; here they would push the next problem out of sight. */
const longest = 4_000;

function withoutColour(problem: Problem): Problem {
  const { message, hint, place } = problem;
  return {
    ...problem,
    message: withoutAnsi(message),
    ...(hint !== undefined && { hint: withoutAnsi(hint) }),
    ...(place && { place: { ...place, file: withoutAnsi(place.file) } }),
  };
}

/** A latency is not compared: its message says both in words. */
function compared({ kind, expected, actual, matcher }: Problem): readonly Fact[] {
  if (expected === undefined || kind === 'latency') return [];
  const wanted =
    typeof expected === 'string' && (kind === 'status' || matcher === 'type') ? expected : compact(expected);
  const isPlain = kind === 'status' || matcher === undefined || matcher === 'equals' || matcher === 'type';
  const came = actual === undefined ? 'nothing: the field is absent' : compact(actual);
  return [
    ['expected', isPlain ? wanted : `${matcher} ${wanted}`],
    ['actual', kind === 'status' && typeof actual === 'string' ? actual : came],
  ];
}

/** A value on one line, scalars that may be text or number as they were typed. */
export function compact(value: Json): string {
  return JSON.stringify(asText(value));
}
