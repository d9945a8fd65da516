import { expect, it } from 'vitest';
import { isoTime } from '../../src/lib/iso-time.ts';

it('writes each time as it is, also after another one', () => {
  const times = [0, 1_700_000_000_123, 1_700_000_000_123, 1_700_000_000_124, 0];
  expect(times.map(isoTime)).toEqual(times.map((ms) => new Date(ms).toISOString()));
});
