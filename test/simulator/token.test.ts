import { describe, expect, it } from 'vitest';
import { call, requestToken, start, startFarSide } from './far-side.ts';

const refused = {
  error: 'invalid_client',
  description: 'authentication failed',
  error_description: 'authentication failed',
};

describe('POST /oauth/token', () => {
  it('gives a bearer token to any client, good for a day', async () => {
    const simulator = await start();
    expect(await requestToken(simulator, 'any:thing')).toEqual({
      status: 200,
      body: { access_token: expect.stringMatching(/^sim-[0-9a-f-]{36}$/), token_type: 'bearer', expires_in: 86_400 },
    });
  });

  it('gives one to known clients only, where some are named', async () => {
    const simulator = await start({ clients: [{ clientId: 'ci', clientSecret: 'a:b' }], expiresInSeconds: 300 });
    expect(await requestToken(simulator, 'ci:a:b')).toMatchObject({ status: 200, body: { expires_in: 300 } });
    expect(await requestToken(simulator, 'ci:wrong')).toEqual({ status: 401, body: refused });
    expect(await requestToken(simulator, 'other:a:b')).toEqual({ status: 401, body: refused });
  });

  it.each(['', 'no-colon', ':secret'])('refuses %j, which is no id and secret', async (client) => {
    expect(await requestToken(await start(), client)).toEqual({ status: 401, body: refused });
  });

  it('refuses other grants', async () => {
    expect(await requestToken(await start(), 'a:b', 'grant_type=password')).toEqual({
      status: 400,
      body: {
        error: 'unsupported_grant_type',
        description: 'grant type is not supported',
        error_description: 'grant type is not supported',
      },
    });
  });

  it('can be made to refuse, to fail, and to be throttled for its first calls', async () => {
    const throttled = {
      error: 'invalid_request',
      description: 'rate limit exceeded;too many token requests',
      error_description: 'rate limit exceeded;too many token requests',
    };
    const refusing = await start({ faults: { tokenFailure: 'refused' } });
    expect(await requestToken(refusing)).toEqual({ status: 401, body: refused });
    const failing = await start({ faults: { tokenFailure: 'error' } });
    expect(await requestToken(failing)).toMatchObject({ status: 500, body: { error: 'server_error' } });
    const busy = await start({ faults: { tokenFailure: 'throttled' } });
    expect(await requestToken(busy)).toEqual({ status: 400, body: throttled });
    expect(await requestToken(busy)).toEqual({ status: 400, body: throttled });
    expect(await requestToken(busy)).toMatchObject({ status: 200 });
  });
});

describe('tokens at the API', () => {
  const path = '/api/v2/integrations/actions';

  it('are required', async () => {
    const { status, body } = await call(await start(), { method: 'GET', path });
    expect({ status, body }).toEqual({
      status: 401,
      body: {
        message: 'No authentication bearer token specified in authorization header.',
        code: 'authentication.required',
        status: 401,
        contextId: '<id>',
        details: [],
        errors: [],
      },
    });
  });

  it('must be known', async () => {
    const { status, body } = await call(await start(), { method: 'GET', path, token: 'made-up' });
    expect({ status, body }).toMatchObject({ status: 401, body: { code: 'bad.credentials' } });
  });

  it('end after their time', async () => {
    let now = 0;
    const clock = { now: () => 0, monotonic: () => now, sleep: () => Promise.resolve(), alarm: () => () => {} };
    const far = await startFarSide({ clock, expiresInSeconds: 300 });
    now = 299_999;
    expect((await far.call('GET', path)).status).toBe(200);
    now = 300_000;
    expect((await far.call('GET', path)).status).toBe(401);
  });
});
