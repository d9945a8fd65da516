import { describe, expect, it } from 'vitest';
import { plan } from '../../src/suite/plan.ts';
import { parseGrep, type Selection, select } from '../../src/suite/select.ts';
import { parseTagExpression } from '../../src/suite/tag-expression.ts';
import { suiteOf } from './suite-of.ts';

const planned = plan([
  suiteOf(
    `# a comment
action: A
matrix: { n: [1, 2] }
cases:
  - name: first
    tags: [smoke]

  - name: Second (slow)
    tags: [smoke, slow]
  - name: third
`,
    'a.action.yaml',
  ),
  suiteOf('suite: other\naction: B', 'b.action.yaml'),
]);

const cases = [...planned.cases];

const names = (selection: Selection) => [...select(cases, selection)].map(({ index }) => index);

describe('select', () => {
  it.each<[string, Selection, number[]]>([
    ['everything', {}, [0, 1, 2, 3, 4, 5, 6]],
    ['tags', { tags: (tags) => tags.includes('slow') }, [2, 3]],
    ['a name', { name: (name) => name.startsWith('third') }, [4, 5]],
    ['the case that begins in the line', { lines: [{ file: 'a.action.yaml', line: 5 }] }, [0, 1, 6]],
    ['the case around the line', { lines: [{ file: 'a.action.yaml', line: 7 }] }, [0, 1, 6]],
    ['two lines', { lines: [9, 99].map((line) => ({ file: 'a.action.yaml', line })) }, [2, 3, 4, 5, 6]],
    ['a line above all cases', { lines: [{ file: 'a.action.yaml', line: 1 }] }, [0, 1, 6]],
    ['both', { tags: (tags) => tags.includes('smoke'), name: (name) => name.includes('n=2') }, [1, 3]],
    ['ids', { ids: new Set([cases[2]?.id ?? '', cases[5]?.id ?? '']) }, [2, 5]],
  ])('%s', (_, selection, indexes) => {
    expect(names(selection)).toEqual(indexes);
  });
});

describe('parseGrep', () => {
  it('looks anywhere in the name, capitals aside', () => {
    const filter = parseGrep('second \\(SLOW|third');
    expect(typeof filter === 'function' && cases.filter(({ name }) => filter(name)).map(({ index }) => index)).toEqual([
      2, 3, 4, 5,
    ]);
  });

  it('refuses what is no pattern', () => {
    expect(parseGrep('(')).toEqual({
      kind: 'usage',
      message:
        'The pattern ( cannot be used: a round bracket is opened and never closed. Close it, or write \\( for the character itself.',
      hint: 'The text behind --grep is a regular expression that is looked for in the names of cases.',
    });
  });
});

describe('parseTagExpression', () => {
  it.each<[string, string[], boolean]>([
    ['smoke', ['smoke'], true],
    ['smoke', ['Smoke'], false],
    ['not slow', [], true],
    ['not not slow', ['slow'], true],
    ['smoke and not slow', ['smoke'], true],
    ['smoke and not slow', ['smoke', 'slow'], false],
    ['a or b and c', ['a'], true],
    ['(a or b) and c', ['a'], false],
    ['(a OR b) AND c', ['b', 'c'], true],
    ['not (a or b)', ['b'], false],
    ['not a and b', ['b'], true],
    ['team:orders and p-1', ['p-1', 'team:orders'], true],
    ['notable or android', ['android'], true],
  ])('%s of %j: %s', (text, tags, expected) => {
    const filter = parseTagExpression(text);
    expect(typeof filter === 'function' && filter(tags)).toBe(expected);
  });

  it('reads more words than a stack holds', () => {
    const many = [`${'not '.repeat(100_001)}a`, `b${' or b'.repeat(100_000)}`].map(parseTagExpression);
    expect(many.map((filter) => typeof filter === 'function' && filter(['b']))).toEqual([true, true]);
  });

  it.each([
    ['', 'The tag expression is empty.'],
    ['a b', 'The tag expression `a b` cannot be read: `b` was not expected there.'],
    ['and a', 'The tag expression `and a` cannot be read: `and` was not expected there.'],
    ['a or', 'The tag expression `a or` cannot be read: it ends where a tag should follow.'],
    ['(a', 'The tag expression `(a` cannot be read: a bracket is not closed.'],
    ['a)', 'The tag expression `a)` cannot be read: `)` was not expected there.'],
    ['not', 'The tag expression `not` cannot be read: it ends where a tag should follow.'],
    ['()', 'The tag expression `()` cannot be read: `)` was not expected there.'],
  ])('refuses %j', (text, message) => {
    expect(parseTagExpression(text)).toMatchObject({ kind: 'usage', message });
  });

  it('refuses more depth than anyone means', () => {
    expect(parseTagExpression(`${'('.repeat(100)}a${')'.repeat(100)}`)).toMatchObject({
      message: `The tag expression \`${'('.repeat(60)}…\` cannot be read: there are too many brackets within each other.`,
    });
  });
});
