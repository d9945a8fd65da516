import { describe, expect, it } from 'vitest';
import { compare } from '../../src/matchers/compare.ts';
import type { JsonObject } from '../../src/model/json.ts';

const count = 100_000;
const items = Array.from({ length: count }, (_, index) => ({
  sku: `SKU-${index}`,
  price: index + 0.5,
  text: `${index}`,
}));
const skus = items.map(({ sku }) => sku);
const prices = items.map(({ price }) => price);
const output: JsonObject = { items, skus, prices };

/** The least of three: other programs use the machine as well. */
function secondsFor(path: string, matchers: JsonObject, said: number): number {
  const place = { file: 'a.action.yaml', line: 1, column: 1 };
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    const { problems, warnings } = compare([{ path, matchers, place }], output, {
      scope: { inputs: { least: 0 }, output },
    });
    const { user, system } = process.cpuUsage(start);
    expect(problems.length + warnings.length).toBe(said);
    return (user + system) / 1_000_000;
  });
  return Math.min(...times);
}

describe('a list of 100,000 members', () => {
  const line = { type: 'object', required: ['sku', 'price'], properties: { price: { type: 'number', minimum: 0 } } };
  it.each<[what: string, path: string, matchers: JsonObject, said: number]>([
    ['a path', 'items[*].price', { type: 'number', min: 0 }, 0],
    ['a path, all wrong', 'items[*].price', { type: 'number', max: -1 }, 21],
    ['a path, all missing', 'items[*].prize', { type: 'number' }, 21],
    ['a path, all converted', 'items[*].text', { type: 'integer' }, 21],
    ['each', 'skus', { type: 'array', each: { type: 'string', matches: '^SKU-', minLength: 5 } }, 0],
    ['each, all warnings', 'skus', { each: { format: 'uuid', level: 'warning' } }, 21],
    ['each with an expression', 'prices', { each: { check: 'value > inputs.least' } }, 0],
    ['each with an expression that fails', 'prices', { each: { check: 'value.amount > 0' } }, 21],
    ['unordered', 'skus', { unordered: [...skus].reverse() }, 0],
    ['unordered, one other', 'prices', { unordered: [...prices.slice(1), 'x'] }, 1],
    ['a schema', 'items', { schema: { type: 'array', items: line } }, 0],
    ['a schema, all wrong', 'items', { schema: { items: { required: ['prize'] } } }, 10],
  ])('is judged in under a second: %s', (_, path, matchers, said) => {
    expect(secondsFor(path, matchers, said)).toBeLessThan(1);
  });
});
