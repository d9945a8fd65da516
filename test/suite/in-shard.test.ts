import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/model/case.ts';
import { inShard, type Weigh } from '../../src/suite/in-shard.ts';
import { caseOf } from '../support/case-of.ts';

/** Cases that cost what their only input says. */
const drawn = fc
  .array(fc.record({ cost: fc.integer({ min: 1, max: 9 }), serial: fc.constantFrom(undefined, undefined, 'a', 'b') }), {
    maxLength: 60,
  })
  .map((all) =>
    all.map(({ cost, serial }, index) => caseOf({ index, inputs: { cost }, ...(serial !== undefined && { serial }) })),
  );

const weigher = (): Weigh => (test) => Number(test.inputs.cost);

function shardsOf(cases: readonly Case[], of: number): Case[][] {
  return Array.from({ length: of }, (_, index) => [...inShard(cases, { number: index + 1, of }, weigher)]);
}

const costOf = (cases: readonly Case[]) => cases.reduce((sum, { inputs }) => sum + Number(inputs.cost), 0);

describe('inShard', () => {
  it('gives each case to one shard, in the order of the plan, and cases of one serial name to the same', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 12 }), (cases, of) => {
        const shards = shardsOf(cases, of);
        const indexes = shards.map((shard) => shard.map(({ index }) => index));
        expect(indexes.flat().sort((a, b) => a - b)).toEqual(cases.map(({ index }) => index));
        for (const list of indexes) expect(list).toEqual([...list].sort((a, b) => a - b));
        for (const serial of ['a', 'b']) {
          expect(shards.filter((shard) => shard.some((test) => test.serial === serial)).length).toBeLessThan(2);
        }
      }),
    );
  });

  it('gives each shard its share of the cost, to about one case, and keeps neighbours together', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 12 }), (drawnCases, of) => {
        const cases = drawnCases.map(({ serial: _, ...test }): Case => test);
        const shards = shardsOf(cases, of);
        const heaviest = Math.max(0, ...cases.map(({ inputs }) => Number(inputs.cost)));
        for (const shard of shards) expect(Math.abs(costOf(shard) - costOf(cases) / of)).toBeLessThanOrEqual(heaviest);
        expect(shards.flat()).toEqual(cases);
      }),
    );
  });

  it('weighs a serial group as one', () => {
    const group = Array.from({ length: 10 }, (_, index) => caseOf({ index, inputs: { cost: 1 }, serial: 'a' }));
    const alone = Array.from({ length: 10 }, (_, index) => caseOf({ index: 10 + index, inputs: { cost: 1 } }));
    expect(shardsOf([...group, ...alone], 2).map((shard) => shard.length)).toEqual([10, 10]);
  });
});
