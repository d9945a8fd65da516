import { describe, expect, it } from 'vitest';
import { actionOf, pathOf, startFarSide, tierAction } from './far-side.ts';

const listPath = '/api/v2/integrations/actions';
const entity = {
  id: 'custom_-_tier',
  name: 'Get Tier',
  integrationType: 'custom-rest-actions',
  actionType: 'custom',
  category: 'custom-rest-actions',
  secure: false,
  version: 1,
  selfUri: '/api/v2/integrations/actions/custom_-_tier',
};

function named(...names: readonly string[]) {
  return names.map((name, index) => actionOf({ ...tierAction, id: `id-${index}`, name }));
}

describe('GET /api/v2/integrations/actions', () => {
  it('lists actions in the order of their names', async () => {
    const far = await startFarSide();
    expect((await far.call('GET', listPath)).body).toEqual({
      entities: [entity],
      pageSize: 25,
      pageNumber: 1,
      total: 1,
      pageCount: 1,
    });
  });

  it.each([
    ['', ['Alpha', 'Beta', 'Gamma beta'], { pageSize: 25, pageNumber: 1, total: 3, pageCount: 1 }],
    ['?name=BETA', ['Beta', 'Gamma beta'], { pageSize: 25, pageNumber: 1, total: 2, pageCount: 1 }],
    ['?pageSize=2', ['Alpha', 'Beta'], { pageSize: 2, pageNumber: 1, total: 3, pageCount: 2 }],
    ['?pageSize=2&pageNumber=2', ['Gamma beta'], { pageSize: 2, pageNumber: 2, total: 3, pageCount: 2 }],
    ['?pageNumber=9', [], { pageSize: 25, pageNumber: 9, total: 3, pageCount: 1 }],
    ['?name=delta', [], { pageSize: 25, pageNumber: 1, total: 0, pageCount: 1 }],
  ])('%s gives %j', async (query, names, page) => {
    const far = await startFarSide({ actions: named('Beta', 'Gamma beta', 'Alpha') });
    const { body } = await far.call('GET', listPath + query);
    expect(body).toEqual({ entities: names.map((name) => expect.objectContaining({ name })), ...page });
  });

  it.each(['?pageSize=0', '?pageSize=501', '?pageSize=ten', '?pageNumber=-1'])('refuses %s', async (query) => {
    const { status, body } = await (await startFarSide()).call('GET', listPath + query);
    expect({ status, body }).toMatchObject({ status: 400, body: { code: 'bad.request' } });
  });
});

describe('GET /api/v2/integrations/actions/{id}', () => {
  it('gives the contract and the configuration when asked to', async () => {
    const far = await startFarSide();
    expect((await far.call('GET', pathOf('custom_-_tier'))).body).toEqual(entity);
    expect((await far.call('GET', pathOf('custom_-_tier', '?expand=contract&includeConfig=true'))).body).toEqual({
      ...entity,
      contract: tierAction.contract,
      config: tierAction.config,
    });
    expect((await far.call('GET', pathOf('custom_-_tier', '/draft?expand=contract'))).body).toEqual({
      ...entity,
      contract: tierAction.contract,
    });
  });

  it('finds ids that need encoding, and says which it does not know', async () => {
    const far = await startFarSide({ actions: [actionOf({ ...tierAction, id: 'a/b ?ü' })] });
    expect((await far.call('GET', pathOf('a/b ?ü'))).body).toMatchObject({ id: 'a/b ?ü' });
    const { status, body } = await far.call('GET', pathOf('nobody'));
    expect({ status, body }).toEqual({
      status: 404,
      body: {
        message: 'No action with the id nobody',
        code: 'not.found',
        status: 404,
        contextId: '<id>',
        details: [],
        errors: [],
      },
    });
  });
});

describe('the rest of the API', () => {
  it("tells the organisation's limits for data actions", async () => {
    const { body } = await (await startFarSide()).call('GET', '/api/v2/organizations/limits/namespaces/dataactions');
    expect(body).toEqual({
      entities: [
        { key: 'actions.concurrent.executions.max', namespace: 'dataactions', value: 50 },
        { key: 'requests.volume.max', namespace: 'dataactions', value: 2_500 },
      ],
      total: 2,
    });
  });

  it('tells what the client may do', async () => {
    const { body } = await (await startFarSide()).call('GET', '/api/v2/authorization/subjects/me');
    expect(body).toMatchObject({
      grants: [
        { role: { policies: [{ domain: 'integrations', entityName: 'action', actions: ['execute', 'view'] }] } },
      ],
    });
  });

  it.each([
    ['GET', '/', 404],
    ['GET', '/api/v2/users/me', 404],
    ['GET', '/api/v2/integrations/actions/%E0%A4%A', 404],
    ['GET', '/api/v2/integrations/actions/', 404],
    ['GET', pathOf('custom_-_tier', '/publish'), 404],
    ['POST', pathOf('custom_-_tier', '/draft/execute'), 404],
    ['GET', pathOf('custom_-_tier', '/test/1/2'), 404],
    ['GET', pathOf('custom_-_tier', '/execute/1'), 404],
    ['DELETE', pathOf('custom_-_tier'), 405],
    ['POST', listPath, 405],
    ['GET', pathOf('custom_-_tier', '/test'), 405],
    ['POST', pathOf('custom_-_tier', '/test/1'), 405],
  ])('%s %s is %i', async (method, path, status) => {
    expect((await (await startFarSide()).call(method, path)).status).toBe(status);
  });

  it('counts what it is asked', async () => {
    const far = await startFarSide();
    await far.call('GET', listPath);
    await far.call('GET', pathOf('custom_-_tier'));
    await far.call('POST', pathOf('custom_-_tier', '/test'), { phone: '1' });
    await far.call('POST', pathOf('custom_-_tier', '/draft/test'), { phone: '1' });
    await far.call('POST', pathOf('custom_-_tier', '/execute'), { phone: '1' });
    await far.call('GET', pathOf('custom_-_tier', '/test/1'));
    await far.call('GET', '/nowhere');
    expect(far.simulator.calls()).toEqual({
      token: 1,
      list: 1,
      get: 1,
      test: 2,
      execute: 1,
      poll: 1,
      limits: 0,
      subject: 0,
      other: 1,
      throttled: 0,
    });
  });
});
