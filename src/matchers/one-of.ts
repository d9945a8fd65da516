import { show, showText } from '../lib/show.ts';
import type { Json } from '../model/json.ts';
import { equal } from './difference.ts';
import type { Matcher } from './matcher.ts';
import { unequalHint } from './unequal-hint.ts';

/** The value is one of a list; each compared deeply, like `equals`. */
export const oneOf: Matcher = {
  name: 'oneOf',
  description: 'The value must be one of this list.',
  example: ['gold', 'silver', 'bronze'],
  schema: { type: 'array', minItems: 1 },
  match(expected, actual) {
    const allowed = listOf(expected);
    if (allowed.some((value) => equal(value, actual))) return undefined;
    const hint = unequalHint(allowed, actual);
    return { must: `be ${allowed.length > 1 ? 'one of ' : ''}${showEach(allowed)}`, ...(hint && { hint }) };
  },
};

function listOf(expected: Json): readonly Json[] {
  if (!Array.isArray(expected)) throw new Error('A oneOf that is no list came past the schema of the suite.');
  return expected;
}

function showEach(values: readonly Json[]): string {
  return showText(
    values
      .slice(0, 50)
      .map((value) => show(value))
      .join(', '),
  );
}
