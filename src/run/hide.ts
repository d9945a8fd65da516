import { isWithinPath } from '../lib/is-within-path.ts';
import { maskPaths } from '../lib/mask-paths.ts';
import { getAt, parsePath } from '../lib/path.ts';
import { createRecordRedactor } from '../lib/record-redactor.ts';
import { createRedactor } from '../lib/redact.ts';
import type { CaseEvent } from '../model/event.ts';
import type { Json } from '../model/json.ts';
import type { Place } from '../model/place.ts';
import type { Problem, ProblemKind } from '../model/problem.ts';

/**
 * The event without the values at these paths of a case's inputs and output: masked where they stand, and taken out of
 * every text that quotes them, as far as a text of that length can be told from others. A problem about such a field
 * says that it is one, and nothing of its value.
 *
 * @param paths dotted, of inputs and of outputs alike
 * @param values what was sent, and what came back, as they are
 */
export function hide<T extends CaseEvent>(event: T, paths: readonly string[], values: readonly Json[]): T {
  if (paths.length === 0) return event;
  const texts = values.flatMap((value) => paths.flatMap((path) => textsAt(value, path)));
  const redacted = createRecordRedactor(createRedactor(texts)).event(withoutValues(event, paths));
  return redacted as T;
}

function withoutValues(event: CaseEvent, paths: readonly string[]): CaseEvent {
  if (event.type !== 'case:finished') return event;
  const { inputs, output } = event;
  const discreet = (problem: Problem) => discreetly(problem, paths);
  return {
    ...event,
    problems: event.problems.map(discreet),
    warnings: event.warnings.map(discreet),
    ...(inputs && { inputs: maskPaths(inputs, paths) }),
    ...(output !== undefined && { output: maskPaths(output, paths) }),
  };
}

/** A problem of a sensitive field, or of something in it, with no word of the value. */
export function discreetly(problem: Problem, paths: readonly string[]): Problem {
  const { path, place, kind, matcher, code } = problem;
  const isSensitive = path !== undefined && paths.some((one) => isWithinPath(path, one));
  if (!isSensitive || quotesNoValue.has(kind)) return problem;
  return {
    kind,
    path,
    message: `\`${path}\` is not as expected${matcher ? ` (\`${matcher}\`)` : ''}. It is sensitive, so its value is not shown.`,
    ...(matcher !== undefined && { matcher }),
    ...(code !== undefined && { code }),
    ...(place && { place: withoutSource(place) }),
  };
}

/** A place without its line, which may hold the value. */
export function withoutSource({ source: _, ...place }: Place): Place {
  return place;
}

/** Problems of a value that could not even be made. */
const quotesNoValue: ReadonlySet<ProblemKind> = new Set(['mock', 'expression']);

/** The texts and numbers at the path, and in what stands there. */
function textsAt(value: Json, path: string): string[] {
  const flat = getAt(value, [path]);
  const found = flat === undefined ? getAt(value, parsePath(path) ?? [path]) : flat;
  return found === undefined ? [] : leaves(found);
}

function leaves(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}
