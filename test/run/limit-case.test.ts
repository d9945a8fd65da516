import { expect, it } from 'vitest';
import { limitCase } from '../../src/run/limit-case.ts';
import { createFakeClock } from '../support/fake-clock.ts';

it('leaves no timer behind when the work is done, for a run of a million cases would keep them all for a while', async () => {
  const clock = createFakeClock();
  const { stopwatch, release } = limitCase({}, { clock, timeoutMs: 75_000 }, new AbortController().signal);
  await stopwatch.during(async () => {});
  release();
  await clock.advance(1);
  expect(clock.sleepers()).toBe(0);
});
