import { show } from '../lib/show.ts';
import type { Json } from '../model/json.ts';
import { formats, isFormatName } from './formats.ts';
import type { Matcher, Mismatch } from './matcher.ts';
import { typeOf } from './value-type.ts';

/** The text has a form that everybody knows. */
export const format: Matcher = {
  name: 'format',
  description:
    'The form that the text must have: email, uuid, date (2026-01-31), date-time (2026-01-31T09:30:00Z, the zone included), uri (with its scheme), phone (E.164: + and 7 to 15 digits), ipv4 or ipv6.',
  example: 'email',
  schema: { enum: Object.keys(formats), enumDescriptions: Object.values(formats).map(({ noun }) => noun) },
  match,
};

function match(expected: Json, actual: Json): Mismatch | undefined {
  if (!isFormatName(expected)) throw new Error('An unknown format came past the schema of the suite.');
  const { noun, holds, hint } = formats[expected];
  const must = `be ${noun}`;
  if (typeof actual === 'string') return holds(actual) ? undefined : { must, hint: hint(actual) };
  const isScalar = typeOf(actual) === 'number' || typeof actual === 'boolean';
  return {
    was: `is ${show(actual)}, which is not text`,
    must,
    ...(isScalar && { hint: 'To have the value read as text, with a warning, add `type: string`.' }),
  };
}
