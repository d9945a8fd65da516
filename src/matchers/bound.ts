import { isAsTyped, typedNumber } from '../lib/as-typed.ts';
import { show, showText } from '../lib/show.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { isNumberText } from './convert.ts';
import { instantOf } from './instant.ts';
import type { Mismatch } from './matcher.ts';

/** A limit that a number or a moment can be held against. `at` is the number, or milliseconds since 1970. */
export interface Bound {
  readonly kind: 'number' | 'date';
  readonly at: number;
}

/** The schema of a limit: a number, or an ISO 8601 date, with or without a time. */
export const boundSchema: JsonObject = { type: ['number', 'string'] };

/** Reads a limit as the author wrote it; `undefined` where it is neither a number nor a date. */
export function readBound(expected: Json | undefined): Bound | undefined {
  if (typeof expected === 'number') return { kind: 'number', at: expected };
  const text = isAsTyped(expected) ? expected.$typed : expected;
  if (typeof text !== 'string') return undefined;
  const date = instantOf(text);
  if (date !== undefined) return { kind: 'date', at: date };
  const number = isAsTyped(expected) || isNumberText(text) ? typedNumber(text) : undefined;
  return number === undefined ? undefined : { kind: 'number', at: number };
}

/** The `check` of every matcher with a limit. */
export function checkBound(expected: Json): string | undefined {
  if (readBound(expected)) return undefined;
  return `${show(expected)} is neither a number nor a date. Write a number such as 0, or a date such as 2026-01-31 or 2026-01-31T09:30:00Z.`;
}

/** What a limit asks for, to follow "be": `at least` 0, `at or after` 2026-01-31. */
export type BoundWords = Readonly<Record<Bound['kind'], string>>;

/** Holds a value against a limit. `holds` is given where the value stands: -1 below the limit, 0 at it, 1 above. */
export function matchBound(
  expected: Json,
  actual: Json,
  words: BoundWords,
  holds: (order: -1 | 0 | 1) => boolean,
): Mismatch | undefined {
  const bound = boundOf(expected);
  const value = measure(actual, bound);
  const wanted = `${words[bound.kind]} ${showBound(expected)}`;
  if (value === undefined) return unfit(actual, bound, wanted);
  const order = value < bound.at ? -1 : value > bound.at ? 1 : 0;
  return holds(order) ? undefined : { must: `be ${wanted}` };
}

/** The limit as the author wrote it, without quotes: a number or a date needs none in a sentence. */
export function showBound(expected: Json): string {
  return typeof expected === 'string' ? showText(expected) : show(expected);
}

/** The limit, known to be one since `checkBound` has let it pass. */
export function boundOf(expected: Json | undefined): Bound {
  const bound = readBound(expected);
  if (!bound) throw new Error('A limit that is neither a number nor a date came past the check of the suite.');
  return bound;
}

/** The value on the limit's scale; `undefined` where it cannot be held against it. */
export function measure(actual: Json, { kind }: Bound): number | undefined {
  // A number of more digits than JavaScript keeps is compared by those that it does keep.
  if (kind === 'number')
    return isAsTyped(actual) ? Number(actual.$typed) : typeof actual === 'number' ? actual : undefined;
  return typeof actual === 'string' ? instantOf(actual) : undefined;
}

/** The mismatch of a value that cannot be held against the limit at all. */
export function unfit(actual: Json, { kind }: Bound, wanted: string): Mismatch {
  if (kind === 'date') {
    return {
      must: `be a date, ${wanted}`,
      hint: 'A date is written as 2026-01-31, or with a time as 2026-01-31T09:30:00Z.',
    };
  }
  const isNumberAsText = typeof actual === 'string' && isNumberText(actual);
  return {
    ...(typeof actual === 'string' && { was: `is the text ${show(actual)}` }),
    must: `be a number, ${wanted}`,
    ...(isNumberAsText && { hint: 'To have the text converted, with a warning, add `type: number`.' }),
  };
}
