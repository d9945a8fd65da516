import type { Json } from '../model/json.ts';
import type { Suite, Variation } from '../model/suite.ts';
import { numberValues } from './number-values.ts';

/** Whether a combination of axis values is left out. */
export type IsExcluded = (axes: Readonly<Record<string, Json>>) => boolean;

/**
 * Tells of each combination whether all of a row of `exclude` meets in it. The rows are made into a tree first: there may
 * be tens of thousands of them, and to hold each of them against each combination would take minutes.
 */
export function exclusion({ exclude, matrix, cases }: Pick<Suite, 'exclude' | 'matrix' | 'cases'>): IsExcluded {
  const numberOf = numberValues();
  const order = byMostValues([matrix, ...cases.map((named) => named.matrix)]);
  const root: Branch = {};
  for (const row of exclude) {
    let branch = root;
    for (const name of Object.keys(row).sort(order)) branch = grow(branch, name, numberOf(row[name] ?? null));
    branch.isRow = true;
  }
  return (axes) => {
    const open = [root];
    for (let branch = open.pop(); branch; branch = open.pop()) {
      if (branch.isRow) return true;
      for (const [name, byValue] of branch.next ?? []) {
        const next = Object.hasOwn(axes, name) ? byValue.get(numberOf(axes[name] ?? null)) : undefined;
        if (next) open.push(next);
      }
    }
    return false;
  };
}

/** Rows that begin alike have their beginning in common. */
interface Branch {
  /** Input name, then number of the value. */
  next?: Map<string, Map<number, Branch>>;
  /** A row ends here, so all of it has met. */
  isRow?: boolean;
}

function grow(branch: Branch, name: string, number: number): Branch {
  branch.next ??= new Map();
  const byValue = branch.next.get(name) ?? new Map<number, Branch>();
  branch.next.set(name, byValue);
  const next = byValue.get(number) ?? {};
  byValue.set(number, next);
  return next;
}

/** The inputs with the most values first, since one value of them leaves the fewest rows to go on with. */
function byMostValues(levels: readonly Variation['matrix'][]): (a: string, b: string) => number {
  const sizes = new Map<string, number>();
  for (const level of levels) {
    for (const [name, { length }] of Object.entries(level)) sizes.set(name, Math.max(length, sizes.get(name) ?? 0));
  }
  return (a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || (a < b ? -1 : 1);
}
