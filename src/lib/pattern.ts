import { RE2JS, RE2JSException, RE2JSSyntaxException } from 're2js';
import { memo } from './memo.ts';
import { showText } from './show.ts';

/** A pattern ready to be used, or why it cannot be, in words for its author. */
export type CompiledPattern = { readonly pattern: RE2JS } | { readonly complaint: string };

/** Compiles an author's regular expression, once however often it is asked for. */
export const compilePattern = memo(500, compile);

function compile(source: string): CompiledPattern {
  try {
    return { pattern: RE2JS.compile(source) };
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    return { complaint: `The pattern ${showText(source)} cannot be used: ${explain(error)}` };
  }
}

function explain(error: RE2JSException): string {
  if (!(error instanceof RE2JSSyntaxException)) return 'it is too large.';
  const part = error.getPattern() ?? '';
  if (/^\(\?<?[=!]/.test(part)) {
    return 'it looks ahead or behind with (?=, (?!, (?<= or (?<!, which can take for ever and is refused. Match what must be there, or use several matchers.';
  }
  if (/^\\(?:[1-9]|k)/.test(part)) {
    return `it refers back to an earlier group with ${part}, which can take for ever and is refused. Write out what is to come again.`;
  }
  const known = explanations.find(([description]) => error.getDescription().startsWith(description));
  return known ? known[1](showText(part, 40)) : `RE2 does not understand ${showText(part, 40)}.`;
}

/** RE2's own descriptions, and what they mean to an author; the argument is the part of the pattern that is wrong. */
const explanations: readonly (readonly [string, (part: string) => string])[] = [
  [
    'missing closing )',
    () => 'a round bracket is opened and never closed. Close it, or write \\( for the character itself.',
  ],
  ['unexpected )', () => 'a round bracket is closed that was never opened. Write \\) for the character itself.'],
  [
    'missing closing ]',
    () => 'a square bracket is opened and never closed. Close it, or write \\[ for the character itself.',
  ],
  [
    'missing argument to repetition',
    (part) => `there is nothing before ${part} to repeat. Write \\${part} for the character itself.`,
  ],
  ['invalid nested repetition', (part) => `two repetitions follow each other: ${part}. Keep one of them.`],
  [
    'invalid repeat count',
    (part) => `the repetition ${part} is too large or runs backwards. At most 1000 are allowed.`,
  ],
  ['invalid escape', (part) => `${part} means nothing here. For a backslash itself write \\\\.`],
  ['trailing backslash', () => 'it ends in a backslash. For a backslash itself write \\\\.'],
  ['invalid character class range', (part) => `${part} is not a range of characters that exists.`],
  [
    'invalid or unsupported Perl syntax',
    (part) => `${part} is not supported, or not complete. A plain group is written (...).`,
  ],
  [
    'invalid named capture',
    () => 'a group has no proper name. A named group is written (?<name>...), a plain one (...).',
  ],
  ['duplicate capture group name', (part) => `two groups have the name ${part}. Give each its own.`],
];
