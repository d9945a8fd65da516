import { describe, expect, it } from 'vitest';
import { backoffMs } from '../../src/lib/backoff.ts';

const backoff = { firstMs: 500, mostMs: 10_000 };

describe('backoffMs', () => {
  it('doubles with each failure, up to the most', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 5_000].map((failures) => backoffMs(failures, backoff, () => 1));
    expect(waits).toEqual([500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000, 10_000]);
  });

  it('waits a random part of that', () => {
    expect([0, 0.25, 0.5].map((part) => backoffMs(2, backoff, () => part))).toEqual([0, 250, 500]);
  });
});
