import { readBound } from '../matchers/bound.ts';
import type { JsonObject } from '../model/json.ts';
import type { Checker } from './checker.ts';
import type { Pointer } from './pointer.ts';
import { inline } from './words.ts';

/** Reports limits that leave nothing between them: `min: 5` with `max: 3`, `above: 3` with `below: 3`. */
export function checkBounds(map: JsonObject, pointer: Pointer, checker: Checker): void {
  for (const [lower, upper, mayBeEqual] of pairs) {
    const low = readBound(map[lower]);
    const high = readBound(map[upper]);
    if (!low || !high) continue;
    if (low.kind !== high.kind) {
      const message = `A number and a date cannot be limits of one field: \`${lower}\` is ${inline(map[lower] ?? null)}, and \`${upper}\` is ${inline(map[upper] ?? null)}.`;
      const hint = 'Write two numbers, or two dates.';
      checker.report({ pointer: [...pointer, upper], part: 'value', words: () => ({ message, hint }) });
      continue;
    }
    if (low.at < high.at || (mayBeEqual && low.at === high.at)) continue;
    checker.report({
      pointer: [...pointer, lower],
      part: 'key',
      words: () => ({
        message: `No value can be right: \`${lower}\` is ${inline(map[lower] ?? null)}, and \`${upper}\` is ${inline(map[upper] ?? null)}.`,
        hint: low.at === high.at ? 'Change one of them.' : 'Exchange the two, or change one of them.',
      }),
    });
  }
}

const pairs = [
  ['min', 'max', true],
  ['min', 'below', false],
  ['above', 'max', false],
  ['above', 'below', false],
  ['minLength', 'maxLength', true],
] as const;
