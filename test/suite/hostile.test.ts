import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { parse } from '../../src/suite/parse.ts';
import { plan } from '../../src/suite/plan.ts';
import { validate } from '../../src/suite/validate.ts';

/*
 * Files below 1 MiB that once took minutes, or more memory than a build machine has. Each took time that grew with the
 * square of its size, so the time limit of the tests is what notices a relapse.
 */

/** A text with as many lines as fit. */
function fill(head: string, line: (index: number) => string, bytes = 500_000): string {
  const lines = [head];
  for (let length = head.length; length < bytes; length += lines.at(-1)?.length ?? 0) lines.push(line(lines.length));
  return lines.join('');
}

const list = (count: number) => `[${Array.from({ length: count }, (_, index) => index)}]`;

/** Every problem that `validate` tells of the file, and how many cases there are. */
function look(text: string): { problems: readonly Problem[]; total: number } {
  const parsed = parse('x.action.yaml', text);
  const suite = 'places' in parsed ? validate(parsed) : parsed;
  if (!('title' in suite)) return { problems: suite, total: 0 };
  const { broken, total } = plan([suite]);
  return { problems: broken.flatMap(({ problems }) => problems), total };
}

describe('a file that is wrong from beginning to end', () => {
  const a = 'action: A\n';
  // The pattern finds every place that is wrong.
  it.each<[string, string, string, RegExp]>([
    ['unknown keys', fill(a, (i) => `key${i}: 1\n`), '`key1` is not a key of a suite.', /key/g],
    ['unknown keys and no action', fill('', (i) => `k${i}:\n`), 'A suite needs `action`.', /k/g],
    ['unknown keys of one case', fill(`${a}cases:\n- name: a\n`, (i) => `  key${i}: 1\n`), '`key1` is not', /key/g],
    ['unknown keys of each case', fill(`${a}cases:\n`, () => '- { nane: a, x: 1 }\n', 400_000), '`nane` is', /nane|x/g],
    ['keys all on one line', `${fill(`{ ${a.trim()}`, (i) => `, k${i}: 1`, 400_000)} }`, '`k1` is not', /k/g],
    ['keys that stand twice', fill(`${a}inputs:\n  a: 2\n`, () => '  a: 1\n', 600_000), '`a` stands twice', /a: 1/g],
    ['and that on one line', `${fill(`${a}inputs: { a: 2`, () => ', a: 1', 500_000)} }`, '`a` stands twice', /a: 1/g],
    ['mocks that do not exist', fill(`${a}mocks:\n`, (i) => `  k${i}: uid\n`), '`k1` must be', /uid/g],
    [
      'mocks without a type',
      fill(`${a}mocks:\n`, (i) => `  k${i}: { typ: uuid }\n`, 400_000),
      '`k1` needs `type`',
      /k\d/g,
    ],
    [
      'a mock of many options',
      `${fill(`${a}mocks: { m: { type: uuid`, (i) => `, v${i}: 1`, 400_000)} } }`,
      '`v1` is',
      /v\d/g,
    ],
    [
      'fields with a slip each',
      `${fill(`${a}expect: { output: { `, (i) => `f${i}: { min: 1, typ: 1 }, `, 400_000)} } }`,
      '`typ` is not a matcher',
      /typ/g,
    ],
    [
      'expressions on one line',
      `${fill(`${a}inputs: { l: [`, () => `"\${x}", `)} 1] }`,
      'There is nothing called `x`',
      /\$/g,
    ],
    [
      'values of exclude',
      fill(`${a}matrix: { a: [x, y] }\nexclude:\n`, (i) => `- { a: ${i} }\n`, 500_000),
      '`1` is not among',
      /- {/g,
    ],
    [
      'names of exclude',
      fill(`${a}matrix: { a: ${list(9_000)} }\nexclude:\n`, (i) => `- { b${i}: 1 }\n`, 500_000),
      '`b1` is not a key of `matrix`',
      /b\d/g,
    ],
  ])('%s', (_, text, first, wrong) => {
    const { problems } = look(text);
    expect(problems).toHaveLength(51);
    expect(problems[0]?.message).toContain(first);
    const offsets = problems.map(({ place }) => (place?.line ?? 0) * 1e7 + (place?.column ?? 0));
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
    const further = [...text.matchAll(wrong)].length - new Set(offsets.slice(0, 50)).size;
    expect(problems[50]?.message).toBe(
      `From here on, something is wrong in ${further.toLocaleString('en')} further places of this file.`,
    );
  });

  const deep = 'Lists and maps stand in each other more than 64 levels deep here.';
  it.each<[string, string, string]>([
    ['text that is no YAML', fill('action: A\n', () => '] } ,\n'), 'This bracket or brace closes nothing.'],
    [
      'many documents',
      fill('action: A\n', () => '---\na: 1\n'),
      'A second document begins here, but one file holds one document.',
    ],
    [
      'bad escapes',
      `action: "${'\\d'.repeat(400_000)}"\n`,
      'Between double quotes a backslash begins a code, and this is none.',
    ],
    ['depth', `action: A\ninputs: ${'['.repeat(900_000)}`, deep],
    ['depth of lists of lists', `action: A\ninputs:\n  a:\n  ${'- '.repeat(400_000)}x\n`, deep],
    [
      'too much of everything',
      fill('action: A\ninputs:\n', (i) => `  k${i}: [1, 2, 3, 4, 5]\n`, 1_000_000),
      'The file holds more than 200,000 keys and values, which is the most that is read.',
    ],
    [
      'digits without an end',
      `action: A\nexpect: { output: { a: { min: 0.1${'0'.repeat(900_000)}1 } } }\n`,
      '`min` must be',
    ],
  ])('%s is one problem', (_, text, message) => {
    const { problems } = look(text);
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
  });

  it('tells what is wrong with one map no more often than 50 times, however often it is referred to', () => {
    const text = fill('action: A\ninputs: { b: &b { x: 1 } }\ncases:\n', () => '- *b\n', 200_000);
    expect(look(text).problems).toHaveLength(50);
  });
});

describe('a file that would become too much', () => {
  const many = (bytes: number) => fill('inputs:\n', (i) => `  k${i}: 1\n`, bytes);
  it.each<[string, string, string]>([
    [
      'inputs times cases',
      `action: A\n${fill('cases:\n', (i) => `- { inputs: { c: ${i} } }\n`, 200_000)}${many(500_000)}`,
      'would hold more than 2,000,000 inputs',
    ],
    [
      'inputs times combinations',
      `action: A\nmatrix: { c: ${list(10_000)} }\n${many(500_000)}`,
      'would hold more than 2,000,000 inputs',
    ],
    [
      'tags times cases',
      `action: A\ntags: ${list(50_000)}\n${fill('cases:\n', () => '- {}\n', 40_000)}`,
      'would hold more than 2,000,000 inputs',
    ],
    [
      'rows times cases',
      `action: A\n${fill('include:\n', (i) => `- { a: ${i} }\n`, 300_000)}${fill('cases:\n', () => '- { inputs: { a: 1 } }\n', 200_000)}`,
      'would hold more than 2,000,000 inputs',
    ],
  ])('%s', (_, text, message) => {
    const { problems } = look(text);
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
  });
});

describe('a large file that is a good one', () => {
  const huge = 'x'.repeat(500_000);
  it.each<[string, string, number]>([
    [
      'many fields of long paths',
      fill('action: A\nexpect:\n  output:\n', (i) => `    ${'deep.'.repeat(15)}f${i}: 1\n`),
      1,
    ],
    [
      'rows of exclude times combinations',
      fill(
        `action: A\nmatrix: { a: ${list(100)}, b: ${list(100)} }\nexclude:\n`,
        (i) => `- { a: ${i % 100}, b: ${(i * 7) % 99} }\n`,
        500_000,
      ),
      100,
    ],
    [
      'large values in exclude',
      `action: A\nmatrix: { a: [${`${list(300)},`.repeat(100)} 1], b: ${list(90)} }\nexclude:\n- { a: 1, b: 2 }\n`,
      101 * 90 - 1,
    ],
    ['a huge value in every name', `action: A\nmatrix: { a: [${huge}], b: ${list(9_000)} }\n`, 9_000],
    [
      'a huge value behind many names',
      `action: A\ninputs: { h: &h ${huge} }\nmatrix: { a: [${Array(9_000).fill('[*h]')}] }\n`,
      9_000,
    ],
    ['a huge title', `suite: ${huge}\naction: A\nmatrix: { b: ${list(9_000)} }\n`, 9_000],
    ['cases of one name', fill('action: A\ncases:\n', () => '- { name: a }\n', 130_000), 9_285],
    ['axes of one value', fill('action: A\nmatrix:\n', (i) => `  a${i}: [1]\n`, 400_000), 1],
  ])('%s', (_, text, cases) => {
    const { problems, total } = look(text);
    expect(problems).toEqual([]);
    expect(total).toBe(cases);
  });
});
