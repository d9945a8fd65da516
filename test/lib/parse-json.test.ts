import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/lib/parse-json.ts';

describe('parseJson', () => {
  it.each([
    ['{"id":12345678901234567890}', { id: { $typed: '12345678901234567890' } }],
    ['[9007199254740991,9007199254740993]', [9007199254740991, { $typed: '9007199254740993' }]],
    ['[-0.1234567890123456789]', [{ $typed: '-0.1234567890123456789' }]],
    ['[1e400,1e3,1.5E-3]', [{ $typed: '1e400' }, 1000, 0.0015]],
    ['["12345678901234567890","\\"12345678901234567890"]', ['12345678901234567890', '"12345678901234567890']],
    ['0.30000000000000004', 0.30000000000000004],
    ['100000000000000000000', 100000000000000000000],
  ])('keeps every digit of %s', (text, value) => {
    expect(parseJson(text)).toEqual(value);
  });

  it('takes no map from outside for a scalar of ours', () => {
    expect(parseJson('{"$typed":"5","x":"$typed","$template" : "x"}')).toEqual({
      $$typed: '5',
      x: '$typed',
      $$template: 'x',
    });
  });

  it('reads everything else as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['', '{', '{"a":1e5', '01234567890123456789', '[1234567890123456.]', '-', '"\\', '1234567890123456 1'])(
    'throws for %j, as JSON.parse does',
    (text) => {
      expect(() => parseJson(text)).toThrow(SyntaxError);
    },
  );

  it('takes linear time for text that is made to be slow', () => {
    const startedAt = performance.now();
    for (const text of [`${'1'.repeat(1e6)}x`, '"\\'.repeat(5e5), '1e'.repeat(5e5), '"$typed" '.repeat(1e5)]) {
      expect(() => parseJson(text)).toThrow();
    }
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });
});
