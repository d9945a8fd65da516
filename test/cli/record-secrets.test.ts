import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { canaries, formsOf, leaksIn } from '../support/canaries.ts';
import { filesBelow, project, run, start } from '../support/cli.ts';
import { type FarEnd, startFarEnd } from '../support/far-end.ts';
import { again, record, recordable, stubsIn } from '../support/recording.ts';

const opened: FarEnd[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

/** A system that gives back all that it was sent, in every form, and more that is secret by its name. */
async function echo(forms: readonly string[] = []): Promise<FarEnd> {
  const far = await startFarEnd({
    'POST /v1/customers/7': (response, { url, headers, body }) => {
      response.setHeader('content-type', 'application/json');
      response.setHeader('set-cookie', 'sid=c00k1e-of-the-server');
      response.end(
        JSON.stringify({
          name: 'Ada',
          echo: [url, headers.authorization, headers['x-key'], body, ...forms],
          refreshToken: 'n4med-secret-1',
          nested: { Session: { id: 'n4med-secret-2', live: true, n: 815 } },
          link: 'https://files.example/a?X-Amz-Signature=n4med-secret-3&part=1',
        }),
      );
    },
  });
  opened.push(far);
  return far;
}

const parts = {
  method: 'POST',
  url: 'https://crm.example/v1/customers/${input.id}?api_key=n4med-secret-4&who=$esc.url(${credentials.userKey})',
  headers: {
    Authorization: 'Basic $encoding.base64("user:${credentials.userKey}")',
    'x-key': '${authResponse.token}',
    'x-typed': '${authResponse.token_type}',
  },
  body: '{"password": "n4med-secret-5", "who": "$esc.jsonString(${credentials.userKey})", "pin": 4711, "tokens": ["n4med-secret-6"]}',
};
const suite = 'inputs: { id: "7" }\nexpect: { output: { name: Ada } }\n';

describe('secrets of a recording', () => {
  it('are sent, and stand in no file and on no screen, in whatever form they come back', async () => {
    const far = await echo([...formsOf(canaries.client), ...formsOf(canaries.token)]);
    const cwd = recordable(parts, suite);
    writeFileSync(join(cwd, 'token.txt'), `${canaries.token}\n`);
    const env = {
      ACTION_SUITE_CREDENTIALS_USERKEY: canaries.client,
      ACTION_SUITE_AUTHRESPONSE_TOKEN_FILE: 'token.txt',
    };
    const { code, stdout, stderr } = await record(cwd, far.url, env);
    expect([code, stderr]).toEqual([0, '']);
    expect(far.received[0]?.headers).toMatchObject({
      authorization: `Basic ${Buffer.from(`user:${canaries.client}`).toString('base64')}`,
      'x-key': canaries.token,
      'x-typed': 'Bearer',
    });
    const files = Object.entries(filesBelow(cwd)).filter(([path]) => !path.endsWith('token.txt'));
    expect(files.flatMap(([path, text]) => leaksIn(text).map((leak) => `${path}: ${leak}`))).toEqual([]);
    expect(leaksIn(stdout)).toEqual([]);
    const text = stubsIn(cwd);
    expect(text).not.toMatch(/n4med-secret|c00k1e|4711|815/);
    expect(text).toContain('query: { api_key: { type: string }, who: simulated-userkey }');
    const fields = [
      'password: { type: string }',
      'who: simulated-userkey',
      'pin: { type: number }',
      'tokens: { type: array }',
    ];
    expect(text).toContain(['body:', ...fields].join('\n        '));
    expect(text).toContain('refreshToken: "***"');
    expect(text).toContain('nested: { Session: { id: "***", live: true, "n": 0 } }');
    expect(text).toContain('link: "https://files.example/a?X-Amz-Signature=***&part=1"');
    await far.close();
    expect(await again(cwd)).toMatchObject({ code: 0 });
  });

  it('that an author gave as inputs leave a matcher in their place', async () => {
    const far = await startFarEnd({});
    opened.push(far);
    const cwd = recordable(
      { url: 'https://crm.example/v1/${input.id}/x?q=${input.id}' },
      `inputs: { id: R3D4CT-canary }\nexpect: { status: FAILED }\n`,
    );
    expect(await record(cwd, far.url, { GENESYS_CLIENT_SECRET: 'R3D4CT-canary' })).toMatchObject({ code: 0 });
    expect(stubsIn(cwd)).toContain(
      'request: { method: GET, path: { startsWith: /v1/ }, query: { q: { type: string } } }',
    );
    expect(await again(cwd)).toMatchObject({ code: 0 });
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'of the integration',
      {},
      'set ACTION_SUITE_CREDENTIALS_USERKEY and ACTION_SUITE_AUTHRESPONSE_TOKEN in the environment.',
    ],
    [
      'of the integration, one of two',
      { ACTION_SUITE_AUTHRESPONSE_TOKEN: 'any' },
      'set ACTION_SUITE_CREDENTIALS_USERKEY in the environment.',
    ],
  ])('are asked for where they are missing: %s', async (_, env, told) => {
    const far = await echo();
    const cwd = recordable(parts, suite);
    const { code, stdout } = await record(cwd, far.url, env);
    expect([code, stdout, far.calls()]).toEqual([1, expect.stringContaining(told), []]);
    expect(stubsIn(cwd)).toBe(undefined);
  });

  it('in a file that is not there are told of before anything is called', async () => {
    const far = await echo();
    const { code, stdout } = await record(recordable(parts, suite), far.url, {
      ACTION_SUITE_CREDENTIALS_USERKEY_FILE: 'missing.txt',
    });
    expect([code, stdout, far.calls()]).toEqual([
      2,
      expect.stringContaining('The file that ACTION_SUITE_CREDENTIALS_USERKEY_FILE names cannot be read'),
      [],
    ]);
  });
});

describe('where requests go that name a path alone', () => {
  const args = ['run', '--simulate', '--record', '--no-color'];
  const inputs = 'inputs: { id: "7" }\nexpect: { output: { name: Ada } }\n';

  it.each<[string, Record<string, string>, string]>([
    ['purecloud-data-actions', {}, 'it is not known in which region: set GENESYSCLOUD_REGION'],
    ['purecloud-data-actions', { GENESYSCLOUD_REGION: 'eu-central-1' }, 'set GENESYSCLOUD_ACCESS_TOKEN'],
    ['salesforce-datadip', {}, 'Name it with --back-end'],
    ['aws-lambda-data-actions', {}, 'takes signed requests only'],
  ])('%s with %j', async (integrationType, env, told) => {
    const cwd = recordable({ integrationType, url: '/api/v2/users/${input.id}' }, inputs);
    const { code, stdout } = await run(args, { cwd, env });
    expect([code, stdout]).toEqual([1, expect.stringContaining(told)]);
  });

  it('refuses a region that there is not', async () => {
    const { code, stdout } = await run(args, {
      cwd: recordable({}, inputs),
      env: { GENESYSCLOUD_REGION: 'eu-north-9' },
    });
    expect([code, stdout]).toEqual([2, expect.stringContaining('There is no Genesys Cloud region "eu-north-9"')]);
  });

  it('signs in to Genesys Cloud with the token, as the platform would', async () => {
    const far = await startFarEnd({
      'GET /api/v2/users/7': (response) => {
        response.end('{"name":"Ada"}');
      },
    });
    opened.push(far);
    const cwd = recordable({ integrationType: 'purecloud-data-actions', url: '/api/v2/users/${input.id}' }, inputs);
    expect(await record(cwd, far.url, { GENESYSCLOUD_ACCESS_TOKEN: canaries.token })).toMatchObject({ code: 0 });
    expect(far.received[0]?.headers.authorization).toBe(`Bearer ${canaries.token}`);
    expect(leaksIn(Object.values(filesBelow(cwd)).join('\n'))).toEqual([]);
  });
});

describe('simulate --record', () => {
  it('writes what was recorded when it is ended', async () => {
    const far = await startFarEnd({
      'GET /v1/customers/7': (response) => {
        response.end('{"name":"Ada"}');
      },
    });
    opened.push(far);
    const cwd = recordable({}, 'inputs: { id: "7" }\nexpect: { output: { name: Ada } }\n');
    const server = start(['simulate', '--record', '--back-end', far.url], { cwd });
    await server.saw('Ctrl-C ends it.');
    const [, url = ''] = /listens on (\S+)/.exec(server.printed()) ?? [];
    const env = { GENESYS_BASE_URL: url, GENESYS_CLIENT_ID: 'any', GENESYS_CLIENT_SECRET: 'any-secret' };
    expect(await run(['run'], { cwd, env })).toMatchObject({ code: 0 });
    server.kill('SIGINT');
    const { code, stdout } = await server.ended;
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('Recorded: suites/actions/customer.stubs.yaml, 1 new rule.'),
    ]);
    expect(stdout).toMatch(/^Recording: /);
    expect(await again(cwd)).toMatchObject({ code: 0 });
  });

  it('is refused where it is not asked for whole', async () => {
    const { code, stderr } = await run(['simulate', '--back-end', 'https://a.example'], { cwd: project() });
    expect([code, stderr]).toEqual([2, expect.stringContaining('`--back-end` has a meaning with `--record` only.')]);
  });
});
