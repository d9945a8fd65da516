import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../src/model/json.ts';
import type { BackEndRequest } from '../../src/model/stub.ts';
import type { BackEndResult } from '../../src/targets/offline/back-end.ts';
import { execute } from '../../src/targets/offline/execute.ts';
import { readAction } from '../../src/targets/simulator/read-action.ts';
import { type ExportedParts, exported } from '../support/exported-action.ts';

interface Behind {
  readonly status?: number;
  readonly body?: Json | string;
}

/** Runs an action; gives what it sent, and what came of it. */
async function run(parts: ExportedParts, inputs: JsonObject = {}, behind: Behind | BackEndResult = {}) {
  const read = readAction(exported(parts), 'suites/actions/test.json');
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const { action } = read;
  const sent: BackEndRequest[] = [];
  const execution = await execute(action.program(), inputs, {
    checkOutput: action.checkOutput,
    backEnd(request) {
      sent.push(request);
      return 'kind' in behind ? behind : answer(behind);
    },
    draft: false,
    contextId: 'c0-ffee',
  });
  return { sent: sent[0], ...execution };
}

function answer({ status = 200, body = {} }: Behind): BackEndResult {
  return {
    kind: 'answer',
    status,
    headers: {},
    body: typeof body === 'string' ? body : JSON.stringify(body),
    latencyMs: 0,
  };
}

const text = { type: 'string' };

describe('what an action sends', () => {
  it.each<[string, ExportedParts, JsonObject, Partial<BackEndRequest>]>([
    ['an input in the address', { url: 'https://a.example/${input.id}' }, { id: '7' }, { url: 'https://a.example/7' }],
    [
      'a missing one by its name',
      { url: 'https://a.example/?q=${input.id}' },
      {},
      { url: 'https://a.example/?q=${input.id}' },
    ],
    ['a missing one quietly', { url: 'https://a.example/?q=$!{input.id}' }, {}, { url: 'https://a.example/?q=' }],
    ['escaped', { url: 'https://a.example/?q=$esc.url(${input.q})' }, { q: 'a b&c' }, { query: { q: 'a b&c' } }],
    ['with no body for GET', { body: '${input.rawRequest}' }, { id: '7' }, { text: '', method: 'GET' }],
    [
      'all inputs',
      { method: 'POST' },
      { id: 7, name: 'Ada' },
      { text: '{"id":7,"name":"Ada"}', body: { id: 7, name: 'Ada' }, headers: { 'content-type': 'application/json' } },
    ],
    [
      'a template of its own',
      { method: 'PUT', body: '{"name": "$esc.jsonString(${input.name})"#if($input.vip), "vip": true#end}' },
      { name: 'A "B"', vip: true },
      { text: '{"name": "A \\"B\\"", "vip": true}' },
    ],
    [
      'a loop',
      { method: 'POST', body: '[#foreach($n in [1..3])$n#if($foreach.hasNext),#end#end]' },
      {},
      { text: '[1,2,3]' },
    ],
    [
      'headers and credentials',
      { headers: { 'X-Key': '${credentials.apiKey}', Authorization: 'Basic $encoding.base64("a:${input.b}")' } },
      { b: 'c' },
      { headers: { 'x-key': 'simulated-apikey', authorization: 'Basic YTpj' } },
    ],
    [
      'a path of Genesys Cloud',
      { integrationType: 'purecloud-data-actions', url: '/api/v2/users/${input.id}' },
      { id: 'u1' },
      { url: 'https://api.mypurecloud.com/api/v2/users/u1', path: '/api/v2/users/u1' },
    ],
    [
      'an invocation of a Lambda function',
      { integrationType: 'aws-lambda-data-actions', url: 'arn:aws:lambda:eu-west-1:1:function:f', method: 'POST' },
      {},
      {
        url: 'https://lambda.eu-west-1.amazonaws.com/2015-03-31/functions/arn%3Aaws%3Alambda%3Aeu-west-1%3A1%3Afunction%3Af/invocations',
      },
    ],
    [
      'an input whatever the case of `input`',
      { url: 'https://a.example/$Input.id/${INPUT.id}' },
      { id: 7 },
      { path: '/7/7' },
    ],
    [
      'a form',
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: 'a=$esc.urlFormEncode(${input.a})',
      },
      { a: 'x y' },
      { body: { a: 'x y' } },
    ],
  ])('%s', async (_, parts, inputs, sent) => {
    expect((await run(parts, inputs)).sent).toMatchObject(sent);
  });
});

describe('what an action makes of an answer', () => {
  it.each<[string, ExportedParts, Behind, Json]>([
    ['the whole of it', {}, { body: { a: [1] } }, { a: [1] }],
    ['nothing, of an empty one', {}, { status: 204, body: '' }, {}],
    [
      'what its paths find, as JSON',
      { map: { n: '$.c.name', l: '$.l[*].x' }, template: '{"name": ${n}, "all": ${l}}' },
      { body: { c: { name: 'Ada "B"' }, l: [{ x: 1 }, { x: 2 }] } },
      { name: 'Ada "B"', all: [1, 2] },
    ],
    [
      'a default where nothing is found, and null where that is',
      { map: { a: '$.a', b: '$.b' }, defaults: { a: '"none"', b: '"none"' }, template: '{"a": ${a}, "b": ${b}}' },
      { body: { b: null } },
      { a: 'none', b: null },
    ],
    [
      'the first of a list',
      {
        map: { p: "$.p[?(@.purpose=='customer')].id" },
        template: '{"id": ${successTemplateUtils.firstFromArray("${p}", "$esc.quote$esc.quote")}}',
      },
      {
        body: {
          p: [
            { purpose: 'agent', id: 'a' },
            { purpose: 'customer', id: 'c' },
          ],
        },
      },
      { id: 'c' },
    ],
    [
      'its default of an empty list',
      {
        map: { p: '$.p[*].id' },
        template: '{"id": ${successTemplateUtils.firstFromArray("${p}", "$esc.quote$esc.quote")}}',
      },
      { body: { p: [] } },
      { id: '' },
    ],
  ])('%s', async (_, parts, behind, output) => {
    expect((await run(parts, {}, behind)).end).toEqual({ kind: 'succeeded', output });
  });
});

describe('how an action fails', () => {
  const processing = 'ACTION.PROCESSING';
  const remote = 'ACTION.REMOTE_ENDPOINT';
  it.each<[string, ExportedParts, Behind | BackEndResult, string, string, string]>([
    [
      'a variable that no path has set',
      { map: { a: '$.a' }, template: '{"a" : ${a}}' },
      {},
      'Apply output transformation',
      processing,
      `Transform failed to process result using 'successTemplate' template due to error:'Variable $a has not been set at successTemplate[line 1, column 8]'\n Template:'{"a" : \${a}}'.`,
    ],
    [
      'a template that cannot be read',
      { url: 'https://a.example/#if(' },
      {},
      'Resolve request URL template',
      processing,
      'Encountered',
    ],
    [
      'an address that is none',
      { url: 'crm.example/a' },
      {},
      'Resolve request URL template',
      processing,
      'is not an address',
    ],
    [
      'a path that cannot be read',
      { map: { a: '$.a[?(' } },
      {},
      'Resolve translation map',
      processing,
      "The path of 'a'",
    ],
    [
      'a template that gives no JSON',
      { template: '{"a": }' },
      {},
      'Apply output transformation',
      processing,
      `It gave: '{"a": }'`,
    ],
    [
      'an output that breaks its schema',
      { output: { a: text } },
      { body: { a: 1 } },
      'Validate output against success schema',
      processing,
      'output/a must be string',
    ],
    [
      'an answer that is an error',
      {},
      { status: 503, body: { error: 'maintenance' } },
      'Execute',
      remote,
      'Request to backend service failed.  Response from web service: status 503: {"error":"maintenance"} [c0-ffee]',
    ],
    ['an answer that is no JSON', {}, { body: '<html>' }, 'Execute', remote, 'no JSON: <html>'],
    [
      'a system that does not answer',
      {},
      { kind: 'fault', fault: 'timeout', message: 'Read timed out', latencyMs: 0 },
      'Execute',
      remote,
      'timed out after 60 seconds',
    ],
    [
      'a system that answers too late',
      { timeoutSeconds: 2 },
      { kind: 'answer', status: 200, headers: {}, body: '{}', latencyMs: 3_000 },
      'Execute',
      remote,
      'timed out after 2 seconds',
    ],
    [
      'a connection that is cut',
      {},
      { kind: 'fault', fault: 'reset', message: 'Connection reset', latencyMs: 0 },
      'Execute',
      remote,
      'Connection reset [c0-ffee]',
    ],
  ])('%s', async (_, parts, behind, operation, errorCode, message) => {
    const { end, operations } = await run(parts, {}, behind);
    expect(end).toMatchObject({ kind: 'failed', fault: { errorCode, message: expect.stringContaining(message) } });
    expect(operations.map(({ success }) => success)).toEqual([...operations.slice(1).map(() => true), false]);
    expect(operations.at(-1)).toMatchObject({ name: operation, error: { errorCode } });
  });
});

it('lists what is done, as the platform does', async () => {
  const { operations } = await run({ url: 'https://a.example/${input.id}' }, { id: 7 }, { body: { a: 1 } });
  expect(operations.map(({ name, result }) => [name, result])).toEqual([
    ['Validate request body contains simple json (key-value pairs)', undefined],
    ['Validate request body against simple input schema', { id: 7 }],
    ['Perform authentication', undefined],
    ['Resolve request URL template', '[GET] https://a.example/7'],
    ['Resolve request header templates', {}],
    ['Resolve request body template', ''],
    ['Execute', { a: 1 }],
    ['Resolve translation map', {}],
    ['Apply output transformation', { a: 1 }],
    ['Validate output against success schema', undefined],
  ]);
});
