import { type Mending, mend } from './mend.ts';
import type { Pairs } from './pairs.ts';

/**
 * Makes do with fewer rows: leaves out those that hold no pair of their own, then takes one out after the other, that
 * with the fewest, as long as the others can be mended to hold its pairs as well. The first row stays as it is.
 */
export function shrink(rows: readonly number[][], mending: Mending): number[][] {
  const { pairs, budget } = mending;
  let current = withoutSuperfluous(rows, pairs);
  const fewest = Math.max(1, pairs.fewestRows());
  while (current.length > fewest && budget.looks > 0) {
    budget.looks -= (current.length * (current[0]?.length ?? 0) ** 2) / 2;
    const index = leastNeeded(current, pairs);
    const others = current.filter((_, at) => at !== index);
    const fewer = mend(others, current[index] ?? [], mending);
    if (!fewer) break;
    current = fewer;
  }
  return current;
}

function withoutSuperfluous(rows: readonly number[][], pairs: Pairs): number[][] {
  return rows.filter((row, index) => {
    if (index === 0 || ownPairs(row, pairs) > 0) return true;
    pairs.changeRow(row, -1);
    return false;
  });
}

/** The row with the fewest pairs that no other one holds, the first aside. */
function leastNeeded(rows: readonly number[][], pairs: Pairs): number {
  let least = { index: 1, own: Number.POSITIVE_INFINITY };
  for (let index = 1; index < rows.length; index++) {
    const own = ownPairs(rows[index] ?? [], pairs);
    if (own < least.own) least = { index, own };
  }
  return least.index;
}

/** How many pairs stand in this row alone. */
function ownPairs(row: readonly number[], pairs: Pairs): number {
  let own = 0;
  for (let axis = 0; axis < row.length; axis++) {
    for (let other = axis + 1; other < row.length; other++) {
      if (pairs.count(axis, row[axis] ?? 0, other, row[other] ?? 0) === 1) own += 1;
    }
  }
  return own;
}
