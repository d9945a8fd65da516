import { describe, expect, it } from 'vitest';
import { actionOf, type FarSide, pathOf, startFarSide, tierAction } from './far-side.ts';

const id = 'custom_-_tier';
const gold = { tier: 'gold', customer: { name: 'Amara' }, orders: [{ id: 1 }, { id: 2, open: true }] };

async function post(far: FarSide, rest: string, body: Parameters<FarSide['call']>[2]) {
  const answer = await far.call('POST', pathOf(id, rest), body);
  return { status: answer.status, body: answer.body };
}

describe('the jobs protocol', () => {
  async function submit(far: FarSide, body: Parameters<FarSide['call']>[2]): Promise<string> {
    const { body: accepted } = await far.call('POST', pathOf(id, '/test'), body);
    expect(accepted).toEqual({ testId: expect.stringMatching(/^[0-9a-f-]{36}$/), status: 'RUNNING' });
    return (accepted as { testId: string }).testId;
  }

  it('is told by a body of exactly { inputs }', async () => {
    const far = await startFarSide();
    const testId = await submit(far, { inputs: { phone: '1' } });
    expect((await far.call('GET', pathOf(id, `/test/${testId}`))).body).toEqual({
      testId,
      status: 'SUCCEEDED',
      output: gold,
    });
    expect(await post(far, '/test', { inputs: { phone: '1' }, phone: '1' })).toMatchObject({
      status: 400,
      body: { details: [{ errorCode: 'INPUT.UNKNOWN', fieldName: 'inputs' }] },
    });
  });

  it('tells errors in details', async () => {
    const far = await startFarSide();
    const testId = await submit(far, { inputs: { phone: '2' } });
    expect((await far.call('GET', pathOf(id, `/draft/test/${testId}`))).body).toEqual({
      testId,
      status: 'FAILED',
      details: [{ code: 'NOT_FOUND', message: 'No customer 2', field: 'phone' }],
    });
  });

  it('runs for as long as the rule says', async () => {
    let now = 0;
    const clock = { now: () => 0, monotonic: () => now, sleep: () => Promise.resolve(), alarm: () => () => {} };
    const far = await startFarSide({ clock });
    const testId = await submit(far, { inputs: { phone: '3' } });
    now = 3_599_999;
    expect((await far.call('GET', pathOf(id, `/test/${testId}`))).body).toEqual({ testId, status: 'RUNNING' });
    now = 3_600_000;
    expect((await far.call('GET', pathOf(id, `/test/${testId}`))).body).toMatchObject({ status: 'SUCCEEDED' });
  });

  it('checks the contract when the test is asked for', async () => {
    expect(await post(await startFarSide(), '/test', { inputs: {} })).toMatchObject({
      status: 400,
      body: { details: [{ errorCode: 'INPUT.MISSING', fieldName: 'phone' }] },
    });
  });

  it('is not taken for direct where the action has an input called inputs', async () => {
    const schema = { inputSchema: { type: 'object', properties: { inputs: { type: 'object' } } } };
    const contract = { input: schema, output: { successSchema: { type: 'object' } } };
    const far = await startFarSide({ actions: [actionOf({ id, name: 'Odd', contract })] });
    expect(await post(far, '/test', { inputs: { a: 1 } })).toMatchObject({ body: { success: true, finalResult: {} } });
  });

  it('can be the only protocol, or none', async () => {
    const jobs = await startFarSide({ protocol: 'jobs' });
    expect(await post(jobs, '/test', { phone: '1' })).toMatchObject({
      status: 400,
      body: { message: 'The request body has no map of `inputs`' },
    });
    const direct = await startFarSide({ protocol: 'direct' });
    expect(await post(direct, '/test', { inputs: { phone: '1' } })).toMatchObject({ status: 400 });
  });

  it('knows no test of another action, nor one that was never asked for', async () => {
    const far = await startFarSide({ actions: [actionOf(tierAction), actionOf({ ...tierAction, id: 'other' })] });
    const testId = await submit(far, { inputs: { phone: '1' } });
    expect((await far.call('GET', pathOf('other', `/test/${testId}`))).status).toBe(404);
    expect((await far.call('GET', pathOf(id, '/test/1'))).body).toMatchObject({
      message: 'No test 1 of action custom_-_tier',
    });
  });
});
