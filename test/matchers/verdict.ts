import { compare } from '../../src/matchers/compare.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import type { Problem } from '../../src/model/problem.ts';

/** What is said about a field `x` of this value: a line a problem or warning, its hint after an arrow; else `holds`. */
export function verdict(matchers: JsonObject, actual: Json, scope: JsonObject = {}): string {
  const field = { path: 'x', matchers, place: { file: 'a.action.yaml', line: 1, column: 1 } };
  const { problems, warnings } = compare([field], { x: actual }, { scope });
  const tell = (level: string) => (problem: Problem) => {
    const { kind, message, hint } = problem;
    return `${level}${kind}: ${message}${hint === undefined ? '' : ` -> ${hint}`}`;
  };
  return [...problems.map(tell('')), ...warnings.map(tell('warning '))].join('\n') || 'holds';
}
