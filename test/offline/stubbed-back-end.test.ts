import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { backEndRequest, type Sending } from '../../src/targets/offline/back-end-request.ts';
import { stubbedBackEnd } from '../../src/targets/offline/stubbed-back-end.ts';
import { createTurns } from '../../src/targets/offline/turns.ts';
import { stubsOf } from './stubs.ts';

const now = Date.UTC(2030, 0, 31, 9, 30);

function backEnd(text: string, inputs: JsonObject = {}) {
  const answer = stubbedBackEnd({ stubs: stubsOf(text), turns: createTurns(), inputs, now });
  return async (sending: Partial<Sending> = {}) =>
    answer(backEndRequest({ method: 'GET', url: 'https://crm.example/', headers: {}, ...sending }));
}

describe('a stub fits', () => {
  const json = { headers: { 'Content-Type': 'application/json' } };
  const form = { headers: { 'content-type': 'application/x-www-form-urlencoded' } };
  it.each<[string, Partial<Sending>, boolean]>([
    ['{}', {}, true],
    ['{ method: GET }', {}, true],
    ['{ method: GET }', { method: 'POST' }, false],
    ['{ url: { startsWith: "https://crm.example/" } }', {}, true],
    ['{ path: /v1/a%20b }', { url: 'https://crm.example/v1/a b?x=1#y' }, true],
    ['{ path: "/v1/a b" }', { url: 'https://crm.example/v1/a b' }, false],
    ['{ query: { q: "a b" } }', { url: 'https://crm.example/?q=a+b&z=1' }, true],
    ['{ query: { q: [a, b] } }', { url: 'https://crm.example/?q=a&q=b' }, true],
    ['{ query: { q: { absent: true } } }', { url: 'https://crm.example/?z=1' }, true],
    ['{ query: { q: { absent: true } } }', { url: 'https://crm.example/?q' }, false],
    ['{ headers: { X-Api-Key: { matches: "^k" } } }', { headers: { 'x-API-key': 'k1' } }, true],
    [
      '{ body: { customer.id: 7, tags: { minLength: 1 } } }',
      { ...json, body: '{"customer":{"id":7},"tags":["a"]}' },
      true,
    ],
    ['{ body: { customer.id: 7 } }', { ...json, body: '{"customer":{"id":"7"}}' }, false],
    ['{ body: { grant_type: client_credentials } }', { ...form, body: 'grant_type=client_credentials&a=1' }, true],
    ['{ body: { a: 1 } }', { ...json, body: 'not json' }, false],
    ['{ text: { contains: <id>7 } }', { body: '<id>7</id>' }, true],
    ['{ text: "" }', {}, true],
    ['{ path: "/${inputs.id}" }', { url: 'https://crm.example/7' }, true],
    ['{ query: { q: { check: "int(value) > 5" } } }', { url: 'https://crm.example/?q=6' }, true],
  ])('%s: %j %s', async (request, sending, fits) => {
    const result = await backEnd(`stub:\n  - request: ${request}\n    reply: {}\n`, { id: 7 })(sending);
    expect(result.kind).toBe(fits ? 'answer' : 'unstubbed');
  });
});

describe('a stub answers', () => {
  it.each<[string, object]>([
    ['{}', { kind: 'answer', status: 200, headers: {}, body: '', latencyMs: 0 }],
    [
      '{ status: 404, body: { id: 00123, price: 1.10, big: 12345678901234567890 } }',
      {
        ...{ kind: 'answer', status: 404, headers: { 'content-type': 'application/json' }, latencyMs: 0 },
        body: '{"id":"00123","price":1.1,"big":"12345678901234567890"}',
      },
    ],
    [
      '{ body: "Hello ${inputs.name}, ${request.path}, ${now}", headers: { X-A: b }, latency: 2s }',
      {
        ...{ kind: 'answer', status: 200, headers: { 'content-type': 'text/plain', 'x-a': 'b' }, latencyMs: 2000 },
        body: 'Hello Ada, /, 2030-01-31T09:30:00.000Z',
      },
    ],
    [
      '{ body: ["${inputs.count + 1}", null, true] }',
      {
        ...{ kind: 'answer', status: 200, headers: { 'content-type': 'application/json' }, latencyMs: 0 },
        body: '[3,null,true]',
      },
    ],
    ['{ fault: timeout }', { kind: 'fault', fault: 'timeout', message: 'Read timed out', latencyMs: 0 }],
    ['{ fault: reset, latency: 5ms }', { kind: 'fault', fault: 'reset', message: 'Connection reset', latencyMs: 5 }],
    ['{ fault: refused }', { kind: 'fault', fault: 'refused', message: 'Connection refused', latencyMs: 0 }],
    [
      '{ fault: truncate, body: { a: 1 } }',
      {
        ...{ kind: 'answer', status: 200, headers: { 'content-type': 'application/json' }, latencyMs: 0 },
        body: '{"a"',
      },
    ],
  ])('%s', async (reply, result) => {
    expect(await backEnd(`stub: [{ reply: ${reply} }]`, { name: 'Ada', count: 2 })()).toEqual(result);
  });

  it('one answer after another, and the last one from then on', async () => {
    const ask = backEnd('stub: [{ replies: [{ status: 500 }, { status: 429 }, { status: 200 }] }]');
    const statuses = [];
    for (const _ of [1, 2, 3, 4]) statuses.push(await ask());
    expect(statuses).toMatchObject([{ status: 500 }, { status: 429 }, { status: 200 }, { status: 200 }]);
  });

  it('the first that fits, in the order in which they are written', async () => {
    const ask = backEnd('stub: [{ request: { path: /a }, reply: { status: 201 } }, { reply: { status: 202 } }]');
    expect(await ask({ url: 'https://crm.example/a' })).toMatchObject({ status: 201 });
    expect(await ask({ url: 'https://crm.example/b' })).toMatchObject({ status: 202 });
  });
});

describe('where no stub fits', () => {
  it('says what was sent, and which came nearest', async () => {
    const ask = backEnd(
      [
        'stub:',
        '  - request: { method: POST, path: /orders }',
        '    reply: {}',
        '  - request: { method: POST, path: /customers, body: { name: Ada } }',
        '    reply: {}',
      ].join('\n'),
    );
    expect(await ask({ method: 'POST', url: 'https://crm.example/customers', body: '{"name":"Bob"}' })).toEqual({
      kind: 'unstubbed',
      latencyMs: 0,
      message:
        'The action sent [POST] https://crm.example/customers with the body {"name":"Bob"}, and none of the 2 stubs fits. The nearest stands in suites/actions/test.stubs.yaml:2: `path` is "/customers", but must be "/orders".',
    });
  });

  it('says so where there are none, and where one cannot answer', async () => {
    expect(
      await stubbedBackEnd({ stubs: [], turns: createTurns(), inputs: {}, now })(
        backEndRequest({ method: 'GET', url: 'https://crm.example/a', headers: {} }),
      ),
    ).toMatchObject({ message: 'The action sent [GET] https://crm.example/a, and nothing is stubbed.' });
    expect(await backEnd('stub: [{ reply: { body: "${inputs.missing}" } }]')()).toMatchObject({
      kind: 'unstubbed',
      message:
        'The stub in suites/actions/test.stubs.yaml:1 fits the request, and cannot answer it: There is no `missing`.',
    });
  });
});
