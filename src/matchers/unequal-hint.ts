import { isAsTyped } from '../lib/as-typed.ts';
import { show } from '../lib/show.ts';
import type { Json } from '../model/json.ts';
import { convert } from './convert.ts';
import { equal } from './difference.ts';
import { nameOfType, typeOf } from './value-type.ts';

/** What the author may have overlooked where a value equals none of those expected; `undefined` where nothing is near. */
export function unequalHint(expected: readonly Json[], actual: Json): string | undefined {
  for (const candidate of expected) {
    const hint = typeHint(candidate, actual) ?? textHint(candidate, actual);
    if (hint) return hint;
  }
  return undefined;
}

/** The same value in another type, such as `"5"` for 5: `type` would convert it. */
function typeHint(expected: Json, actual: Json): string | undefined {
  const type = isAsTyped(expected) ? 'number' : typeOf(expected);
  if (typeOf(actual) === type) return undefined;
  const converted = convert(actual, type);
  if (converted === undefined || !equal(expected, converted)) return undefined;
  const types = `${nameOfType(typeOf(actual))} came, not ${nameOfType(type)}`;
  return `They differ only in type: ${types}. To have the value converted, with a warning, add \`type: ${type}\`.`;
}

function textHint(expected: Json, actual: Json): string | undefined {
  const text = isAsTyped(expected) ? expected.$typed : expected;
  if (typeof text !== 'string' || typeof actual !== 'string' || text === actual) return undefined;
  if (text.trim() === actual.trim()) return 'They differ only in blanks or line breaks at the start or the end.';
  if (text.toLowerCase() === actual.toLowerCase()) return 'They differ only in capital and small letters.';
  if (text.normalize('NFKC') === actual.normalize('NFKC')) {
    return 'They look alike, but hold different characters: a no-break space for a blank, or an accent of its own.';
  }
  return longTextHint(text, actual);
}

/** The message shows the beginning of a long text only; the difference may be further on. */
function longTextHint(expected: string, actual: string): string | undefined {
  let at = 0;
  while (at < actual.length && expected[at] === actual[at]) at++;
  if (at < shownWhole) return undefined;
  return `They first differ at character ${at + 1}: from there on it is ${from(actual, at)}, not ${from(expected, at)}.`;
}

function from(text: string, at: number): string {
  return show(text.slice(at, at + 40));
}

/** So much of a text is seen in the message in any case. */
const shownWhole = 80;
