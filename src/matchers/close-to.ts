import { parseDuration } from '../lib/duration.ts';
import { isJsonObject } from '../lib/is-json-object.ts';
import { show } from '../lib/show.ts';
import type { Json } from '../model/json.ts';
import { boundOf, boundSchema, checkBound, measure, readBound, showBound, unfit } from './bound.ts';
import type { Matcher, Mismatch } from './matcher.ts';

/** The value is at most `within` away from `value`: a number from a number, a duration from a date. */
export const closeTo: Matcher = {
  name: 'closeTo',
  description: 'The value may be this far away: `within` is a number beside a number, a duration beside a date.',
  example: { value: 250, within: 0.01 },
  schema: {
    type: 'object',
    properties: {
      value: { ...boundSchema, description: 'The number or the date in the middle.', examples: [250] },
      within: {
        ...boundSchema,
        description: 'The largest distance that is allowed, e.g. 0.01, or 5s beside a date.',
        examples: [0.01],
      },
    },
    required: ['value', 'within'],
    additionalProperties: false,
  },
  check,
  match,
};

function check(expected: Json): string | undefined {
  const { value, within } = parts(expected);
  const complaint = checkBound(value);
  if (complaint) return complaint;
  if (readWithin(value, within) !== undefined) return undefined;
  return boundOf(value).kind === 'number'
    ? `\`within\` is ${show(within)}, but must be a number of 0 or more, such as 0.01.`
    : `\`within\` is ${show(within)}, but beside a date it must be a duration, such as 5s, 10m or 1d.`;
}

function match(expected: Json, actual: Json): Mismatch | undefined {
  const { value, within } = parts(expected);
  const middle = boundOf(value);
  const wanted = `within ${showBound(within)} of ${showBound(value)}`;
  const measured = measure(actual, middle);
  if (measured === undefined) return unfit(actual, middle, wanted);
  const allowed = readWithin(value, within) ?? 0;
  // 1.1 - 1 is a trace more than 0.1: what the binary form of decimals adds must not count.
  const slack = Number.EPSILON * Math.max(Math.abs(measured), Math.abs(middle.at), allowed);
  return Math.abs(measured - middle.at) <= allowed + slack ? undefined : { must: `be ${wanted}` };
}

/** The distance in the value's own unit: for dates in milliseconds. */
function readWithin(value: Json, within: Json): number | undefined {
  if (readBound(value)?.kind === 'date') return typeof within === 'string' ? parseDuration(within) : undefined;
  const distance = readBound(within);
  return distance?.kind === 'number' && distance.at >= 0 ? distance.at : undefined;
}

function parts(expected: Json): { value: Json; within: Json } {
  if (!isJsonObject(expected)) throw new Error('A closeTo that is no map came past the schema of the suite.');
  return { value: expected.value ?? null, within: expected.within ?? null };
}
