import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { sampleOf } from '../../src/targets/offline/sample.ts';
import { flatten } from '../../src/targets/simulator/flatten.ts';
import { rulesEngine } from '../../src/targets/simulator/rules.ts';
import { actionOf, tierAction } from './far-side.ts';

const now = Date.UTC(2030, 0, 31, 9, 30);

function run(rules: readonly JsonObject[], inputs: JsonObject) {
  return rulesEngine(actionOf({ ...tierAction, simulate: { rules } }), inputs, {
    ...{ draft: false, now, contextId: 'any', stubs: [] },
  });
}

describe('rulesEngine', () => {
  const rules: readonly JsonObject[] = [
    { when: { amount: { min: 100, max: 200 }, vip: true }, latency: '50ms', succeed: 'vip' },
    { when: { tier: { oneOf: ['gold', 'silver'] } }, succeed: 'metal' },
    { when: { phone: { matches: '^[+]1' } }, succeed: 'domestic' },
    { when: { note: { absent: true }, amount: 5 }, succeed: 'five, no note' },
    { when: { amount: { below: 0 } }, fault: 'reset' },
    { when: { amount: 7 }, fail: { code: 'SEVEN', message: `\${inputs.amount} at \${now}`, field: null } },
    { when: { amount: 8 }, succeed: `\${inputs.missing}` },
    { when: { tags: { each: 'a', minLength: 1 } }, succeed: 'only a' },
    { when: { tags: { each: { format: 'email' }, minLength: 1 } }, succeed: 'only addresses' },
    { when: { from: { check: 'value > inputs.to' } }, succeed: 'backwards' },
    { when: { order: { schema: { type: 'object', required: ['id'] } } }, succeed: 'an order' },
  ];

  it.each<[JsonObject, JsonObject]>([
    [
      { amount: 150, vip: true },
      { kind: 'succeeded', output: 'vip', latencyMs: 50 },
    ],
    [
      { amount: 150, vip: false, tier: 'gold' },
      { kind: 'succeeded', output: 'metal', latencyMs: 0 },
    ],
    [{ phone: '+12025550143' }, { kind: 'succeeded', output: 'domestic', latencyMs: 0 }],
    [{ amount: 5 }, { kind: 'succeeded', output: 'five, no note', latencyMs: 0 }],
    [
      { amount: 5, note: '' },
      { kind: 'succeeded', output: { tier: '', orders: [] }, latencyMs: 0 },
    ],
    [{ amount: -1 }, { kind: 'fault', fault: 'reset', latencyMs: 0 }],
    [
      { amount: 7 },
      { kind: 'failed', error: { code: 'SEVEN', message: '7 at 2030-01-31T09:30:00.000Z' }, latencyMs: 0 },
    ],
    [
      { amount: 8 },
      {
        kind: 'failed',
        error: { code: 'SIMULATOR.RULE', message: 'Rule 7 in suites/actions/test.json: There is no `missing`.' },
        latencyMs: 0,
      },
    ],
    [{}, { kind: 'succeeded', output: { tier: '', orders: [] }, latencyMs: 0 }],
    [{ tags: ['a', 'a'] }, { kind: 'succeeded', output: 'only a', latencyMs: 0 }],
    [{ tags: ['a@b.cd'] }, { kind: 'succeeded', output: 'only addresses', latencyMs: 0 }],
    [
      { from: 3, to: 2 },
      { kind: 'succeeded', output: 'backwards', latencyMs: 0 },
    ],
    [{ order: { id: 1 } }, { kind: 'succeeded', output: 'an order', latencyMs: 0 }],
  ])('%j gives %j', (inputs, result) => {
    expect(run(rules, inputs)).toEqual(result);
  });

  it('fills in outputs, keeping types', () => {
    const output = {
      total: `\${round(inputs.amount * 1.08, 2)}`,
      text: `for \${inputs.amount}`,
      list: [`\${inputs.amount}`],
    };
    expect(run([{ succeed: output }], { amount: 9.5 })).toEqual({
      kind: 'succeeded',
      output: { total: 10.26, text: 'for 9.5', list: [9.5] },
      latencyMs: 0,
    });
  });
});

describe('sampleOf', () => {
  it.each<[JsonObject, Json]>([
    [{ type: 'string' }, ''],
    [{ type: 'integer' }, 0],
    [{ type: 'number' }, 0],
    [{ type: 'boolean' }, false],
    [{ type: 'array', items: { type: 'string' } }, []],
    [{ type: 'null' }, null],
    [{}, null],
    [{ type: ['integer', 'null'] }, 0],
    [{ type: 'string', default: 'x' }, 'x'],
    [{ type: 'string', enum: ['a', 'b'] }, 'a'],
    [{ type: 'object' }, {}],
    [{ properties: { a: { properties: { b: { type: 'string' } } }, c: true } }, { a: { b: '' }, c: null }],
  ])('%j gives %j', (schema, sample) => {
    expect(sampleOf(schema)).toEqual(sample);
  });
});

describe('flatten', () => {
  it.each<[Json, Json]>([
    [
      { a: { b: { c: 1 } }, d: null },
      { 'a.b.c': 1, d: null },
    ],
    [{ list: [1, 'x'] }, { list: [1, 'x'] }],
    [{ list: [] }, { list: [] }],
    [{ rows: [{ a: 1, b: { c: 2 } }, { a: 3 }] }, { 'rows.a': [1, 3], 'rows.b.c': [2, null] }],
    [[{ a: 1 }], [{ a: 1 }]],
    ['text', 'text'],
  ])('%j gives %j', (output, flat) => {
    expect(flatten(output)).toEqual(flat);
  });
});
