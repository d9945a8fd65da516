import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { delayed, type Handler, html, json, reset, text } from '../support/far-end.ts';
import { id, impatient, listRoute, onStage, patient, testRoute, tokenRoute } from './stage.ts';

const contractRoute = `GET /api/v2/integrations/actions/${id}`;
const published = { action: id, mode: 'test' } as const;
const inputSchema = {
  properties: { customerId: { type: 'string' }, amount: {} },
  required: ['customerId', 'amount'],
};
const given = json({
  id,
  contract: { input: { inputSchema }, output: { successSchema: { type: 'object' } } },
  config: { request: { requestType: 'GET' } },
});
const expected = { inputSchema, outputSchema: { type: 'object' }, requestType: 'GET' };
const notFound = json({ code: 'not.found', message: 'No such action' }, 404);

/** What asking for the contract gives, and what asking again does when the server then has it. */
async function askTwice(handler: Handler): Promise<unknown[]> {
  return onStage({ [contractRoute]: [handler, given], [listRoute]: text('', 404) }, async ({ target, farEnd }) => {
    const answers = [await target.contract(published, patient()), await target.contract(published, patient())];
    return answers.map((answer) =>
      answer === undefined ? answer : JSON.parse(JSON.stringify(answer).replaceAll(new URL(farEnd.url).host, 'HOST')),
    );
  });
}

describe('the contract', () => {
  it('is asked for once a run', async () => {
    await onStage({ [contractRoute]: delayed(20, given) }, async ({ target, farEnd }) => {
      const contracts = await Promise.all([
        target.contract(published, patient()),
        target.contract(published, patient()),
      ]);
      contracts.push(await target.contract(published, patient()));
      expect(contracts).toEqual([expected, expected, expected]);
      expect(farEnd.calls().slice(1)).toEqual([
        `GET /api/v2/integrations/actions/${id}?expand=contract&includeConfig=true`,
      ]);
    });
  });

  it('of a draft is its own', async () => {
    await onStage(
      { [contractRoute]: given, [`${contractRoute}/draft`]: json({ contract: {} }) },
      async ({ target }) => {
        const draft = { ...published, mode: 'draft' } as const;
        expect([await target.contract(published, patient()), await target.contract(draft, patient())]).toEqual([
          expected,
          {},
        ]);
      },
    );
  });

  it('says which inputs the templates name', async () => {
    const request = { requestType: 'POST', requestUrlTemplate: '/${input.a}', requestTemplate: '$!{input.b}' };
    const [contract] = await askTwice(json({ id, config: { request } }));
    expect(contract).toEqual({ requestType: 'POST', templateInputs: { loud: ['a'], quiet: ['b'] } });
  });

  it('is what is there of it', async () => {
    const request = json({ id, config: { request: { requestType: 'get' } } });
    expect(await askTwice(request)).toEqual([{ requestType: 'GET' }, { requestType: 'GET' }]);
    expect(await askTwice(json({ id, contract: {} }))).toEqual([{}, {}]);
  });

  it.each<[string, Handler]>([
    ['an action without one', json({ id })],
    ['other data', json([])],
    ['a server without this call', text('', 405)],
    ['a server that never had it', text('', 501)],
  ])('is not there, nor asked for again: %s', async (_, handler) => {
    expect(await askTwice(handler)).toEqual([undefined, undefined]);
  });

  it.each<[string, Handler, Partial<Problem>]>([
    [
      'a lack of permission',
      json({ message: 'You lack integrations:action:view' }, 403),
      {
        kind: 'permission',
        message: 'The OAuth client is not allowed to do this: it lacks the permission integrations:action:view.',
      },
    ],
    ['no such action', notFound, { kind: 'action', message: `There is no action "${id}".` }],
    [
      'a redirect',
      text('', 302, { location: 'https://portal.example.com' }),
      { kind: 'reply', message: expect.stringMatching(/^The server sends the call on to/) },
    ],
    [
      'a web page',
      html,
      {
        kind: 'reply',
        message:
          "The server was asked for the action's contract, and its answer (HTTP 200) is none: it is a web page, not data: <!DOCTYPE html>\\n<html><body>Welcome to the guest network</body></html>",
      },
    ],
  ])('is a Problem that stays: %s', async (_, handler, problem) => {
    const failure = { kind: 'problem', problem: expect.objectContaining(problem), retry: 'never' };
    expect(await askTwice(handler)).toEqual([failure, failure]);
  });

  it.each<[string, Handler, Partial<Problem>]>([
    ['a failure', json({ message: 'Busy' }, 503), { kind: 'reply', message: 'The server failed (HTTP 503, "Busy").' }],
    ['a broken connection', reset, { kind: 'network', message: 'The connection to HOST broke (ECONNRESET).' }],
  ])('is asked for again after a failure of the moment: %s', async (_, handler, problem) => {
    const failure = { kind: 'problem', problem: expect.objectContaining(problem), retry: 'safe' };
    expect(await askTwice(handler)).toEqual([failure, expected]);
  });

  it('is a Problem that ends the run where nobody is let in', async () => {
    await onStage({ [tokenRoute]: json({ error: 'invalid_client' }, 401) }, async ({ target }) => {
      expect(await target.contract(published, patient())).toMatchObject({ problem: { kind: 'sign-in' }, fatal: true });
    });
  });

  it('is a Problem where the name of the action cannot be looked up', async () => {
    await onStage({ [listRoute]: json({ message: 'Busy' }, 503) }, async ({ target }) => {
      expect(await target.contract({ action: 'Order total', mode: 'test' }, patient())).toMatchObject({
        problem: { kind: 'reply', message: 'The server failed (HTTP 503, "Busy").' },
        retry: 'safe',
      });
    });
  });

  it('is asked for again after the only case that waited gave up', async () => {
    await onStage({ [contractRoute]: [delayed(100, given), given] }, async ({ target }) => {
      expect(await target.contract(published, impatient(30, 'timeout'))).toMatchObject({
        problem: { kind: 'timeout' },
        retry: 'safe',
      });
      expect(await target.contract(published, patient())).toEqual(expected);
    });
  });

  it('tells which inputs of a refused call are unknown or missing', async () => {
    const refused = json(
      { code: 'bad.request', message: 'Invalid', details: [{ errorCode: 'X', fieldName: 'amount' }] },
      400,
    );
    await onStage({ [contractRoute]: given, [testRoute]: refused }, async ({ target, run }) => {
      await target.contract(published, patient());
      expect(await run({ inputs: { custmerId: 'C-1' } })).toEqual({
        kind: 'failed',
        errors: [
          { code: 'X', message: 'Invalid', field: 'amount' },
          {
            code: 'unknown-input',
            message: 'The action has no input `custmerId`. Did you mean `customerId`?',
            field: 'custmerId',
          },
          { code: 'missing-input', message: 'The action needs the input `customerId`.', field: 'customerId' },
        ],
        trace: { actionId: id, calls: 1, throttled: 0 },
      });
    });
  });
});
