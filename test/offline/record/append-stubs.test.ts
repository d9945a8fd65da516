import { describe, expect, it } from 'vitest';
import { appendStubs } from '../../../src/suite/append-stubs.ts';
import { readStubFile } from '../../../src/suite/read-stub-file.ts';

const rule = { request: { path: '/b' }, reply: { status: 204 } };
const lines = (indent: string) =>
  [`- request: { path: /b }`, '  reply: { status: 204 }'].map((line) => `${indent}${line}\n`).join('');

describe('rules behind those of a file of stubs', () => {
  it.each<[string, string | undefined, string]>([
    ['no file', undefined, `stub:\n${lines('  ')}`],
    ['indented', 'stub:\n  - reply: {}\n', `stub:\n  - reply: {}\n${lines('  ')}`],
    ['at the margin', 'stub:\n- reply: {}\n', `stub:\n- reply: {}\n${lines('')}`],
    ['far in', 'stub:\n     - reply: {}\n', `stub:\n     - reply: {}\n${lines('     ')}`],
    ['without an end of line', 'stub:\n  - reply: {}', `stub:\n  - reply: {}\n${lines('  ')}`],
    [
      'with comments',
      '# mine\nstub: # a\n\n  - reply: {} # b\n# the end\n',
      `# mine\nstub: # a\n\n  - reply: {} # b\n${lines('  ')}# the end\n`,
    ],
    [
      'before another key',
      'stub:\n  - reply:\n      body: {}\n\ndescription: "x"\n',
      `stub:\n  - reply:\n      body: {}\n${lines('  ')}\ndescription: "x"\n`,
    ],
    [
      'with a text of several lines at its end',
      'stub:\n  - reply:\n      body: |+\n        a\n\n\n',
      `stub:\n  - reply:\n      body: |+\n        a\n\n\n${lines('  ')}`,
    ],
    [
      'with the lines of Windows',
      'stub:\r\n  - reply: {}\r\n',
      `stub:\r\n  - reply: {}\r\n${lines('  ').replaceAll('\n', '\r\n')}`,
    ],
    ['with a mark at its start', '\ufeffstub:\n  - reply: {}\n', `\ufeffstub:\n  - reply: {}\n${lines('  ')}`],
    [
      'within brackets',
      'stub: [{ reply: {} }] # x\n',
      'stub: [{ reply: {} },\n  { request: { path: /b }, reply: { status: 204 } }] # x\n',
    ],
    [
      'within brackets, with a comma at the end',
      'stub: [\n  { reply: {} }, # x\n]\n',
      'stub: [\n  { reply: {} },\n  { request: { path: /b }, reply: { status: 204 } }, # x\n]\n',
    ],
    [
      'as JSON',
      '{ "stub": [{ "reply": {} }] }',
      '{ "stub": [{ "reply": {} },\n  { request: { path: /b }, reply: { status: 204 } }] }',
    ],
  ])('%s', (_, before, after) => {
    expect(appendStubs(before, [rule])).toBe(after);
    expect(readStubFile('', after).map((stub) => 'replies' in stub)).toEqual(
      before === undefined ? [true] : [true, true],
    );
  });

  it.each(['stub: *x\n', 'description: a\n', 'stub: []\n', 'a: [\n', '- a\n', 'stub: text\n'])(
    'no place in %j',
    (text) => {
      expect(appendStubs(text, [rule])).toBe(undefined);
    },
  );
});
