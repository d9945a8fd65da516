import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/lib/random.ts';
import { lattice } from '../../src/suite/pairwise/lattice.ts';
import { type Exclusion, pairwise, pairwiseBound } from '../../src/suite/pairwise.ts';
import { plan } from '../../src/suite/plan.ts';
import { suiteOf } from './suite-of.ts';

/** All combinations, the last axis changing fastest. */
function product(sizes: readonly number[]): number[][] {
  return sizes.reduce<number[][]>(
    (rows, size) => rows.flatMap((row) => Array.from({ length: size }, (_, value) => [...row, value])),
    [[]],
  );
}

function allowedOf(sizes: readonly number[], exclude: readonly Exclusion[]): number[][] {
  return product(sizes).filter(
    (row) => !exclude.some((part) => [...part].every(([axis, value]) => row[axis] === value)),
  );
}

/** Every pair of values that any of the rows holds, as text; of one axis, every value. */
function pairsOf(rows: readonly (readonly number[])[]): Set<string> {
  const pairs = new Set<string>();
  for (const row of rows) {
    for (const [a, x] of row.entries()) {
      if (row.length === 1) pairs.add(`${x}`);
      for (let b = a + 1; b < row.length; b++) pairs.add(`${a}=${x} ${b}=${row[b]}`);
    }
  }
  return pairs;
}

/** As many axes of a size as it says: `3^4` is four axes with three values each. */
function sizesOf(model: string): number[] {
  return model.split(' ').flatMap((part) => {
    const [size = 0, axes = 0] = part.split('^').map(Number);
    return Array.from({ length: axes }, () => size);
  });
}

const rowsFor = (sizes: readonly number[], exclude: readonly Exclusion[] = [], seed = 'spring') =>
  pairwise({ sizes, exclude }, seededRandom(seed));

const models = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 }).chain((sizes) =>
  fc.record({
    sizes: fc.constant(sizes),
    exclude: fc.array(
      fc
        .tuple(...sizes.map((size) => fc.option(fc.nat(size - 1), { freq: 2 })))
        .map((part) => new Map(part.flatMap((value, axis) => (value === null ? [] : [[axis, value] as const]))))
        .filter((part) => part.size > 0),
      { maxLength: 6 },
    ),
  }),
);

describe('pairwise', () => {
  it('holds every pair that can be, nothing that may not be, and never more than all combinations', () => {
    fc.assert(
      fc.property(models, fc.string(), ({ sizes, exclude }, seed) => {
        const allowed = allowedOf(sizes, exclude);
        const rows = rowsFor(sizes, exclude, seed);
        const texts = rows.map(String);
        const all = allowed.map(String);
        expect(pairsOf(rows)).toEqual(pairsOf(allowed));
        expect(texts.filter((text) => !all.includes(text))).toEqual([]);
        expect(new Set(texts).size).toBe(rows.length);
        // In the order of all combinations, and beginning with the first of them.
        expect(texts).toEqual(all.filter((text) => texts.includes(text)));
        expect(texts[0]).toBe(all[0]);
        if (exclude.length === 0) expect(rows.length).toBeLessThanOrEqual(pairwiseBound(sizes));
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same rows for the same seed', () => {
    fc.assert(
      fc.property(models, fc.string(), ({ sizes, exclude }, seed) => {
        expect(rowsFor(sizes, exclude, seed)).toEqual(rowsFor(sizes, exclude, seed));
      }),
      { numRuns: 50 },
    );
  });

  it('gives all values of one axis, and all pairs of two', () => {
    expect(rowsFor([3])).toEqual([[0], [1], [2]]);
    expect(rowsFor([3], [new Map([[0, 1]])])).toEqual([[0], [2]]);
    expect(rowsFor([2, 3])).toEqual(product([2, 3]));
    expect(rowsFor([2, 2, 2])).toEqual([
      [0, 0, 0],
      [0, 1, 1],
      [1, 0, 1],
      [1, 1, 0],
    ]);
  });

  it('gives what there is where hardly anything is left', () => {
    expect(rowsFor([])).toEqual([[]]);
    expect(rowsFor([2, 0, 2])).toEqual([]);
    expect(rowsFor([2, 2], [new Map()])).toEqual([]);
    expect(rowsFor([2, 2, 2], [new Map([[0, 0]]), new Map([[0, 1]])])).toEqual([]);
    // Each axis must have the value of the one before, which no two entries say by themselves.
    const chain = [0, 1, 2, 3].flatMap((axis) => [
      new Map([
        [axis, 0],
        [axis + 1, 1],
      ]),
      new Map([
        [axis, 1],
        [axis + 1, 0],
      ]),
    ]);
    expect(rowsFor([2, 2, 2, 2, 2], chain)).toEqual([
      [0, 0, 0, 0, 0],
      [1, 1, 1, 1, 1],
    ]);
  });

  /*
   * Rows that published generators make. The first six are those of PICT, https://www.pairwise.org/efficiency.html (the
   * table of tools by generation efficiency). The other four are those of NIST's IPOG-F, from the tables below
   * https://math.nist.gov/coveringarrays/ipof/ipof-results.html, as the catalogue NISTcat of the R package CAs has them
   * (https://github.com/ugroempi/CAs).
   */
  it.each([
    ['3^4', 9],
    ['3^13', 18],
    ['4^15 3^17 2^29', 37],
    ['4^1 3^39 2^35', 27],
    ['2^100', 15],
    ['10^20', 210],
    ['3^50', 26],
    ['4^20', 37],
    ['5^15', 51],
    ['6^20', 79],
  ])('makes no more rows of %s than the %i of a published generator', (model, published) => {
    const sizes = sizesOf(model);
    const needed = sizes.reduce((sum, size, axis) => sum + size * sizes.slice(axis + 1).reduce((a, b) => a + b, 0), 0);
    for (const seed of ['spring', 'autumn']) {
      const rows = rowsFor(sizes, [], seed);
      expect(pairsOf(rows).size).toBe(needed);
      expect(rows.length).toBeLessThanOrEqual(published);
    }
  });

  it('copes with 50 axes of 100 values, with and without exclusions', () => {
    const sizes = sizesOf('100^50');
    const started = performance.now();
    const rows = rowsFor(sizes);
    expect(performance.now() - started).toBeLessThan(30_000);
    expect(rows.length).toBeGreaterThanOrEqual(10_000);
    expect(rows.length).toBeLessThanOrEqual(pairwiseBound(sizes));
    // The first axis decides about the second one.
    const exclude = product([100, 100]).flatMap(([a = 0, b = 0]) =>
      a === b
        ? []
        : [
            new Map([
              [0, a],
              [1, b],
            ]),
          ],
    );
    const restarted = performance.now();
    const fewer = rowsFor(sizes, exclude);
    expect(performance.now() - restarted).toBeLessThan(60_000);
    expect(fewer.every(([a, b]) => a === b)).toBe(true);
    expect(new Set(fewer.map((row) => `${row[48]} ${row[49]}`)).size).toBe(10_000);
  }, 120_000);
});

describe('pairwiseBound', () => {
  it('is no more than all combinations, and near the number of rows', () => {
    const bounds = ['4^2', '10^20', '100^1 2^49', '100^1 50^1 2^48', '100^50', '2^300'].map((model) =>
      pairwiseBound(sizesOf(model)),
    );
    expect(bounds).toEqual([16, 231, 210, 5300, 10_201, 18]);
    expect(pairwiseBound([])).toBe(1);
    expect(pairwiseBound([7])).toBe(7);
  });

  it('is what arithmetic needs for every pair', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 20 }), (sizes) => {
        const { count, rows } = lattice(sizes);
        const made = rows();
        const needed = sizes.reduce(
          (sum, size, axis) => sum + size * sizes.slice(axis + 1).reduce((a, b) => a + b, 0),
          0,
        );
        expect(made).toHaveLength(count);
        expect(made[0]).toEqual(sizes.map(() => 0));
        expect(made.every((row) => row.every((value, axis) => value < (sizes[axis] ?? 0)))).toBe(true);
        expect(pairsOf(made).size).toBe(needed);
      }),
      { numRuns: 100 },
    );
  });
});

describe('combine: pairwise', () => {
  it('works out the rows of the same axes once, however many cases have them', () => {
    const axes = Array.from({ length: 20 }, (_, index) => `i${index}: [true, false]`).join(', ');
    const cases = Array.from({ length: 1_000 }, (_, index) => `{ name: c${index} }`).join(', ');
    const suite = suiteOf(`action: A\ncombine: pairwise\nmatrix: { ${axes} }\ncases: [${cases}]`);
    const started = performance.now();
    const { total, broken } = plan([suite]);
    expect([total % 1_000, broken]).toEqual([0, []]);
    expect(total).toBeLessThanOrEqual(9_000);
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});
