import { array, assert, constantFrom, integer, letrec, oneof, property, string as text, tuple } from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/lib/random.ts';
import { string as mock } from '../../src/mocks/string.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { mockContext } from './context.ts';

/** Texts of a pattern, as many as asked for. */
function texts(pattern: string, count = 25): string[] {
  return Array.from({ length: count }, (_, index) =>
    String(mock.generate({ pattern }, mockContext({ random: seededRandom(String(index)) }))),
  );
}

/** What comes out for the seed `s`: a change here changes every recorded run. */
const fixed: [pattern: string, text: string][] = [
  ['[A-Z]{3}-\\d{4}', 'UJJ-2686'],
  ['(?:gold|silver)+', 'goldgoldsilver'],
  ['\\w{4,}', '0FnBfU'],
];

/** What a pattern may hold, and all that may come of it. */
const forms: [pattern: string, every: RegExp][] = [
  ['[A-Z]{3}-\\d{4}', /^[A-Z]{3}-[0-9]{4}$/],
  ['^(?:gold|silver)$', /^(gold|silver)$/],
  ['^a$|^b$', /^[ab]$/],
  ['(^a|b)(c|d$)', /^[ab][cd]$/],
  ['(?<name>x)(y)', /^xy$/],
  ['a*b+?c?', /^a{0,10}b{1,11}c?$/],
  ['x{2,}', /^x{2,12}$/],
  ['x{0}', /^$/],
  ['^$', /^$/],
  ['^', /^$/],
  ['a|', /^a?$/],
  ['.', /^[ -~]$/],
  ['\\w\\W\\d\\D\\s\\S', /^\w[ -~]\d[ -~] [!-~]$/],
  ['[^a-z]', /^[ -`{-~]$/],
  ['[\\d\\-.]', /^[0-9.-]$/],
  ['[[-`]', /^[[-`]$/],
  ['\\p{Lu}\\P{L}', /^[A-Z][^a-zA-Z]$/],
  ['[é-ë😀]{2}', /^[é-ë😀]{2}$/u],
  ['😀{3}', /^😀{3}$/u],
  ['\\{a\\}{b}]\\-\\ \\#', /^\{a\}\{b\}\]- #$/],
  ['\\t\\n\\x41\\101', /^\t\nAA$/],
];

const refused: [pattern: string, reason: string][] = [
  ['(?=a)b', 'it looks ahead or behind with (?=, (?!, (?<= or (?<!. Write out what is to come.'],
  ['b(?<!a)', 'it looks ahead or behind with (?=, (?!, (?<= or (?<!. Write out what is to come.'],
  ['(a)\\1', 'it refers back to an earlier group with \\1. Write out what is to come again.'],
  ['(?<n>a)\\k<n>', 'it refers back to an earlier group with \\k<n>. Write out what is to come again.'],
  ['a\\bb', '\\b stands between characters and makes none. Leave it out.'],
  ['(?i)ab', '(?i) says how text is compared. Leave it out, and write the letters that you want, such as [Aa].'],
  ['(?i:ab)', '(?i: says how text is compared. Leave it out, and write the letters that you want, such as [Aa].'],
  ['(?P<n>a)', 'a group has a name, which text has no use for. A plain group is written (...).'],
  ['a^b', '^ stands where no text can begin. Leave it out, or write \\^ for the character itself.'],
  ['(a$)+', '$ stands where no text can end. Leave it out, or write \\$ for the character itself.'],
  ['a$b', '$ stands where no text can end. Leave it out, or write \\$ for the character itself.'],
  ['[^ -~]', '[^ -~] leaves no character of plain ASCII. Write the characters that you want.'],
  ['\\p{Lo}', '\\p{Lo} leaves no character of plain ASCII. Write the characters that you want.'],
  ...['\\A', '\\z', '\\Q', '\\pL', '[[:alpha:]'].map((part): [string, string] => [
    part === '\\Q' ? '\\Qa\\E' : part === '\\pL' ? part : part.replace('alpha:]', 'alpha:]]'),
    `${part === '\\pL' ? '\\p' : part} is understood by \`matches\` only. Write the characters themselves, or a class such as [A-Za-z0-9].`,
  ]),
  [
    '[\\x{1f}-\\x{7f}]',
    'it is written in a way that only `matches` understands. Write plain characters, classes such as [A-Z], groups and repetitions.',
  ],
  ['x{01}', 'it can be read in two ways. Put a backslash before each sign that stands for itself.'],
  ['a{1000}'.repeat(11), 'it could have more than 10000 characters. Write smaller repetitions.'],
  ['((((a*)*)*)*)*', 'it could have more than 10000 characters. Write smaller repetitions.'],
];

describe('string with a pattern', () => {
  it.each(forms)('%s', (pattern, every) => {
    expect(mock.check?.({ pattern })).toBeUndefined();
    expect(texts(pattern).filter((value) => !every.test(value))).toEqual([]);
  });

  it.each(fixed)('%s gives %j', (pattern, value) => {
    expect(mock.generate({ pattern }, mockContext())).toBe(value);
  });

  it.each(refused)('%s is refused: %s', (pattern, reason) => {
    expect(mock.check?.({ pattern })).toBe(`No text can be made of the pattern ${pattern}: ${reason}`);
  });

  it('tells a mistake in the pattern as `matches` does', () => {
    expect(mock.check?.({ pattern: '[a' })).toBe(
      'The pattern [a cannot be used: a square bracket is opened and never closed. Close it, or write \\[ for the character itself.',
    );
  });

  it.each<[JsonObject]>([[{ length: 3 }], [{ alphabet: 'ab' }], [{ length: 3, alphabet: 'ab' }]])(
    'refuses %j beside it',
    (other) => {
      expect(mock.check?.({ pattern: 'a', ...other })).toBe(
        `\`pattern\` says all about the text, so \`${Object.keys(other)[0]}\` has no meaning beside it. Remove one of the two.`,
      );
    },
  );

  it('never makes text of a pattern that came past the check', () => {
    expect(() => mock.generate({ pattern: 'a^' }, mockContext())).toThrow('past the check');
  });

  it('makes every character of a set, every choice and every length', () => {
    expect(new Set(texts('[a-cx]', 200)).size).toBe(4);
    expect(new Set(texts('a|b|c', 200)).size).toBe(3);
    expect(new Set(texts('a*', 400).map((value) => value.length)).size).toBe(11);
  });

  const { pattern: anyPattern } = letrec<{ pattern: string; part: string }>((tie) => ({
    pattern: oneof(
      array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
      tuple(tie('part'), tie('part')).map((parts) => parts.join('|')),
    ),
    part: oneof(
      { depthSize: 'small', withCrossShrink: true },
      constantFrom(
        'a',
        'Z',
        '-',
        '\\.',
        '\\d',
        '\\w',
        '\\s',
        '.',
        '[a-f0-9]',
        '[^,;]',
        '[^\\d]',
        '\\S',
        'é',
        '😀',
        '\\-',
      ),
      tuple(tie('part'), constantFrom('*', '+', '?', '{2}', '{1,3}', '{2,}', '*?')).map(
        ([part, how]) => `(?:${part})${how}`,
      ),
      tie('pattern').map((pattern) => `(${pattern})`),
    ),
  }));

  it('always makes text that matches, from the first to the last character', () => {
    assert(
      property(anyPattern, integer(), (pattern, seed) => {
        if (mock.check?.({ pattern }) !== undefined) return;
        const value = String(mock.generate({ pattern }, mockContext({ random: seededRandom(String(seed)) })));
        expect([pattern, value, RE2JS.compile(`^(?:${pattern})$`).test(value)]).toEqual([pattern, value, true]);
      }),
      { numRuns: 500 },
    );
  });

  it('says something about any other text, or makes what matches', () => {
    const signs = text({ unit: constantFrom(...'ab-[]^$(){}|*+?.\\:,1dwspQEz<>=!P'), maxLength: 8 });
    assert(
      property(signs, integer(), (pattern, seed) => {
        if (mock.check?.({ pattern }) !== undefined) return;
        const value = String(mock.generate({ pattern }, mockContext({ random: seededRandom(String(seed)) })));
        expect([pattern, value, RE2JS.compile(pattern).matches(value)]).toEqual([pattern, value, true]);
      }),
      { numRuns: 3_000 },
    );
  });
});
