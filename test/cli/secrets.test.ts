import { afterEach, describe, expect, it } from 'vitest';
import { filesBelow, project, run } from '../support/cli.ts';
import type { FarEnd, Handler, Script } from '../support/far-end.ts';
import { json, oneSuite, signedIn, startOrg, testRoute, token, total } from '../support/org.ts';

let org: FarEnd | undefined;
afterEach(() => org?.close());

const secrets = ['S3CR3T-canary-value', 'T0K3N-canary-value', 'R3D4CT-canary-value', 'wh00k-canary-value'];

/** A secret in every form in which a server or a proxy may hand it back. */
const sentBack = (secret: string) => [
  secret,
  Buffer.from(secret).toString('base64'),
  Buffer.from(`client-id:${secret}`).toString('base64'),
  Buffer.from(`some:other:text${secret}`).toString('base64url'),
  Buffer.from(secret).toString('hex'),
  encodeURIComponent(secret),
];

/** What must not be found: of base64 the part that no neighbouring letters change. */
const forms = secrets.flatMap((secret) => [
  secret,
  Buffer.from(secret).toString('hex'),
  ...[0, 1, 2].map((offset) =>
    Buffer.from('x'.repeat(offset) + secret)
      .toString('base64')
      .slice(offset + 1, 20),
  ),
]);

/** Answers with everything that the request held, as a careless gateway might. */
const echo =
  (status: number, wrap: (text: string) => string = (text) => text): Handler =>
  (response, { url, headers, body }) => {
    // Before a token was given out, nobody can know it.
    const known = url === '/oauth/token' ? secrets.filter((secret) => !secret.startsWith('T0K3N')) : secrets;
    const all = `${headers.authorization} ${known.flatMap(sentBack).join(' ')} ${body}`;
    response.writeHead(status, { 'content-type': 'application/json', 'inin-correlation-id': all.slice(0, 200) });
    response.end(wrap(all));
  };
const error = (text: string) =>
  JSON.stringify({ message: text, code: text, status: 400, details: [{ errorCode: text, fieldName: text }] });
const failed = (text: string) => JSON.stringify({ success: false, error: { message: text, code: text } });
const output = (text: string) => JSON.stringify({ success: true, finalResult: { total: text, [text]: text } });
const operations = (text: string) =>
  JSON.stringify({ success: true, finalResult: { total: 1 }, operations: [{ result: `[GET] https://x/?k=${text}` }] });

const scripts: readonly (readonly [string, Script])[] = [
  [
    'a refused sign-in',
    { 'POST /oauth/token': echo(400, (text) => JSON.stringify({ error: 'invalid_client', description: text })) },
  ],
  ['a sign-in server that fails', { 'POST /oauth/token': echo(500) }],
  ['a sign-in that answers nonsense', { 'POST /oauth/token': echo(200) }],
  ['a refused token', { [testRoute]: echo(401, error) }],
  ['a missing permission', { [testRoute]: echo(403, error) }],
  ['a missing action', { [testRoute]: echo(404, error) }],
  ['a bad request', { [testRoute]: echo(400, error) }],
  ['a server error', { [testRoute]: echo(500) }],
  ['a page of HTML', { [testRoute]: echo(200, (text) => `<html>${text}</html>`) }],
  ['a failed action', { [testRoute]: echo(200, failed) }],
  ['an output', { [testRoute]: echo(200, output) }],
  ['the request that was sent', { [testRoute]: echo(200, operations) }],
  [
    'a redirect',
    {
      [testRoute]: (response, { headers }) =>
        void response.writeHead(302, { location: `https://x/?t=${headers.authorization}` }).end(),
    },
  ],
  ['a reset', { [testRoute]: (response) => void response.socket?.resetAndDestroy() }],
];

describe('secrets', () => {
  it.each(scripts)('are in no output after %s', async (_, script) => {
    org = await startOrg({ 'POST /oauth/token': token, 'POST /hook': json({}), [testRoute]: total, ...script });
    const cwd = project({
      'suites/totals.action.yaml': oneSuite(2),
      'action-suite.config.json': JSON.stringify({ redact: ['EXTRA'] }),
    });
    const env = {
      ...signedIn(org),
      EXTRA: 'R3D4CT-canary-value',
      ACTION_SUITE_WEBHOOK_SECRET: 'wh00k-canary-value',
      CICD_WEBHOOK_URL: `${org.url}/hook`,
    };
    const { stdout, stderr } = await run(['run', '--rate', '1000/s', '--debug', '--verbose'], { cwd, env });
    const outputs = { stdout, stderr, ...filesBelow(`${cwd}/action-suite-results`) };
    expect(Object.keys(outputs)).toHaveLength(5);
    const sent = org.received.filter(({ url }) => url === '/hook').map(({ body }) => body);
    expect(sent.length).toBeGreaterThan(0);
    const leaks = Object.entries({ ...outputs, webhook: sent.join('\n') }).flatMap(([name, text]) =>
      forms.filter((form) => text.includes(form)).map((form) => `${name}: ${form}`),
    );
    expect(leaks).toEqual([]);
  });
});
