import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../../src/lib/redact.ts';
import { maskData, maskText } from '../../../src/targets/offline/record/mask-data.ts';

const { text: redact } = createRedactor(['c4n4ry']);

describe('a text of a recording', () => {
  it.each([
    ['nothing to hide, a=b', 'nothing to hide, a=b'],
    ['it is c4n4ry.', 'it is ***.'],
    ['a=1&access_token=x%20y&b=2', 'a=1&access_token=***&b=2'],
    [
      '<r><Password type="a">x y</Password><name>Ada</name></r>',
      '<r><Password type="a">***</Password><name>Ada</name></r>',
    ],
    ['var t = {"token": "a\\"b", \'pin\' : 12, "n": "c"}', 'var t = {"token": "***", \'pin\' : "***", "n": "c"}'],
    ['Authorization: Bearer abcdefgh.ijk', 'Authorization: Bearer ***'],
    ['https://user:pw@crm.example/a@b', 'https://***@crm.example/a@b'],
  ])('%j becomes %j', (text, masked) => {
    expect(maskText(text, redact)).toBe(masked);
  });

  it.each(['a', 'a=', '<a', '<a ', '"a":"', '"\\', "'a", 'Bearer ', 'a://', '://', '='])(
    'of a quarter of a million of %j is looked through in no time',
    (piece) => {
      const start = performance.now();
      maskText(piece.repeat(250_000 / piece.length), redact);
      expect(performance.now() - start).toBeLessThan(1_500);
    },
  );
});

describe('data of a recording', () => {
  it.each<[Parameters<typeof maskData>[0], unknown]>([
    [
      { token: 'a', n: 1, list: [{ apiKey: 'b' }] },
      { token: '***', n: 1, list: [{ apiKey: '***' }] },
    ],
    [{ session: { a: [1, 'b', true, null, ''] } }, { session: { a: [0, '***', true, null, ''] } }],
    [{ c4n4ry: 'x c4n4ry' }, { '***': 'x ***' }],
    [{ raw: '{"a": 1.0, "pin": 12}' }, { raw: '{"a":1,"pin":0}' }],
    [{ raw: '{"a": 1.0}' }, { raw: '{"a": 1.0}' }],
  ])('%j', (value, masked) => {
    expect(maskData(value, redact)).toEqual(masked);
  });
});
