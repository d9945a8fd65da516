import { describe, expect, it } from 'vitest';
import { maskPaths } from '../../src/lib/mask-paths.ts';
import type { JsonObject } from '../../src/model/json.ts';

const value = { pin: 1234, customer: { pin: null, name: 'Ada' }, items: [{ code: 'a' }, { code: ['b'] }] };

const masked: [paths: string[], value: JsonObject][] = [
  [[], value],
  [['pin'], { ...value, pin: '***' }],
  [['customer'], { ...value, customer: '***' }],
  [['customer.pin'], { ...value, customer: { pin: '***', name: 'Ada' } }],
  [['items[1].code'], { ...value, items: [{ code: 'a' }, { code: '***' }] }],
  [['items[0]', 'pin'], { ...value, pin: '***', items: ['***', { code: ['b'] }] }],
  [['none', 'customer.none', 'pin.deeper', 'items[7]', 'items.0', 'toString', 'items.length', '..'], value],
];

describe('maskPaths', () => {
  it.each(masked)('%j', (paths, expected) => {
    expect(maskPaths(value, paths)).toEqual(expected);
  });

  it('finds the path as one key, as flattened outputs have it', () => {
    expect(maskPaths({ 'customer.pin': 1, customer: { pin: 2 } }, ['customer.pin'])).toEqual({
      'customer.pin': '***',
      customer: { pin: '***' },
    });
  });

  it('leaves the value itself as it is', () => {
    const before = structuredClone(value);
    maskPaths(value, ['pin', 'customer.pin', 'items[0].code']);
    expect(value).toEqual(before);
  });

  it('keeps a key that is called __proto__, and masks it', () => {
    const odd: JsonObject = JSON.parse('{ "__proto__": { "pin": 1 }, "a": 2 }');
    expect(JSON.stringify(maskPaths(odd, ['__proto__.pin']))).toBe('{"__proto__":{"pin":"***"},"a":2}');
  });
});
