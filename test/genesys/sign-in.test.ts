import { describe, expect, it } from 'vitest';
import { delayed, type Handler, html, json, reset, text } from '../support/far-end.ts';
import { createFastClock } from '../support/fast-clock.ts';
import { id, impatient, onStage, secret, testRoute, tokenRoute, tokens } from './stage.ts';

const ok = json({ success: true, finalResult: 1 });
const trace = (calls: number) => ({ actionId: id, calls, throttled: 0 });
const root =
  'Check the region or `loginUrl`: it has to be the root of the sign-in server, such as `https://login.mypurecloud.de`.';

describe('signing in', () => {
  it('asks once, with the client credentials, for all cases that wait', async () => {
    await onStage(
      { [tokenRoute]: delayed(20, tokens()[tokenRoute]), [testRoute]: ok },
      async ({ run, farEnd, target }) => {
        await Promise.all(Array.from({ length: 50 }, () => run()));
        const asked = farEnd.received.filter(({ url }) => url === '/oauth/token');
        expect(asked.map(({ method, body, headers }) => ({ method, body, headers }))).toEqual([
          {
            method: 'POST',
            body: 'grant_type=client_credentials',
            headers: expect.objectContaining({
              authorization: `Basic ${Buffer.from(`client:${secret}`).toString('base64')}`,
              'content-type': 'application/x-www-form-urlencoded',
            }),
          },
        ]);
        expect(target.calls()).toBe(51);
      },
    );
  });

  it('takes an address that is already that of the tokens', async () => {
    await onStage({ [testRoute]: ok }, async ({ farEnd }) => {
      await onStage({ [testRoute]: ok }, async ({ run }) => void (await run()), {
        loginUrl: `${farEnd.url}/oauth/token/`,
      });
      expect(farEnd.calls()).toEqual(['POST /oauth/token']);
    });
  });

  it('tells of each token, so that it can be hidden', async () => {
    const echo: Handler = (response, { headers }) => text(`You sent ${headers.authorization}`, 500)(response, never);
    await onStage({ [testRoute]: echo }, async ({ run, redactor }) => {
      expect(await run()).toMatchObject({ problem: { message: expect.stringContaining('"You sent Bearer ***"') } });
      expect(redactor.text('token-1')).toBe('***');
    });
  });

  it('gets a new token 60 s before the old one ends', async () => {
    const steady = createFastClock(1);
    let jumpedMs = 0;
    const clock = { ...steady, monotonic: () => steady.monotonic() + jumpedMs };
    await onStage(
      { ...tokens(3_600), [testRoute]: ok },
      async ({ run, farEnd }) => {
        await run();
        jumpedMs = 3_500_000;
        await run();
        jumpedMs = 3_540_000;
        await run();
        const sent = farEnd.received.map(({ url, headers }) =>
          url === '/oauth/token' ? 'sign in' : headers.authorization,
        );
        expect(sent).toEqual(['sign in', 'Bearer token-1', 'Bearer token-1', 'sign in', 'Bearer token-2']);
      },
      { clock },
    );
  });

  it.each([
    ['no end', undefined],
    ['an end as text', '3600'],
    ['an end in a thousand years', 1e12],
    ['half a minute', 30],
  ])('uses a token with %s for more than one call', async (_, expiresIn) => {
    const clock = createFastClock(1);
    await onStage(
      { ...tokens(expiresIn), [testRoute]: ok },
      async ({ run, farEnd }) => {
        await run();
        await run();
        expect(farEnd.calls().filter((call) => call === tokenRoute)).toHaveLength(1);
      },
      { clock },
    );
  });
});

describe('a sign-in that is refused', () => {
  it.each<[string, Handler, { message: string; hint: string; code?: string }]>([
    [
      'wrong credentials',
      json(
        { error: 'invalid_client', description: `client not found: ${secret}`, error_description: 'client not found' },
        400,
      ),
      {
        message:
          'The sign-in server HOST does not accept the client id or the secret (invalid_client: client not found).',
        hint: 'Check GENESYS_CLIENT_ID and GENESYS_CLIENT_SECRET (or the variables that `credentials` of the environment names), and that they belong to this region: an OAuth client of one region is unknown in every other.',
        code: 'invalid_client',
      },
    ],
    [
      'wrong credentials in capitals',
      json({ error: 'INVALID_CLIENT' }, 401),
      {
        message: 'The sign-in server HOST does not accept the client id or the secret (INVALID_CLIENT).',
        hint: 'Check GENESYS_CLIENT_ID and GENESYS_CLIENT_SECRET (or the variables that `credentials` of the environment names), and that they belong to this region: an OAuth client of one region is unknown in every other.',
        code: 'INVALID_CLIENT',
      },
    ],
    [
      'wrong credentials with 401',
      json({ error: 'invalid_client', description: `no ${secret}` }, 401),
      {
        message: 'The sign-in server HOST does not accept the client id or the secret (invalid_client: no ***).',
        hint: 'Check GENESYS_CLIENT_ID and GENESYS_CLIENT_SECRET (or the variables that `credentials` of the environment names), and that they belong to this region: an OAuth client of one region is unknown in every other.',
        code: 'invalid_client',
      },
    ],
    [
      'the wrong kind of client',
      json({ error: 'unauthorized_client', description: 'not allowed' }, 400),
      {
        message: 'The sign-in server HOST refused to give a token (unauthorized_client: not allowed).',
        hint: 'The OAuth client has to be of the grant type "Client Credentials".',
        code: 'unauthorized_client',
      },
    ],
    [
      'an invalid request that is no throttling',
      json({ error: 'invalid_request', description: 'grant_type missing' }, 400),
      {
        message: 'The sign-in server HOST refused to give a token (invalid_request: grant_type missing).',
        hint: 'Check the OAuth client in the Genesys Cloud admin pages, and the region.',
        code: 'invalid_request',
      },
    ],
    [
      'a word that no object should take for its own',
      json({ error: 'constructor' }, 400),
      {
        message: 'The sign-in server HOST refused to give a token (constructor).',
        hint: 'Check the OAuth client in the Genesys Cloud admin pages, and the region.',
        code: 'constructor',
      },
    ],
    [
      'another server',
      text('<html>Not Found</html>', 404),
      { message: 'The sign-in server HOST gave no token (HTTP 404, "<html>Not Found</html>").', hint: root },
    ],
    [
      'a redirect',
      text('', 302, { location: 'https://elsewhere.example.com' }),
      { message: 'The sign-in server HOST gave no token (HTTP 302).', hint: root },
    ],
    [
      'a web page',
      html,
      {
        message: 'The sign-in server HOST answered, but its answer holds no token: it is a web page, not data.',
        hint: root,
      },
    ],
    [
      'no token',
      json({ token_type: 'bearer' }),
      { message: 'The sign-in server HOST answered, but its answer holds no `access_token`.', hint: root },
    ],
    [
      'a token with a line break',
      json({ access_token: 'a\r\nX-Evil: 1', expires_in: 100 }),
      {
        message: 'The sign-in server HOST answered, but its token holds characters that no token may hold.',
        hint: root,
      },
    ],
    ...[0, -5, 'soon'].map((expiresIn): [string, Handler, { message: string; hint: string }] => [
      `a token valid for ${expiresIn}`,
      json({ access_token: 'abcdef', expires_in: expiresIn }),
      {
        message: `The sign-in server HOST answered, but says that its token is valid for ${JSON.stringify(expiresIn)} seconds.`,
        hint: 'Report this to those who run the sign-in server: `expires_in` has to be a number above 0.',
      },
    ]),
  ])('is final, and not tried twice: %s', async (_, handler, expected) => {
    await onStage({ [tokenRoute]: handler }, async ({ run, farEnd }) => {
      const replies = [...(await Promise.all([run(), run()])), await run()];
      const said = JSON.parse(JSON.stringify(replies).replaceAll(new URL(farEnd.url).host, 'HOST'));
      const reply = {
        kind: 'problem',
        problem: { kind: 'sign-in', ...expected },
        retry: 'never',
        fatal: true,
        trace: trace(0),
      };
      expect(said).toEqual([reply, reply, reply]);
      expect(farEnd.calls()).toEqual(['POST /oauth/token']);
    });
  });
});

describe('a sign-in server in trouble', () => {
  const throttled = json({ error: 'invalid_request', description: 'rate limit exceeded; wait a while' }, 400);

  it('is asked again as long as it is only too busy', async () => {
    const parts = [throttled, json({}, 429, { 'retry-after': '1' }), throttled, throttled, tokens()[tokenRoute]];
    await onStage({ [tokenRoute]: parts, [testRoute]: ok }, async ({ run, farEnd, clock }) => {
      const startedAt = clock.monotonic();
      expect(await run()).toEqual({ kind: 'succeeded', output: 1, trace: trace(1) });
      expect(farEnd.calls().filter((call) => call === tokenRoute)).toHaveLength(5);
      // Half of 1, 2 and 4 s without the header, and 1 s with it.
      expect(clock.monotonic() - startedAt).toBeGreaterThan(4_500);
    });
  });

  it('is too busy until the deadline', async () => {
    await onStage({ [tokenRoute]: throttled }, async ({ run }) => {
      expect(await run({}, impatient(500, 'deadline'))).toMatchObject({
        problem: { kind: 'rate-limit' },
        retry: 'safe',
      });
    });
  });

  it('is asked three times when it fails or breaks, and may recover', async () => {
    const parts = [text('', 503), reset, tokens()[tokenRoute]];
    await onStage({ [tokenRoute]: parts, [testRoute]: ok }, async ({ run }) => {
      expect((await run()).kind).toBe('succeeded');
    });
  });

  it('ends the run when it goes on failing', async () => {
    await onStage({ [tokenRoute]: json({ message: 'Down' }, 503) }, async ({ run, farEnd }) => {
      expect(await run()).toEqual({
        kind: 'problem',
        problem: {
          kind: 'sign-in',
          message: `The sign-in server ${new URL(farEnd.url).host} failed (HTTP 503, "Down").`,
          hint: 'Try again later, and look whether Genesys Cloud reports an incident on its status page.',
        },
        retry: 'never',
        fatal: true,
        trace: trace(0),
      });
      expect(farEnd.calls()).toHaveLength(3);
    });
  });

  it('ends the run when it is not reached', async () => {
    await onStage(
      {},
      async ({ run }) => {
        expect(await run()).toMatchObject({
          problem: { kind: 'network', code: 'ECONNREFUSED' },
          retry: 'safe',
          fatal: true,
        });
      },
      { loginUrl: 'http://127.0.0.1:1' },
    );
  });
});

it('refuses an access token that cannot be sent', async () => {
  await onStage(
    {},
    async ({ run, farEnd }) => {
      expect(await run()).toMatchObject({
        problem: {
          kind: 'sign-in',
          message: 'The access token holds characters that no token may hold, such as a blank or a line break.',
        },
        fatal: true,
      });
      expect(farEnd.calls()).toEqual([]);
    },
    { credentials: { accessToken: 'abc\n' } },
  );
});

const never = { method: '', url: '', headers: {}, body: '', at: 0 };
