import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/lib/random.ts';
import { drawFate } from '../../src/targets/simulator/faults.ts';
import { actionOf, type FarSide, pathOf, startFarSide, tierAction } from './far-side.ts';

const id = 'custom_-_tier';

/** What becomes of one test: the status and body, or the name of the error that fetch gives. */
async function test(far: FarSide, body: Parameters<FarSide['call']>[2] = { phone: '1' }) {
  try {
    const answer = await far.call('POST', pathOf(id, '/test'), body);
    return { status: answer.status, body: answer.body, headers: answer.headers };
  } catch (error) {
    return { error: error instanceof TypeError ? causeOf(error) : String(error) };
  }
}

function causeOf(error: TypeError): string {
  const { cause } = error;
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : error.message;
}

function withFault(fault: string) {
  return { actions: [actionOf({ ...tierAction, simulate: { rules: [{ when: { phone: '1' }, fault }] } })] };
}

describe("a rule's fault", () => {
  it('429 asks to wait', async () => {
    const { status, body, headers } = await test(await startFarSide(withFault('429')));
    expect({ status, body, retryAfter: headers?.get('retry-after') }).toEqual({
      status: 429,
      retryAfter: '1',
      body: {
        message: 'Rate limit exceeded the maximum. Retry the request in [1] seconds',
        code: 'too.many.requests',
        status: 429,
        contextId: '<id>',
        details: [],
        errors: [],
      },
    });
  });

  it('500 is an ErrorBody', async () => {
    expect(await test(await startFarSide(withFault('500')))).toMatchObject({
      status: 500,
      body: { code: 'internal.server.error', status: 500 },
    });
  });

  it('reset cuts the connection before the answer', async () => {
    expect(await test(await startFarSide(withFault('reset')))).toEqual({ error: 'ECONNRESET' });
  });

  it('truncate cuts it within', async () => {
    expect(await test(await startFarSide(withFault('truncate')))).toEqual({ error: 'UND_ERR_SOCKET' });
  });

  it('html is a page where JSON belongs', async () => {
    const { status, body, headers } = await test(await startFarSide(withFault('html')));
    expect({ status, type: headers?.get('content-type') }).toEqual({ status: 200, type: 'text/html; charset=utf-8' });
    expect(body).toMatch(/^<!DOCTYPE html>\n.*Please sign in to the network.*\n$/);
  });

  it('hang answers nothing until one of the two leaves', async () => {
    const far = await startFarSide(withFault('hang'));
    const answer = test(far);
    while (far.simulator.calls().test === 0) await new Promise((resolve) => setImmediate(resolve));
    await far.simulator.close();
    expect(await answer).toEqual({ error: 'UND_ERR_SOCKET' });
  });

  it('hang leaves a job running for ever', async () => {
    const far = await startFarSide(withFault('hang'));
    const { body } = await test(far, { inputs: { phone: '1' } });
    const { testId } = body as { testId: string };
    expect((await far.call('GET', pathOf(id, `/test/${testId}`))).body).toEqual({ testId, status: 'RUNNING' });
  });

  it('leaves other inputs alone', async () => {
    expect(await test(await startFarSide(withFault('500')), { phone: '2' })).toMatchObject({ status: 200 });
  });
});

describe('faults at a rate', () => {
  it.each([
    [{ rate429: 1 }, { status: 429 }],
    [{ rate500: 1 }, { status: 500 }],
    [{ rateReset: 1 }, { error: 'ECONNRESET' }],
    [{ rateTruncate: 1 }, { error: 'UND_ERR_SOCKET' }],
    [{ rate429: 0, rate500: 0 }, { status: 200 }],
  ])('%j', async (faults, outcome) => {
    expect(await test(await startFarSide({ faults }))).toMatchObject(outcome);
  });

  it('do not touch look-ups, but polls', async () => {
    const far = await startFarSide({ faults: { rate500: 1 } });
    expect((await far.call('GET', '/api/v2/integrations/actions')).status).toBe(200);
    expect((await far.call('GET', pathOf(id))).status).toBe(200);
    expect((await far.call('GET', pathOf(id, '/test/1'))).status).toBe(500);
  });

  it('are decided by the seed, and come as often as asked', () => {
    const faults = { rate429: 0.1, rate500: 0.2, rateReset: 0.05, rateTruncate: 0.05, latencyMs: 10, jitterMs: 5 };
    const draw = (seed: string) => {
      const random = seededRandom(seed);
      return Array.from({ length: 10_000 }, () => drawFate(faults, random));
    };
    const fates = draw('a');
    expect(draw('a')).toEqual(fates);
    expect(draw('b')).not.toEqual(fates);
    const share = (fault: string | undefined) => fates.filter((fate) => fate.fault === fault).length / fates.length;
    expect(share('429')).toBeCloseTo(0.1, 1);
    expect(share('500')).toBeCloseTo(0.2, 1);
    expect(share('reset')).toBeCloseTo(0.05, 1);
    expect(share('truncate')).toBeCloseTo(0.05, 1);
    expect(share(undefined)).toBeCloseTo(0.6, 1);
    expect(fates.every(({ delayMs }) => delayMs >= 10 && delayMs < 15)).toBe(true);
  });

  it('latency is waited for', async () => {
    const waits: number[] = [];
    const sleep = async (ms: number) => void waits.push(ms);
    const clock = { now: () => 0, monotonic: () => 0, sleep, alarm: () => () => {} };
    const far = await startFarSide({ clock, faults: { latencyMs: 40 } });
    await test(far);
    await test(far, { phone: '3' });
    expect(waits).toEqual([40, 3_600_040]);
  });
});

describe('the rate limit', () => {
  it('refuses what is above it, for each token, until the minute is over', async () => {
    let now = 0;
    const clock = { now: () => 0, monotonic: () => now, sleep: () => Promise.resolve(), alarm: () => () => {} };
    const far = await startFarSide({ rateLimit: 2, clock });
    const ask = async () => {
      const { status, headers } = await far.call('GET', pathOf(id));
      const of = (name: string) => headers.get(name);
      return [
        status,
        of('inin-ratelimit-count'),
        of('inin-ratelimit-allowed'),
        of('inin-ratelimit-reset'),
        of('retry-after'),
      ];
    };
    now = 15_000;
    expect(await ask()).toEqual([200, '1', '2', '45', null]);
    expect(await ask()).toEqual([200, '2', '2', '45', null]);
    expect(await ask()).toEqual([429, '3', '2', '45', '45']);
    now = 60_000;
    expect(await ask()).toEqual([200, '1', '2', '60', null]);
    expect(far.simulator.calls()).toMatchObject({ get: 4, throttled: 1 });
  });
});
