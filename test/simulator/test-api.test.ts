import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { actionOf, type FarSide, pathOf, startFarSide, tierAction } from './far-side.ts';

const id = 'custom_-_tier';
const gold = { tier: 'gold', customer: { name: 'Amara' }, orders: [{ id: 1 }, { id: 2, open: true }] };
const notFound = {
  message: 'No customer 2',
  code: 'NOT_FOUND',
  status: 400,
  contextId: '<id>',
  details: [{ errorCode: 'NOT_FOUND', fieldName: 'phone' }],
  errors: [],
};

/** The steps up to the request, as the platform's test page names them. */
function begun(inputs: JsonObject, request: string): JsonObject[] {
  return [
    { step: 1, name: 'Validate request body contains simple json (key-value pairs)', success: true },
    { step: 2, name: 'Validate request body against simple input schema', success: true, result: inputs },
    { step: 3, name: 'Perform authentication', success: true },
    { step: 4, name: 'Resolve request URL template', success: true, result: request },
    { step: 5, name: 'Resolve request header templates', success: true, result: {} },
    { step: 6, name: 'Resolve request body template', success: true, result: '' },
  ];
}

async function post(far: FarSide, rest: string, body: Parameters<FarSide['call']>[2]) {
  const answer = await far.call('POST', pathOf(id, rest), body);
  return { status: answer.status, body: answer.body };
}

describe('POST .../test', () => {
  it('answers with the output and the steps that led to it', async () => {
    expect(await post(await startFarSide(), '/test', { phone: '1' })).toEqual({
      status: 200,
      body: {
        success: true,
        operations: [
          ...begun({ phone: '1' }, `[GET] https://crm.example/tier?phone=1&limit=\${input.limit}`),
          { step: 7, name: 'Execute', success: true },
          { step: 8, name: 'Apply output transformation', success: true, result: gold },
        ],
        finalResult: gold,
      },
    });
  });

  it('answers 200 for an action that failed, with its error', async () => {
    expect(await post(await startFarSide(), '/test', { phone: '2', limit: 5 })).toEqual({
      status: 200,
      body: {
        success: false,
        operations: [
          ...begun({ phone: '2', limit: 5 }, '[GET] https://crm.example/tier?phone=2&limit=5'),
          {
            ...{ step: 7, name: 'Execute', success: false },
            error: { ...notFound, messageParams: {}, details: [{ errorCode: 'ACTION.PROCESSING' }] },
          },
        ],
        error: notFound,
      },
    });
  });

  it('answers a sample of the output schema where no rule fits', async () => {
    expect(await post(await startFarSide(), '/test', { phone: '9' })).toMatchObject({
      status: 200,
      body: { success: true, finalResult: { tier: '', orders: [] } },
    });
  });

  it('flattens on demand, as Architect sees it', async () => {
    expect(await post(await startFarSide(), '/test?flatten=true', { phone: '1' })).toMatchObject({
      body: {
        finalResult: { tier: 'gold', 'customer.name': 'Amara', 'orders.id': [1, 2], 'orders.open': [null, true] },
      },
    });
  });

  it('drops inputs that are null before it looks at the contract', async () => {
    const { body } = await post(await startFarSide(), '/test', { phone: '1', limit: null, unheard: null });
    expect(body).toMatchObject({
      success: true,
      operations: [{}, { step: 2, result: { phone: '1' } }, {}, {}, {}, {}, {}, {}],
    });
  });

  it.each([
    [{}, [{ errorCode: 'INPUT.MISSING', fieldName: 'phone' }], "Input 'phone' is required."],
    [{ phone: null }, [{ errorCode: 'INPUT.MISSING', fieldName: 'phone' }], "Input 'phone' is required."],
    [{ phone: 1 }, [{ errorCode: 'INPUT.TYPE', fieldName: 'phone' }], "Input 'phone' must be of type string."],
    [
      { phone: '1', limit: 2.5 },
      [{ errorCode: 'INPUT.TYPE', fieldName: 'limit' }],
      "Input 'limit' must be of type integer.",
    ],
    [{ phone: '1', limit: 11 }, [{ errorCode: 'INPUT.VALUE', fieldName: 'limit' }], "Input 'limit' must be <= 10."],
    [
      { phoen: '1', 'a/b~c': 1 },
      [
        { errorCode: 'INPUT.MISSING', fieldName: 'phone' },
        { errorCode: 'INPUT.UNKNOWN', fieldName: 'phoen' },
        { errorCode: 'INPUT.UNKNOWN', fieldName: 'a/b~c' },
      ],
      "Input 'phone' is required. Input 'phoen' is not in the contract. Input 'a/b~c' is not in the contract.",
    ],
  ])('refuses %j, which the contract does not allow', async (inputs, details, sentence) => {
    expect(await post(await startFarSide(), '/test', inputs)).toEqual({
      status: 400,
      body: {
        message: `The inputs do not match the contract. ${sentence}`,
        code: 'bad.request',
        status: 400,
        contextId: '<id>',
        details,
        errors: [],
      },
    });
  });

  it.each(['', '{', '[]', '"text"', 'null', '{"phone": "1"'])('refuses the body %j', async (body) => {
    expect(await post(await startFarSide(), '/test', body)).toMatchObject({
      status: 400,
      body: { code: 'bad.request', message: 'The request body is not a JSON object' },
    });
  });

  it('sends a correlation id, and headers about a limit only where it keeps one', async () => {
    const ask = async (rateLimit?: number) => {
      const far = await startFarSide(rateLimit === undefined ? {} : { rateLimit });
      return (await far.call('POST', pathOf(id, '/test'), { phone: '1' })).headers;
    };
    const free = await ask();
    expect(free.get('inin-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(free.has('inin-ratelimit-allowed')).toBe(false);
    const limited = await ask(300);
    expect(limited.get('inin-ratelimit-count')).toBe('1');
    expect(limited.get('inin-ratelimit-allowed')).toBe('300');
    expect(Number(limited.get('inin-ratelimit-reset'))).toBeGreaterThan(50);
  });
});

describe('POST .../draft/test', () => {
  it('answers as the draft, or as the published action where there is no draft', async () => {
    const draft = { rules: [{ succeed: { tier: 'platinum' } }] };
    const withDraft = actionOf({ ...tierAction, simulate: { rules: [], draft } });
    const far = await startFarSide({ actions: [withDraft] });
    expect(await post(far, '/draft/test', { phone: '1' })).toMatchObject({
      body: { finalResult: { tier: 'platinum' } },
    });
    expect(await post(far, '/test', { phone: '1' })).toMatchObject({ body: { finalResult: { tier: '' } } });
    expect(await post(await startFarSide(), '/draft/test', { phone: '1' })).toMatchObject({
      body: { finalResult: gold },
    });
  });
});

describe('POST .../execute', () => {
  it('answers with the output itself', async () => {
    const far = await startFarSide();
    expect(await post(far, '/execute', { phone: '1' })).toEqual({ status: 200, body: gold });
    expect(await post(far, '/execute?flatten=true', { phone: '9' })).toEqual({
      status: 200,
      body: { tier: '', orders: [] },
    });
  });

  it('hides what the third party said about a failure', async () => {
    expect(await post(await startFarSide(), '/execute', { phone: '2' })).toEqual({
      status: 400,
      body: { ...notFound, message: 'The action could not be executed' },
    });
  });
});
