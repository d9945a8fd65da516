import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { againCommand } from '../../src/reporters/html/page/again.ts';
import { alignValues } from '../../src/reporters/html/page/align-values.ts';
import { curlOf } from '../../src/reporters/html/page/curl.ts';
import { caseLink, casesLink, parseRoute } from '../../src/reporters/html/page/route.ts';
import type { Detail } from '../../src/reporters/html/page/shape.ts';
import { markedPieces, sourceBlocks } from '../../src/reporters/html/page/source-lines.ts';
import { valueLines } from '../../src/reporters/html/page/value-lines.ts';
import { runPath } from '../../src/targets/genesys/paths.ts';
import { everyEvent } from '../support/every-event.ts';

const { 'case:finished': event } = everyEvent;
const place = { file: 'suites/a.action.yaml', line: 7, column: 1 };
const detail: Detail = { ...event, mode: 'test', place };

/** The words that a shell makes of a command. */
function wordsOf(command: string | undefined): string[] {
  const script = (command ?? '').replace(/^\S+/, "printf '%s\\0'");
  const env = { GENESYSCLOUD_ACCESS_TOKEN: 'the token' };
  return execFileSync('sh', ['-c', script], { encoding: 'utf8', env }).split('\0').slice(0, -1);
}

describe('the commands that the HTML report gives', () => {
  const hostile = `it's $(touch x) \`id\` "q" \\ !! * [a="1"] ; & | < > é 😀`;

  it('reach a shell as they were meant, whatever stands in them', () => {
    const found = { caseId: 'id', file: place.file, name: hostile };
    const facts = { options: ['--env', hostile], seed: hostile };
    const words = wordsOf(againCommand(facts, found, detail));
    expect(words.slice(0, 3)).toEqual(['run', 'suites/a.action.yaml:7', '--grep']);
    expect(words.slice(4)).toEqual(['--env', hostile, '--seed', hostile]);
    expect(hostile).toMatch(new RegExp(words[3] ?? '', 'u'));
    const inputs = { [hostile]: `${hostile}\u202e\u0000\ud800` };
    const curl = wordsOf(curlOf({ baseUrl: 'https://api.example/', protocol: 'jobs' }, { ...detail, inputs }));
    expect(JSON.parse(curl.at(-1) ?? '')).toEqual({ inputs });
    expect(curl).toContain('Authorization: Bearer the token');
    expect(curl.join('')).not.toContain('\u202e');
  });

  it.each([
    ['a.b/../c d', 'test', undefined],
    ['custom_-_1', 'draft', true],
    ['\ud800', 'execute', true],
  ] as const)('call %j in the mode %s where the target does', (actionId, mode, flatten) => {
    const attempts = event.attempts.map((attempt) => ({ ...attempt, trace: { ...attempt.trace, actionId } }));
    const { flatten: _, ...rest } = detail;
    const curl = curlOf({ baseUrl: 'https://api.example' }, { ...rest, mode, attempts, ...(flatten && { flatten }) });
    expect(wordsOf(curl)[2]).toBe(`https://api.example${runPath(actionId, mode, flatten === true)}`);
    expect(JSON.parse(wordsOf(curl).at(-1) ?? '')).toEqual(event.inputs);
  });

  it('are none where they would be wrong, or could do harm when they are pasted', () => {
    const found = { caseId: 'id', file: place.file, name: 'a case' };
    const again = (change: object, of: Detail = detail) =>
      againCommand({ options: ['--simulate'], seed: 's' }, { ...found, ...change }, of);
    expect(again({})).toBe("action-suite run suites/a.action.yaml:7 --grep '^a case$' --simulate --seed s");
    const byPlace = 'action-suite run suites/a.action.yaml:7 --simulate --seed s';
    for (const name of ['x (id)', 'x [a=***]', 'x\u001b[201~rm']) expect(again({ name })).toBe(byPlace);
    const elsewhere = { ...detail, place: { ...place, file: 'suites/cases.csv' } };
    expect(again({}, elsewhere)).toContain("run suites/a.action.yaml --grep '^a case$'");
    expect(again({ file: 'a\nb' })).toBeUndefined();
    const { inputs: _, ...unsent } = detail;
    expect(curlOf({ baseUrl: 'https://api.example' }, unsent)).toBeUndefined();
    expect(curlOf({}, detail)).toBeUndefined();
    expect(curlOf({ baseUrl: 'https://api.example/\u001b' }, detail)).toBeUndefined();
    expect(curlOf({ baseUrl: 'https://api.example' }, { ...detail, tooLarge: ['inputs'] })).toBeUndefined();
  });
});

describe('expected beside actual', () => {
  /** Each line as text; what differs between « and ». */
  const lines = (expected: Json, actual: Json | undefined) =>
    alignValues(expected, actual).map((line) =>
      [line.expected, line.actual].map(
        (pieces) =>
          pieces && ' '.repeat(line.depth) + pieces.map(({ text, differs }) => (differs ? `«${text}»` : text)).join(''),
      ),
    );

  it.each<[Json, Json | undefined, unknown]>([
    [1, 1, [['1', '1']]],
    [1, 2, [['«1»', '«2»']]],
    ['gold customer', 'golden customer', [['"gold customer"', '"gold«en» customer"']]],
    ['abc', undefined, [['«"abc"»', undefined]]],
    [{ $typed: '007' }, 7, [['007', '7']]],
    [{ $typed: '007' }, '07', [['«007»', '«"07"»']]],
    [
      [{ $typed: '1.10' }],
      ['1.10'],
      [
        ['[', '['],
        [' 1.10', ' "1.10"'],
        [']', ']'],
      ],
    ],
    [[], {}, [['«[]»', '«{}»']]],
    [
      ['a', 'b'],
      ['new', 'a', 'b'],
      [
        ['[', '['],
        [undefined, ' «"new"»'],
        [' "a"', ' "a"'],
        [' "b"', ' "b"'],
        [']', ']'],
      ],
    ],
    [
      { a: 1, b: [2] },
      { b: [3, 4], c: null },
      [
        ['{', '{'],
        [' «"a": 1»', undefined],
        [' "b": [', ' "b": ['],
        ['  «2»', '  «3»'],
        [undefined, '  «4»'],
        [' ]', ' ]'],
        [undefined, ' «"c": null»'],
        ['}', '}'],
      ],
    ],
    [
      { a: { b: 1 } },
      { a: 5 },
      [
        ['{', '{'],
        [' «"a": {»', undefined],
        ['  «"b": 1»', undefined],
        [' «}»', undefined],
        [undefined, ' «"a": 5»'],
        ['}', '}'],
      ],
    ],
  ])('%j beside %j', (expected, actual, wanted) => {
    expect(lines(expected, actual)).toEqual(wanted);
  });
});

describe('values and lines of suites', () => {
  it('writes a value line by line, each with the path of what begins there', () => {
    const value = { customer: { ids: ['1', { $typed: '02' }], none: [] }, 'a.b': '\u202e' };
    expect(valueLines(value).map(({ depth, path, key, text }) => [depth, path, key ?? '', text])).toEqual([
      [0, '', '', '{'],
      [1, 'customer', '"customer"', '{'],
      [2, 'customer.ids', '"ids"', '['],
      [3, 'customer.ids[0]', '', '"1",'],
      [3, 'customer.ids[1]', '', '02'],
      [2, '', '', '],'],
      [2, 'customer.none', '"none"', '[]'],
      [1, '', '', '},'],
      [1, 'a.b', '"a.b"', '"U+202E"'],
      [0, '', '', '}'],
    ]);
  });

  it('puts the lines of one file together, with everything that is meant in them', () => {
    const at = (line: number, column: number, length: number) => ({
      ...{ file: 'a.yaml', line, column, length },
      source: '0123456789',
    });
    const [block, ...others] = sourceBlocks([at(9, 3, 2), at(2, 1, 1), at(9, 8, 5), at(9, 3, 2), place]);
    expect(others).toEqual([]);
    expect(block?.lines.map(({ line }) => line)).toEqual([2, 9]);
    const pieces = block?.lines.map((line) =>
      markedPieces(line).map(({ text, isMarked }) => (isMarked ? `«${text}»` : text)),
    );
    expect(pieces).toEqual([
      ['«0»', '123456789'],
      ['01', '«23»', '456', '«789»'],
    ]);
  });
});

describe('addresses within the HTML report', () => {
  it.each(['case-1', 'lost:suites/a b.yaml', 'ä/?#%&+', '%'])('lead to the case %j', (caseId) => {
    expect(parseRoute(caseLink(caseId))).toEqual({ view: 'case', caseId });
  });

  it('say what is asked of the table, and nothing that is as usual', () => {
    const query = { suite: 'a&b.yaml', q: '"x y" +1', sort: 'latency', descending: true } as const;
    expect(casesLink()).toBe('#/cases');
    expect(casesLink(query)).toBe('#/cases?suite=a%26b.yaml&q=%22x+y%22+%2B1&sort=latency&order=descending');
    expect(parseRoute(casesLink(query))).toMatchObject({ view: 'cases', query });
    expect(parseRoute('#/cases?status=__proto__&sort=constructor')).toEqual(parseRoute('#/cases'));
    for (const hash of ['', '#', '#/elsewhere', '#/case/']) expect(parseRoute(hash)).toEqual({ view: 'overview' });
    expect(parseRoute('#/case/%')).toEqual({ view: 'case', caseId: '%' });
  });
});
