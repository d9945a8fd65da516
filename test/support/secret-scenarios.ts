import { canaries, formsOf } from './canaries.ts';
import { type Handler, hang, inTwoParts, type Script } from './far-end.ts';
import { json, testRoute } from './org.ts';

/** One thing that can happen in a run, and what of it stands in the log. */
export interface Scenario {
  readonly name: string;
  /** Of the problem or the warning. */
  readonly kind: string;
  /** Where the messages quote nothing of what was said, so that nothing needs to be masked. */
  readonly silent?: true;
  readonly script?: Script;
  /** Instead of one that expects `total` to be a number. */
  readonly suite?: string;
  readonly config?: object;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const { client, token, extra, webhook } = canaries;

/** Before a token was given out, nobody can know it. */
const early = [client, extra, webhook, webhook.slice(6)].flatMap(formsOf);
const all = [...early, ...formsOf(token)];
const inHeaders = all.filter((form) => /^[ -~]+$/.test(form)).join(' ');

/** Answers with everything that there is to know, and with what the request held, as a careless gateway might. */
function echo(status: number, wrap: (text: string) => unknown, headers: Record<string, string> = {}): Handler {
  return (response, { url, headers: sent, body }) => {
    const known = url === '/oauth/token' ? early : all;
    const wrapped = wrap(`${known.join(' ')} ${sent.authorization} ${body}`);
    const correlation = url === '/oauth/token' ? 'none' : inHeaders.slice(0, 8_000);
    response.writeHead(status, { 'inin-correlation-id': correlation, ...headers });
    response.end(typeof wrapped === 'string' ? wrapped : JSON.stringify(wrapped));
  };
}

const plain = (text: string) => text;
const error = (text: string) => ({ message: text, code: text, details: [{ errorCode: text, fieldName: text }] });
const failure = (text: string) => ({ success: false, error: { message: text, code: text } });
const output = (finalResult: unknown) => ({ success: true, finalResult, operations: [] });
const answered = (value: unknown): Script => ({ [testRoute]: json(output(value)) });
const echoed = (status: number, wrap: (text: string) => unknown): Script => ({ [testRoute]: echo(status, wrap) });

/** A text as YAML holds it in quotes. */
export const quoted = (text: string) => JSON.stringify(text);

/** A suite that expects these fields. */
export const expecting = (...fields: readonly string[]) =>
  ['action: custom_-_1', 'expect:', '  output:', ...fields.map((field) => `    ${field}`), ''].join('\n');

const signIn = (handler: Handler): Script => ({ 'POST /oauth/token': handler });
const actions = 'GET /api/v2/integrations/actions';
const runOf = (action: string) => `POST /api/v2/integrations/actions/${encodeURIComponent(action)}/test`;
const location = `https://x.example/${encodeURIComponent(client)}?t=${encodeURIComponent(client)}`;

const beforeTheRun: readonly Scenario[] = [
  { name: 'an option', kind: 'usage', args: ['--env', client], config: { environments: { dev: {} } } },
  { name: 'a broken suite', kind: 'invalid-suite', suite: `action: [${quoted(client)}\nchek: ${quoted(client)}\n` },
  { name: 'an unknown key', kind: 'invalid-suite', suite: `action: a\n${quoted(client)}: ${quoted(extra)}\n` },
];

const signingIn: readonly Scenario[] = [
  {
    ...{ name: 'a refused sign-in', kind: 'sign-in' },
    script: signIn(echo(400, (text) => ({ error: 'invalid_client', description: text }))),
  },
  { name: 'a sign-in server that fails', kind: 'sign-in', script: signIn(echo(500, plain)) },
  { name: 'a sign-in that answers nonsense', kind: 'sign-in', silent: true, script: signIn(echo(200, plain)) },
  { name: 'a sign-in elsewhere', kind: 'sign-in', script: signIn(echo(307, plain, { location })) },
  { name: 'a refused token', kind: 'sign-in', script: echoed(401, error) },
];

const errors: readonly Scenario[] = [
  { name: 'a missing permission', kind: 'permission', script: echoed(403, error) },
  {
    ...{ name: 'a missing action', kind: 'action', suite: `action: ${quoted(client)}\n` },
    script: {
      [runOf(client)]: echo(404, error),
      [actions]: echo(200, (text) => ({ entities: [{ id: text, name: `${client}s` }], pageCount: 1 })),
    },
  },
  {
    ...{ name: 'an input that does not fit', kind: 'input' },
    suite: `action: custom_-_1\ninputs: { n: 1.10, other: ${quoted(client)} }\n`,
    script: {
      [`${actions}/custom_-_1`]: json({
        contract: { input: { inputSchema: { properties: { n: { type: 'integer', title: client } } } } },
      }),
    },
  },
  {
    ...{ name: 'a protected environment', kind: 'protected', suite: `action: ${quoted(client)}\n` },
    config: { environments: { dev: { protected: true } }, defaultEnvironment: 'dev' },
    script: {
      [actions]: json({ entities: [{ id: 'custom_-_1', name: client }], pageCount: 1 }),
      [`${actions}/custom_-_1`]: json({ config: { request: { requestType: 'POST' } } }),
    },
  },
  {
    ...{ name: 'a server that is not there', kind: 'network', silent: true },
    env: { GENESYS_BASE_URL: 'http://127.0.0.1:1' },
  },
  {
    ...{ name: 'a deadline', kind: 'deadline', silent: true, args: ['--deadline', '300ms'] },
    script: signIn(hang),
  },
  {
    ...{ name: 'a rate limit', kind: 'rate-limit', silent: true, args: ['--deadline', '500ms'] },
    script: { [testRoute]: echo(429, error, { 'retry-after': '60' }) },
  },
  { name: 'a refusal', kind: 'reply', script: echoed(409, error) },
  { name: 'an answer of no known form', kind: 'reply', script: echoed(200, (text) => ({ text, [text]: text })) },
  { name: 'a server error', kind: 'outcome-unknown', script: echoed(500, plain) },
  { name: 'a page of HTML', kind: 'outcome-unknown', script: echoed(200, (text) => `<html>${text}</html>`) },
  { name: 'a redirect', kind: 'outcome-unknown', script: { [testRoute]: echo(302, plain, { location }) } },
  {
    ...{ name: 'a reset', kind: 'outcome-unknown', silent: true },
    script: { [testRoute]: (response) => void response.socket?.resetAndDestroy() },
  },
  ...['RUNNING', 'of an unknown state'].map(
    (state): Scenario => ({
      ...{ name: `a test that is ${state}`, kind: state === 'RUNNING' ? 'polling' : 'reply' },
      ...(state === 'RUNNING' && { silent: true }),
      args: ['--protocol', 'jobs'],
      config: { poll: { interval: '10ms', attempts: 2 } },
      script: {
        [testRoute]: json({ testId: 't1', status: 'QUEUED' }),
        'GET /api/v2/integrations/actions/custom_-_1/test/t1': echo(200, (text) => ({
          ...{ testId: 't1', text, status: state === 'RUNNING' ? state : text },
        })),
      },
    }),
  ),
];

const failures: readonly Scenario[] = [
  { name: 'a bad request', kind: 'status', script: echoed(400, error) },
  { name: 'a failed action', kind: 'status', script: echoed(200, failure) },
  {
    ...{ name: 'an error that was not expected', kind: 'errors', script: echoed(200, failure) },
    suite: `action: custom_-_1\nexpect: { status: FAILED, errors: [{ code: ${quoted(client)} }] }\n`,
  },
  { name: 'an output without the field', kind: 'missing', script: echoed(200, (text) => output({ [text]: text })) },
  {
    ...{ name: 'an output of another type', kind: 'type' },
    script: echoed(200, (text) => output({ total: text, [text]: [text] })),
  },
  {
    ...{ name: 'an expectation that holds a secret', kind: 'value' },
    suite: expecting(`total: { equals: ${quoted(client)}, because: ${quoted(token)} }`, `other: ${quoted(token)}`),
    script: answered({ total: token, other: client }),
  },
  {
    ...{ name: 'a value that is cut within a secret', kind: 'value', suite: expecting('total: { maxLength: 3 }') },
    script: answered({ total: `${'x'.repeat(105)}${token}` }),
  },
  {
    ...{ name: 'a line that is cut within a secret', kind: 'value', script: answered({ total: 1 }) },
    suite: expecting(`total: { equals: ${quoted(`${'x'.repeat(75)} ${client} ${token}`)} }`),
  },
  {
    ...{ name: 'an answer that comes in two parts', kind: 'type' },
    script: { [testRoute]: inTwoParts(JSON.stringify(output({ total: token })), token) },
  },
  {
    ...{ name: 'a token that was fetched elsewhere', kind: 'value', script: answered({ total: client.length }) },
    suite: `suite: ${quoted(token)}\n${expecting('total: 0')}inputs: { a: ${quoted(token)} }\n`,
    env: { GENESYS_CLIENT_ID: '', GENESYS_CLIENT_SECRET: '', GENESYSCLOUD_ACCESS_TOKEN: token },
  },
  {
    ...{ name: 'a slow answer', kind: 'latency' },
    suite: `action: custom_-_1\ndescription: ${quoted(client)}\nowner: ${quoted(extra)}\nexpect: { latency: { max: 1ms } }\n`,
    script: { [testRoute]: (...asked) => void setTimeout(() => echo(200, output)(...asked), 50) },
  },
  {
    ...{ name: 'the request that was sent', kind: 'type' },
    script: echoed(200, () => {
      const given = [client, token, extra, webhook];
      const query = [...given, JSON.stringify(given), given.map(encodeURIComponent).join('&')].map(encodeURIComponent);
      return { ...output({ total: [] }), operations: [{ result: `[GET] https://x/?k=${query.join('&k=')}` }] };
    }),
  },
  {
    ...{ name: 'a warning', kind: 'coercion' },
    script: { ...answered({ total: '1' }), [`${actions}/custom_-_1`]: json({}, 405) },
    suite: `suite: ${quoted(client)}\n${expecting('total: { type: number }')}inputs: { a: +15551234567, ${quoted(token)}: null }\n`,
  },
  {
    ...{ name: 'names and values of the suite', kind: 'value', script: answered({ total: token }) },
    suite: [
      ...[`suite: ${quoted(webhook)}`, 'action: custom_-_1', 'expect: { output: { total: 1 } }'],
      ...[`matrix: { n: [${quoted(client)}, ${quoted(extra)}] }`, 'cases:'],
      ...[`  - { name: ${quoted(client)} }`, `  - { name: left out, skip: ${quoted(webhook.slice(6))} }`, ''],
    ].join('\n'),
  },
];

/** Everything that can happen in a run that comes to its end. */
export const scenarios: readonly Scenario[] = [...beforeTheRun, ...signingIn, ...errors, ...failures];
