import { compilePattern } from '../lib/pattern.ts';
import { show, showText } from '../lib/show.ts';
import type { Json } from '../model/json.ts';
import type { Matcher, Mismatch } from './matcher.ts';
import { typeOf } from './value-type.ts';

/** The regular expression is found in the text. */
export const matches: Matcher = {
  name: 'matches',
  description:
    'A regular expression that must be found in the text; ^ and $ bind it to the beginning and the end. RE2 syntax: no look-ahead, look-behind or back-references.',
  example: '^OK',
  schema: { type: 'string', minLength: 1 },
  check(expected) {
    const compiled = compilePattern(textOf(expected));
    return 'complaint' in compiled ? compiled.complaint : undefined;
  },
  match,
};

function match(expected: Json, actual: Json): Mismatch | undefined {
  const source = textOf(expected);
  const compiled = compilePattern(source);
  if ('complaint' in compiled) throw new Error(`A pattern came past the check of the suite: ${compiled.complaint}`);
  const must = `match the pattern ${showText(source)}`;
  if (typeof actual !== 'string') {
    const isScalar = typeOf(actual) === 'number' || typeof actual === 'boolean';
    return {
      was: `is ${show(actual)}, which is not text`,
      must,
      ...(isScalar && { hint: 'To have the value read as text, with a warning, add `type: string`.' }),
    };
  }
  return compiled.pattern.test(actual) ? undefined : { must };
}

function textOf(expected: Json): string {
  if (typeof expected !== 'string') throw new Error('A pattern that is no text came past the schema of the suite.');
  return expected;
}
