import { compare } from '../../src/matchers/compare.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';

/** What is said about a field `x` of this value: a line a problem or warning, its hint after an arrow; else `holds`. */
export function verdict(matchers: JsonObject, actual: Json): string {
  const field = { path: 'x', matchers, place: { file: 'a.action.yaml', line: 1, column: 1 } };
  const { problems, warnings } = compare([field], { x: actual });
  const lines = [...problems, ...warnings].map(({ kind, message, hint }) => {
    const level = kind === 'coercion' ? 'warning ' : '';
    return `${level}${kind}: ${message}${hint === undefined ? '' : ` -> ${hint}`}`;
  });
  return lines.join('\n') || 'holds';
}
