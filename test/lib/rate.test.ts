import { describe, expect, it } from 'vitest';
import { parseRate, ratePattern } from '../../src/lib/rate.ts';

describe('parseRate', () => {
  it.each([
    ['270/min', { limit: 270, windowMs: 60_000 }],
    ['300/m', { limit: 300, windowMs: 60_000 }],
    ['5/s', { limit: 5, windowMs: 1_000 }],
    ['5/sec', { limit: 5, windowMs: 1_000 }],
    [' 5 / S ', { limit: 5, windowMs: 1_000 }],
    ['0/s', undefined],
    ['-1/s', undefined],
    ['1.5/s', undefined],
    ['1e3/s', undefined],
    ['5/hour', undefined],
    ['5/constructor', undefined],
    ['5', undefined],
    ['', undefined],
  ])('reads %j', (text, expected) => {
    expect(parseRate(text)).toEqual(expected);
  });

  it('has a pattern for schemas that takes what it takes', () => {
    const pattern = new RegExp(ratePattern);
    expect(['270/min', '300/m', '5/s', '5/sec', '0/s', '1.5/s', '5/h'].filter((text) => pattern.test(text))).toEqual([
      '270/min',
      '300/m',
      '5/s',
      '5/sec',
    ]);
  });
});
