import { cut, printable, withoutAnsi } from '../lib/printable.ts';
import { problemType } from '../lib/problem-type.ts';
import { safeJson } from '../lib/safe-json.ts';
import type { CaseFinished } from '../model/event.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Place } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import { explain, nothingRecorded } from './explain.ts';
import { title } from './terminal/case-block.ts';
import { serviceTime, trail } from './trail.ts';

/** One case as a test point of TAP 14 without its number, and what is known of it as YAML below. */
export function tapPoint(event: CaseFinished): string {
  const verdict = event.status === 'failed' || event.status === 'errored' ? 'not ok' : 'ok';
  const skip = event.status === 'skipped' ? ` # SKIP ${escaped(event.reason ?? nothingRecorded.message)}` : '';
  return `${verdict} - ${escaped(title(event))}${skip}\n${diagnostics(event)}`;
}

/** A hash would begin a directive, such as one that turns a failure into a success. */
function escaped(text: string): string {
  return printable(withoutAnsi(text)).replace(/[\\#]/g, '\\$&');
}

function diagnostics(event: CaseFinished): string {
  const { caseId, status, attempts, problems, warnings, place } = event;
  const facts = trail(event).map(([label, value]) => [label, cut(printable(value), longest)]);
  const known: JsonObject = {
    caseId,
    status,
    at: at(place),
    duration_ms: Math.round(serviceTime(event)),
    ...(attempts.length > 1 && { attempts: attempts.length }),
    ...(problems.length > 0 && { problems: problems.map(inParts) }),
    ...(warnings.length > 0 && { warnings: warnings.map(inParts) }),
    ...Object.fromEntries(facts),
  };
  const lines = Object.entries(known).flatMap(([key, value]) => yaml(key, value));
  return `  ---\n${lines.map((line) => `  ${line}\n`).join('')}  ...\n`;
}

/** Longer values are in the audit log. */
const longest = 1_000;

function inParts(problem: Problem): JsonObject {
  const { message, comparison, hint } = explain(problem, longest);
  return {
    type: problemType(problem),
    message,
    ...(problem.place && { at: at(problem.place) }),
    ...Object.fromEntries(comparison),
    ...(hint !== undefined && { hint }),
  };
}

function at({ file, line, column }: Place): string {
  return printable(`${file}:${line}:${column}`);
}

/** A member as lines of YAML; scalars as JSON, which is YAML as well. */
function yaml(key: string, value: Json): string[] {
  if (!Array.isArray(value)) return [`${plain(key)}: ${safeJson(value)}`];
  const entries = value.map((entry: Json) => (typeof entry === 'object' && entry ? Object.entries(entry) : []));
  const lines = entries.flatMap((members) =>
    members.map(([name, member], index) => `${index === 0 ? '  - ' : '    '}${plain(name)}: ${safeJson(member)}`),
  );
  return [`${plain(key)}:`, ...lines];
}

/** Our own names need no quotes, except for those of several words. */
function plain(key: string): string {
  return /^\w+$/.test(key) ? key : JSON.stringify(key);
}
