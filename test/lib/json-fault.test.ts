import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../src/lib/json-fault.ts';

describe('findJsonFault', () => {
  it.each([
    ['', 0],
    ['  ', 2],
    ['{"a": }', 6],
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['{"a": 1 "b": 2}', 8],
    ['{a: 1}', 1],
    ["{'a': 1}", 1],
    ['{"a": 1', 7],
    ['{"a": 1] ', 7],
    ['[1, 2', 5],
    ['[1, 2,]', 6],
    ['[1 2]', 3],
    ['"open', 0],
    ['"\\x"', 0],
    ['"tab\there"', 0],
    ['01', 1],
    ['1 2', 2],
    ['{} // comment', 3],
    ['nul', 0],
    ['{"a": NaN}', 6],
  ])('%j is wrong at %i', (text, at) => {
    expect(findJsonFault(text)).toBe(at);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  it('finds nothing wrong with what JSON.parse accepts, and something with what it refuses', () => {
    const fragment = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '-0.5e3',
      'true',
      'null',
      ' ',
      '\n',
      '"\\u00e4\\n"',
      '"',
    );
    const broken = fc.array(fragment).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken, fc.string()), (text) => {
        let accepted = true;
        try {
          JSON.parse(text);
        } catch {
          accepted = false;
        }
        expect(findJsonFault(text) === undefined).toBe(accepted);
      }),
      { numRuns: 2_000 },
    );
  });
});
