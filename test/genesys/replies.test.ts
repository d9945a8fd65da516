import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import type { ActionError, Reply } from '../../src/model/target.ts';
import type { Failure } from '../../src/targets/genesys/failure.ts';
import type { Answer } from '../../src/targets/genesys/running.ts';
import { badGzip, bomb, drip, garbage, type Handler, html, json, reset, text, truncate } from '../support/far-end.ts';
import { id, listRoute, onStage, testRoute } from './stage.ts';

const trace = { actionId: id, calls: 1, throttled: 0 };
const look =
  'Look in the other system whether it ran. If the action may safely run twice, write `idempotent: true` in the suite, and lost answers are asked for again.';
const region = 'Check the region or the base URL, and that the server understands this form of the API (`--protocol`).';
const between =
  'Check the region or the base URL, and that nothing between this machine and the server changes the answers. The action may have run.';

const telling = '{"success":true,"finalResult":{"name":"Zoë"}}';

function packed(encoding: string, pack: (text: string) => Buffer): Handler {
  return (response) => void response.writeHead(200, { 'content-encoding': encoding }).end(pack(telling));
}

/** The whole reply to one run of an action that is answered so. The far end's port is written `HOST`. */
async function replyTo(handler: Handler, options: { requestTimeoutMs?: number; maxReplyBytes?: number } = {}) {
  return onStage({ [testRoute]: handler }, async ({ run, farEnd }) => masked(await run(), farEnd.url), options);
}

function masked(reply: Reply, url: string): Reply {
  return JSON.parse(JSON.stringify(reply).replaceAll(new URL(url).host, 'HOST'));
}

describe('an action that ran', () => {
  it.each<[string, unknown, Answer]>([
    ['success', { success: true, finalResult: { total: 250.5 } }, { kind: 'succeeded', output: { total: 250.5 } }],
    [
      'success with any result',
      { success: true, finalResult: [1, null, 'x'] },
      { kind: 'succeeded', output: [1, null, 'x'] },
    ],
    ['success without a result', { success: true }, { kind: 'succeeded', output: null }],
    [
      'success, whatever else it holds',
      { success: true, finalResult: 1, testId: 't' },
      { kind: 'succeeded', output: 1 },
    ],
    [
      'failure with details',
      {
        success: false,
        error: {
          message: 'The remote endpoint answered 404',
          code: 'bad.request',
          status: 400,
          details: [
            { errorCode: 'ACTION.REMOTE_ENDPOINT', fieldName: 'customerId' },
            { errorCode: 'ACTION.PROCESSING' },
          ],
          errors: [{ message: 'No such customer', code: 'not.found' }],
        },
      },
      {
        kind: 'failed',
        errors: [
          { code: 'ACTION.REMOTE_ENDPOINT', message: 'The remote endpoint answered 404', field: 'customerId' },
          { code: 'ACTION.PROCESSING', message: 'The remote endpoint answered 404' },
          { code: 'not.found', message: 'No such customer' },
        ],
      },
    ],
    [
      'failure with parameters in its message',
      {
        success: false,
        error: { code: 'x', messageWithParams: 'No {what} in {where}', messageParams: { what: 'tea' } },
      },
      { kind: 'failed', errors: [{ code: 'x', message: 'No tea in {where}' }] },
    ],
    [
      'failure told by an operation',
      {
        success: false,
        operations: [
          { step: 1, name: 'Validate input', success: true, result: {} },
          { step: 2, name: 'Execute request', success: false, error: { code: 'internal', message: 'HTTP 503' } },
        ],
      },
      {
        kind: 'failed',
        errors: [{ code: 'failed-operation', message: 'The operation "Execute request" failed: HTTP 503' }],
      },
    ],
    [
      'failure without a reason',
      { success: false },
      { kind: 'failed', errors: [{ code: 'unknown', message: 'The action failed, and no reason was given.' }] },
    ],
  ])('is read: %s', async (_, body, expected) => {
    expect(await replyTo(json(body))).toEqual({ ...expected, trace });
  });

  it.each<[string, Handler]>([
    ['compressed with gzip', packed('gzip', gzipSync)],
    ['compressed with brotli', packed('br', brotliCompressSync)],
    ['compressed with deflate', packed('deflate', deflateSync)],
    [
      'in pieces, of which one ends within a character',
      (response) => {
        const bytes = Buffer.from(telling);
        const within = bytes.indexOf(0xc3) + 1;
        response.writeHead(200, { 'transfer-encoding': 'chunked' });
        response.write(bytes.subarray(0, within), () => setTimeout(() => response.end(bytes.subarray(within)), 10));
      },
    ],
    ['with a BOM', text(`\ufeff${telling}`)],
    ['with blanks around it', text(`\r\n  ${telling}\n\n`)],
    ['as plain text', text(telling, 200, { 'content-type': 'text/plain; charset=utf-8' })],
    ['as a web page, which it is not', text(telling, 200, { 'content-type': 'text/html' })],
    ['as nothing in particular', text(telling)],
    ['with another status of success', text(telling, 202)],
  ])('is read however its answer comes: %s', async (_, handler) => {
    expect(await replyTo(handler)).toEqual({ kind: 'succeeded', output: { name: 'Zoë' }, trace });
  });

  it.each<[string, JsonObject[]]>([
    ['a text', [{ name: 'Execute', result: '[POST] http://crm.example.com/1' }]],
    ['a text among others', [{ result: 'done' }, { result: '[POST] http://crm.example.com/1' }]],
    [
      'beside maps, lists and nothing',
      [{ result: {} }, {}, { result: ['[GET] x'] }, { result: '[POST] http://crm.example.com/1' }],
    ],
  ])('shows the request that was sent, given as %s', async (_, operations) => {
    const reply = await replyTo(json({ success: true, operations }));
    expect(reply.trace.request).toBe('[POST] http://crm.example.com/1');
  });

  it.each<[string, JsonObject]>([
    ['no operations', { success: true }],
    ['operations that are none', { success: true, operations: 'none' }],
    ['operations without a request', { success: true, operations: [null, { result: { a: 1 } }, { result: '[] x' }] }],
  ])('is read with %s', async (_, body) => {
    expect(await replyTo(json(body))).toEqual({ kind: 'succeeded', output: null, trace });
  });

  it.each<[string, JsonObject, readonly ActionError[]]>([
    ['a text', { error: 'No such customer' }, [{ code: 'unknown', message: 'No such customer' }]],
    [
      'several texts',
      { error: ['No such customer', 'Try later'] },
      [
        { code: 'unknown', message: 'No such customer' },
        { code: 'unknown', message: 'Try later' },
      ],
    ],
    ['a list of errors', { error: [{ code: 'E1', message: 'no' }] }, [{ code: 'E1', message: 'no' }]],
    ['data of its own', { error: { reason: { nr: 7 } } }, [{ code: 'unknown', message: '{"reason":{"nr":7}}' }]],
    [
      'details that are texts',
      { error: { code: 'bad.request', message: 'Invalid', details: ['a is missing', 'b is missing'] } },
      [
        { code: 'bad.request', message: 'Invalid' },
        { code: 'bad.request', message: 'a is missing' },
        { code: 'bad.request', message: 'b is missing' },
      ],
    ],
    [
      'details that are one text',
      { error: { code: 'E1', details: 'a is missing' } },
      [{ code: 'E1', message: 'a is missing' }],
    ],
    [
      'a message of several texts',
      { error: { code: 'E1', message: ['No', 'such', 'customer'] } },
      [{ code: 'E1', message: 'No such customer' }],
    ],
    [
      'a message that is a map',
      { error: { code: 'E1', message: { en: 'No such customer' } } },
      [{ code: 'E1', message: '{"en":"No such customer"}' }],
    ],
    [
      'errors by the name of the input',
      {
        error: {
          code: 'E1',
          message: 'Invalid',
          errors: { amount: ['is negative', 'is odd'], phone: { code: 'E2', message: 'no' } },
        },
      },
      [
        { code: 'E1', message: 'Invalid' },
        { code: 'E1', message: 'is negative', field: 'amount' },
        { code: 'E1', message: 'is odd', field: 'amount' },
        { code: 'E2', message: 'no', field: 'phone' },
      ],
    ],
    [
      'details by the name of the input',
      { error: { code: 'E1', message: 'Invalid', details: { amount: { errorCode: 'E2' } } } },
      [{ code: 'E2', message: 'Invalid', field: 'amount' }],
    ],
    [
      'a sentence beside the status, behind the reason with a code',
      { message: 'The test failed', error: { code: 'E1', message: 'no' } },
      [
        { code: 'E1', message: 'no' },
        { code: 'unknown', message: 'The test failed' },
      ],
    ],
    [
      "an operation's text",
      { operations: [{ name: 'Execute', success: false, error: 'HTTP 503' }] },
      [{ code: 'failed-operation', message: 'The operation "Execute" failed: HTTP 503' }],
    ],
    [
      'nothing in particular',
      { error: {} },
      [{ code: 'unknown', message: 'The action failed, and no reason was given.' }],
    ],
  ])('keeps its reasons where they are given as %s', async (_, reasons, errors) => {
    expect(await replyTo(json({ success: false, ...reasons }))).toEqual({ kind: 'failed', errors, trace });
  });

  it('shows data in place of a sentence, however deep it is', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const reply = await replyTo(text(`{"success":false,"error":{"code":"E1","message":${deep}}}`));
    expect(reply).toMatchObject({
      kind: 'failed',
      errors: [{ code: 'E1', message: expect.stringMatching(/^\[{900}/) }],
    });
  });

  it('does not follow errors that are nested without end', async () => {
    const body = `${'{"message":"m","errors":['.repeat(20_000)}${']}'.repeat(20_000)}`;
    expect(await replyTo(text(body, 400))).toEqual({
      kind: 'failed',
      errors: [{ code: 'unknown', message: 'm' }],
      trace,
    });
  });

  it('keeps the correlation id and the request that was really sent', async () => {
    const operations = [
      { name: 'a', success: true, result: { b: 1 } },
      { name: 'c', success: true, result: '[GET] https://crm.example.com/customers/1?key=S3CR3T-canary\nX: y' },
    ];
    expect(
      await replyTo(json({ success: true, finalResult: {}, operations }, 200, { 'ININ-Correlation-Id': 'c0-ffee' })),
    ).toEqual({
      kind: 'succeeded',
      output: {},
      trace: { ...trace, correlationId: 'c0-ffee', request: '[GET] https://crm.example.com/customers/1?key=***' },
    });
  });

  it.each<[string, JsonObject, ActionError]>([
    [
      "the platform's form",
      { message: 'Invalid inputs', code: 'bad.request', details: [{ errorCode: 'INVALID_SCHEMA', fieldName: 'a' }] },
      { code: 'INVALID_SCHEMA', message: 'Invalid inputs', field: 'a' },
    ],
    [
      'the form of polled tests',
      { status: 'FAILED', details: [{ code: 'E1', message: 'no', field: 'a' }] },
      { code: 'E1', message: 'no', field: 'a' },
    ],
    ['texts', { errors: ['a is missing'] }, { code: 'unknown', message: 'a is missing' }],
  ])('was refused with HTTP 400 for its inputs, which a suite can expect, in %s', async (_, body, error) => {
    expect(await replyTo(json(body, 400))).toEqual({ kind: 'failed', errors: [error], trace });
  });
});

describe('a reply that says nothing about the action', () => {
  it.each<[string, Handler, Omit<Failure, 'kind'>]>([
    [
      'HTTP 400 without an ErrorBody',
      text('<h1>Bad\u001b[31m Request</h1>', 400),
      {
        problem: {
          kind: 'reply',
          message: 'The server refused the call (HTTP 400, "<h1>Bad\\x1b[31m Request</h1>").',
          hint: region,
        },
        retry: 'never',
      },
    ],
    [
      'HTTP 403 that names permissions',
      json({ code: 'missing.any.permissions', message: 'You must have one of: [integrations:action:execute]' }, 403),
      {
        problem: {
          kind: 'permission',
          code: 'missing.any.permissions',
          message: 'The OAuth client is not allowed to do this: it lacks the permission integrations:action:execute.',
          hint: 'In the Genesys Cloud admin pages, give the OAuth client a role that has integrations:action:execute.',
        },
        retry: 'never',
      },
    ],
    [
      'HTTP 403 that names none',
      text('Forbidden', 403),
      {
        problem: {
          kind: 'permission',
          message: 'The OAuth client is not allowed to do this (HTTP 403, "Forbidden").',
          hint: 'In the Genesys Cloud admin pages, give the OAuth client a role that has integrations:action:execute and integrations:action:view.',
        },
        retry: 'never',
      },
    ],
    [
      'HTTP 404',
      json({ code: 'not.found', message: 'No such action' }, 404),
      {
        problem: {
          kind: 'action',
          code: 'not.found',
          message: `There is no action "${id}".`,
          hint: "Ids differ from one organisation to another, and change when an action is made anew. Write the action's exact name instead, or its id in this organisation.",
        },
        retry: 'never',
      },
    ],
    [
      'HTTP 404 of something else',
      text('<html>nginx</html>', 404),
      {
        problem: {
          kind: 'action',
          message: `There is no action "${id}".`,
          hint: 'The answer (HTTP 404) does not look like the Genesys Cloud API: check the region or the base URL as well.',
        },
        retry: 'never',
      },
    ],
    [
      'another refusal',
      json({ code: 'method.not.allowed', message: 'Not here' }, 405),
      {
        problem: {
          kind: 'reply',
          code: 'method.not.allowed',
          message: 'The server refused the call (HTTP 405, "Not here").',
          hint: region,
        },
        retry: 'never',
      },
    ],
    [
      'a redirect, which is not followed',
      text('', 302, { location: 'https://user:pw@portal.example.com/login?state=S3CR3T-canary' }),
      {
        problem: {
          kind: 'outcome-unknown',
          message:
            'The server sends the call on to https://portal.example.com/login (HTTP 302). It was not followed, since the API itself never does that.',
          hint: 'Check the region or the base URL. On a guest network, sign in to it in a browser first.',
        },
        retry: 'if-idempotent',
      },
    ],
    ...[500, 502, 503, 504].map((status): [string, Handler, Omit<Failure, 'kind'>] => [
      `HTTP ${status}`,
      json({ code: 'internal.server.error', message: 'It broke: S3CR3T-canary' }, status),
      {
        problem: {
          kind: 'outcome-unknown',
          code: 'internal.server.error',
          message: `The server failed after the request was sent (HTTP ${status}, "It broke: ***"): whether the action ran is unknown.`,
          hint: look,
        },
        retry: 'if-idempotent',
      },
    ]),
    [
      'a reset connection',
      reset,
      {
        problem: {
          kind: 'outcome-unknown',
          code: 'ECONNRESET',
          message:
            'The connection to HOST broke (ECONNRESET) after the request was sent, so whether the action ran is unknown.',
          hint: look,
        },
        retry: 'if-idempotent',
      },
    ],
    [
      'a body that is cut short',
      truncate,
      {
        problem: {
          kind: 'outcome-unknown',
          code: 'ECONNRESET',
          message:
            'The connection to HOST broke (ECONNRESET) after the request was sent, so whether the action ran is unknown.',
          hint: look,
        },
        retry: 'if-idempotent',
      },
    ],
    [
      'a body that never ends',
      drip,
      {
        problem: {
          kind: 'outcome-unknown',
          code: 'ETIMEDOUT',
          message:
            'No whole answer came from HOST in the time allowed for one call after the request was sent, so whether the action ran is unknown.',
          hint: look,
        },
        retry: 'if-idempotent',
      },
    ],
    [
      'something that is not HTTP',
      garbage,
      {
        problem: {
          kind: 'outcome-unknown',
          code: 'HPE_INVALID_CONSTANT',
          message:
            'Something that is not a web answer came from HOST (HPE_INVALID_CONSTANT) after the request was sent, so whether the action ran is unknown.',
          hint: look,
        },
        retry: 'if-idempotent',
      },
    ],
    [
      'a false compression',
      badGzip,
      {
        problem: {
          kind: 'outcome-unknown',
          code: 'Z_DATA_ERROR',
          message:
            'Something that is not a web answer came from HOST (Z_DATA_ERROR) after the request was sent, so whether the action ran is unknown.',
          hint: look,
        },
        retry: 'if-idempotent',
      },
    ],
    [
      'a small body that becomes a huge one',
      bomb(5_000_000),
      {
        problem: {
          kind: 'outcome-unknown',
          message:
            'The action may have run, but the answer from HOST is larger than action-suite reads, so how it ended is unknown.',
          hint: 'Let the action answer with fewer fields: what a call flow does not use should not be in the output. Look in the other system what it did.',
        },
        retry: 'never',
      },
    ],
    [
      'a huge error page',
      text('x'.repeat(1_000_001), 502),
      {
        problem: {
          kind: 'outcome-unknown',
          code: 'TOO_LARGE',
          message:
            'An answer that is too large came from HOST after the request was sent, so whether the action ran is unknown.',
          hint: look,
        },
        retry: 'if-idempotent',
      },
    ],
    [
      'a web page',
      html,
      {
        problem: {
          kind: 'outcome-unknown',
          message:
            'The server took the call (HTTP 200), but its answer is no test result: it is a web page, not data: <!DOCTYPE html>\\n<html><body>Welcome to the guest network</body></html>',
          hint: between,
        },
        retry: 'if-idempotent',
      },
    ],
    [
      'no body',
      text('', 204),
      {
        problem: {
          kind: 'outcome-unknown',
          message: 'The server took the call (HTTP 204), but its answer is no test result: it is empty',
          hint: between,
        },
        retry: 'if-idempotent',
      },
    ],
    [
      'JSON that breaks off',
      text('{"success":true,"finalResult":{"token":"S3CR3T-canary"'),
      {
        problem: {
          kind: 'outcome-unknown',
          message:
            'The server took the call (HTTP 200), but its answer is no test result: it is JSON that breaks off in the middle: {"success":true,"finalResult":{"token":"***"',
          hint: between,
        },
        retry: 'if-idempotent',
      },
    ],
    [
      'JSON of another kind',
      json({ success: 'yes', padding: 'x'.repeat(500) }),
      {
        problem: {
          kind: 'reply',
          message: `The server took the call (HTTP 200), but its answer is no test result: it holds neither \`success\` nor a \`testId\`: {"success":"yes","padding":"${'x'.repeat(172)}…`,
          hint: between,
        },
        retry: 'never',
      },
    ],
  ])('becomes a Problem: %s', async (name, handler, expected) => {
    const reply = await replyTo(handler, { requestTimeoutMs: 300, maxReplyBytes: 1_000_000 });
    const { correlationId, unserved, ...rest } = reply.trace;
    expect({ ...reply, trace: rest }).toEqual({ kind: 'problem', ...expected, trace });
    expect(correlationId).toBeUndefined();
    expect(unserved).toBe(['HTTP 503', 'HTTP 504', 'a body that never ends'].includes(name) ? 1 : undefined);
  });
});

describe('what is sent', () => {
  it('is the bare map of inputs, as JSON, with the token', async () => {
    await onStage({ [testRoute]: json({ success: true }) }, async ({ run, farEnd }) => {
      await run({ inputs: { phone: '+15550100', none: null, é: 1.5 } });
      expect(farEnd.calls()).toEqual(['POST /oauth/token', `POST /api/v2/integrations/actions/${id}/test`]);
      const { body, headers } = farEnd.received[1] ?? { body: '', headers: {} };
      expect(body).toBe('{"phone":"+15550100","none":null,"é":1.5}');
      expect(headers).toEqual({
        host: new URL(farEnd.url).host,
        authorization: 'Bearer token-1',
        accept: 'application/json',
        'accept-encoding': expect.stringContaining('gzip'),
        'content-length': '42',
        'content-type': 'application/json',
        'user-agent': 'action-suite',
        connection: 'keep-alive',
      });
    });
  });

  it.each([
    ['draft', false, `/api/v2/integrations/actions/${id}/draft/test`],
    ['test', true, `/api/v2/integrations/actions/${id}/test?flatten=true`],
    ['execute', true, `/api/v2/integrations/actions/${id}/execute?flatten=true`],
  ] as const)('goes to the path of the mode %s, flatten %s', async (mode, flatten, url) => {
    await onStage({ [`POST ${url.replace(/\?.*/, '')}`]: json({ success: true }) }, async ({ run, farEnd }) => {
      const output = mode === 'execute' ? { success: true } : null;
      expect(await run({ mode, flatten })).toEqual({ kind: 'succeeded', output, trace });
      expect(farEnd.calls()[1]).toBe(`POST ${url}`);
    });
  });

  it.each([
    ['x_-_/../../tokens?a=1#b', '/api/v2/integrations/actions/x_-_%2F..%2F..%2Ftokens%3Fa%3D1%23b/test'],
    ['..', '/api/v2/integrations/actions/%252E%252E/test'],
    ['.', '/api/v2/integrations/actions/%252E/test'],
    ['%2e%2e', '/api/v2/integrations/actions/%252e%252e/test'],
    ['_-_\ud800', '/api/v2/integrations/actions/_-_%EF%BF%BD/test'],
  ])('names the action %j in one segment of the path', async (action, url) => {
    await onStage({ [listRoute]: text('', 404), [`POST ${url}`]: json({ success: true }) }, async ({ run, farEnd }) => {
      expect((await run({ action })).kind).toBe('succeeded');
      expect(farEnd.calls().at(-1)).toBe(`POST ${url}`);
    });
  });

  it('is refused here when it is larger than the platform takes', async () => {
    await onStage({}, async ({ run, farEnd }) => {
      expect(await run({ inputs: { a: 'é'.repeat(256_000) } })).toEqual({
        kind: 'problem',
        problem: {
          kind: 'input',
          message:
            'The inputs are too large: together they take more than the 512,000 bytes that the platform accepts.',
          hint: 'Send shorter values.',
        },
        retry: 'never',
        trace: { ...trace, calls: 0 },
      });
      expect(farEnd.calls()).toEqual([]);
    });
  });
});
