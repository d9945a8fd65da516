import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import type { Problem } from '../../src/model/problem.ts';
import { problemLines } from '../../src/reporters/terminal/case-block.ts';
import { createStyle } from '../../src/reporters/terminal/style.ts';

const limit = 160;

/** What a terminal says of a value that is not equal to the one expected, below the message. */
function compared(expected: Json, actual: Json, more: Partial<Problem> = {}): string {
  const problem: Problem = { kind: 'value', message: 'Unequal.', matcher: 'equals', expected, actual, ...more };
  const lines = problemLines(problem, createStyle(false), limit).slice(1);
  const inColour = problemLines(problem, createStyle(true), limit).slice(1);
  expect(inColour.map(stripVTControlCharacters)).toEqual(lines);
  expect(inColour.join('')).toContain('\u001b[31m');
  return `\n${lines.join('\n')}\n`;
}

describe('a comparison', () => {
  it('shows the members of a map that differ, are missing or are new, and few of those alike', () => {
    const alike = { a: 1, b: [1, 2], c: null, d: { e: 'f' } };
    const expected = {
      ...alike,
      total: { $typed: '1.10' },
      code: { $typed: '007' },
      gone: true,
      deep: { x: [{ y: 1 }] },
    };
    const actual = { ...alike, total: 1.1, code: '7', deep: { x: [{ y: 2 }] }, 'new\u202e': ['\u001b[2J'] };
    expect(compared(expected, actual)).toMatchInlineSnapshot(`
      "
      - expected  + actual
          a: 1
          … 3 more alike
          total: 1.1
        - code: 007
        + code: "7"
        - gone: true
          deep:
            x:
              [0]:
        -       y: 1
        +       y: 2
        + newU+202E: ["\\u001b[2J"]
      "
    `);
  });

  it('finds the members of a list that came and went, wherever they stand', () => {
    expect(compared([1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 4, 5, 6, 7, 7.5, 8])).toMatchInlineSnapshot(`
      "
      - expected  + actual
          [0]: 1
          [1]: 2
        - [2]: 3
          [2]: 4
          … 2 more alike
          [5]: 7
        + [6]: 7.5
          [7]: 8
      "
    `);
    expect(compared([1, 2, { a: 1, b: 2 }], [1, { a: 2, b: 2 }, 3])).toMatchInlineSnapshot(`
      "
      - expected  + actual
          [0]: 1
        - [1]: 2
        + [1]: {"a":2,"b":2}
        - [2]: {"a":1,"b":2}
        + [2]: 3
      "
    `);
    expect(compared([{ sku: 'A' }, { sku: 'B' }, { sku: 'C' }], [{ sku: 'A' }, { sku: 'C' }])).toMatchInlineSnapshot(`
      "
      - expected  + actual
          [0]: {"sku":"A"}
        - [1]: {"sku":"B"}
          [1]: {"sku":"C"}
      "
    `);
  });

  it('takes what was typed without quotes as the matchers do, unless nothing else differs', () => {
    expect(compared({ price: '20.50', n: 1, id: '007' }, { price: 20.5, n: 2, id: '7' })).toMatchInlineSnapshot(`
      "
      - expected  + actual
          price: 20.5
        - n: 1
        + n: 2
        - id: 007
        + id: "7"
      "
    `);
    expect(compared({ price: '20.50', n: 1 }, { price: 20.5, n: 1 })).toMatchInlineSnapshot(`
      "
      - expected  + actual
        - price: "20.50"
        + price: 20.5
          n: 1
      "
    `);
    const snapshot = compared({ price: '20.50', n: 1 }, { price: 20.5, n: 2 }, { matcher: 'snapshot' });
    expect(snapshot).toContain('- price: "20.50"');
  });

  it('shows texts of several lines by their lines', () => {
    const text = 'Dear caller,  \n\nyour order\nof today\nis on\nits way.\n';
    expect(
      compared(
        text,
        text.replace('of today', 'of \u001b]0;x\u0007yesterday').replace('Dear caller,  ', '::error::Dear caller,'),
      ),
    ).toMatchInlineSnapshot(`
      "
      - expected  + actual
        - Dear caller,··
        + : :error::Dear caller,

          your order
        - of today
        + of \\x1b]0;x\\x07yesterday
          is on
          its way.

      "
    `);
  });

  it('marks what differs in texts that have much in common, wherever that is', () => {
    expect(
      compared('Your order CUST-99284 is on its way.', 'Your order CUST-99248 is on its way.'),
    ).toMatchInlineSnapshot(`
      "
      expected  "Your order CUST-99284 is on its way."
      actual    "Your order CUST-99248 is on its way."
                                    ^^
      "
    `);
    expect(compared('日本語の値段は千円', '日本語の定価は千円')).toMatchInlineSnapshot(`
      "
      expected  "日本語の値段は千円"
      actual    "日本語の定価は千円"
                         ^^^^
      "
    `);
    const long = (word: string) => `${'It goes on and on. '.repeat(30)}${word}${' And on.'.repeat(30)}`;
    expect(compared(long('Yes.'), long('No.'))).toMatchInlineSnapshot(`
      "
      expected  …. It goes on and on. It goes on and on. Yes. And on. And on. …
      actual    …. It goes on and on. It goes on and on. No. And on. And on. A…
                                                         ^^
      "
    `);
  });

  it('leaves alone what has nothing in common, and what other matchers refuse', () => {
    expect(compared('not.found', 'bad.request')).toBe('\nexpected  "not.found"\nactual    "bad.request"\n');
    expect(compared([1], { a: 1 })).toBe('\nexpected  [1]\nactual    {"a":1}\n');
    const contains = compared(['a'], ['b'], { matcher: 'contains' });
    expect(contains).toBe('\nexpected  contains ["a"]\nactual    ["b"]\n');
  });

  it('cuts what is long, wherever it stands', () => {
    const long = 'x'.repeat(100_000);
    for (const [expected, actual] of [
      [`a\n${long}`, `b\n${long}`],
      [
        [1, long],
        [2, long],
      ],
      [{ a: long }, { a: `y${long}`, b: long }],
      [long, `${long}y`],
    ] as const) {
      for (const line of compared(expected, actual).split('\n')) expect(line.length).toBeLessThan(limit + 20);
    }
  });

  it('says no more than fits on a screen, however much differs, in no time', () => {
    const many = (text: string) => Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`field ${n}`, text]));
    const started = performance.now();
    const lines = compared(many('a'), many('b')).split('\n');
    expect(lines).toHaveLength(44);
    expect(lines.at(-2)).toBe('    … 9960 more lines of differences: the audit log has both values whole');
    const list = (odd: number) => Array.from({ length: 20_000 }, (_, n) => (n % 2 === 0 ? n : n * odd));
    compared(list(3), [...list(5), 1]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
