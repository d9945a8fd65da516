import { describe, expect, it } from 'vitest';
import { createStopwatch } from '../../src/run/stopwatch.ts';
import { createFakeClock, type FakeClock } from '../support/fake-clock.ts';

/** A stopwatch of a second, and when its time was over. */
function start(clock: FakeClock) {
  const timeouts: number[] = [];
  return { stopwatch: createStopwatch(clock, 1_000, () => timeouts.push(clock.monotonic())), timeouts };
}

describe('a stopwatch', () => {
  it('gives what cases share as much time again, and reports it as queueing', async () => {
    const clock = createFakeClock();
    const { stopwatch, timeouts } = start(clock);
    const work = stopwatch.during(async () => {
      await stopwatch.share(clock.sleep(900));
      await clock.sleep(900);
      await stopwatch.share(clock.sleep(99));
    });
    await clock.advance(1_899);
    await work;
    expect([stopwatch.serviceMs(), stopwatch.queuedMs(), stopwatch.left(), timeouts]).toEqual([900, 999, 100, []]);
  });

  it('ends what cases share when that alone takes as long as the timeout', async () => {
    const clock = createFakeClock();
    const { stopwatch, timeouts } = start(clock);
    void stopwatch.during(async () => {
      await stopwatch.share(clock.sleep(600));
      await stopwatch.share(clock.sleep(10_000));
    });
    await clock.advance(5_000);
    expect(timeouts).toEqual([1_000]);
  });

  it('does not count the queueing within what cases share', async () => {
    const clock = createFakeClock();
    const { stopwatch, timeouts } = start(clock);
    void stopwatch.during(async () => {
      const shared = stopwatch.share(clock.sleep(60_000));
      await clock.sleep(500);
      await stopwatch.queue(clock.sleep(30_000));
      await shared;
    });
    await clock.advance(60_000);
    expect(timeouts).toEqual([31_000]);
  });

  it('is not set going again by queueing that ends when the work is over', async () => {
    const clock = createFakeClock();
    const { stopwatch, timeouts } = start(clock);
    const late = clock.sleep(5_000);
    await stopwatch.during(async () => {
      void stopwatch.queue(late);
    });
    await clock.advance(60_000);
    expect([clock.sleepers(), stopwatch.serviceMs(), timeouts]).toEqual([0, 0, []]);
  });

  it('gives its whole time to what follows queueing, however long that took, and sets few timers', async () => {
    const clock = createFakeClock();
    const { stopwatch, timeouts } = start(clock);
    void stopwatch.during(async () => {
      for (let turn = 0; turn < 100; turn++) await stopwatch.queue(clock.sleep(5_000));
      await clock.sleep(10_000);
    });
    await clock.advance(500_000);
    expect([clock.sleepers() <= 2, timeouts]).toEqual([true, []]);
    await clock.advance(10_000);
    expect(timeouts).toEqual([501_000]);
  });

  it('notices that what is shared has less time left than the service', async () => {
    const clock = createFakeClock();
    const { stopwatch, timeouts } = start(clock);
    void stopwatch.during(async () => {
      await stopwatch.share(clock.sleep(900));
      await clock.sleep(200);
      await stopwatch.share(clock.sleep(10_000));
    });
    await clock.advance(5_000);
    expect(timeouts).toEqual([1_200]);
  });

  it('leaves no timer behind once it is stopped', async () => {
    const clock = createFakeClock();
    const { stopwatch, timeouts } = start(clock);
    await stopwatch.during(async () => {});
    expect(clock.sleepers()).toBe(1);
    stopwatch.stop();
    await clock.advance(5_000);
    expect([clock.sleepers(), timeouts]).toEqual([0, []]);
  });
});
