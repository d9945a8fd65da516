import type { Random } from '../../lib/random.ts';
import type { Pair, Pairs } from './pairs.ts';

/** The pairs that stand in no row any more. */
export interface Missing {
  /** Counts a pair once more or once less, here and in the table. */
  change(pair: Pair, by: 1 | -1): void;
  size(): number;
  /** Any of them; there must be one. */
  pick(random: Random): Pair | undefined;
}

/** None is missing yet. */
export function createMissing(pairs: Pairs): Missing {
  const list: { readonly pair: Pair; readonly id: number }[] = [];
  const positions = new Map<number, number>();

  const put = (entry: { readonly pair: Pair; readonly id: number }, position: number) => {
    list[position] = entry;
    positions.set(entry.id, position);
  };
  const take = (id: number) => {
    const position = positions.get(id);
    const last = list.pop();
    if (position === undefined || !last) return;
    positions.delete(id);
    if (last.id !== id) put(last, position);
  };

  return {
    change(pair, by) {
      const { axis, value, otherAxis, otherValue } = pair;
      if (!pairs.change(axis, value, otherAxis, otherValue, by)) return;
      const id = pairs.indexOf(axis, value, otherAxis, otherValue);
      if (by === 1) take(id);
      else put({ pair, id }, list.length);
    },
    size: () => list.length,
    pick: (random) => list[Math.floor(random() * list.length)]?.pair,
  };
}
