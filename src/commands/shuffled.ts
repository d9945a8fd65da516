import { seededRandom } from '../lib/random.ts';
import type { Case } from '../model/case.ts';

/** The cases in an order drawn from the seed (Fisher and Yates). */
export function shuffled(cases: Iterable<Case>, seed: string): Case[] {
  const random = seededRandom(`${seed}\nshuffle`);
  const order = [...cases];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as Case, order[last] as Case];
  }
  return order;
}
