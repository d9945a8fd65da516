import { hasAsTyped, isAsTyped } from '../lib/as-typed.ts';
import type { Json } from '../model/json.ts';
import { equal } from './difference.ts';
import { keyOf } from './key-of.ts';

/** What is left of two lists when every member of the one is paired with an equal member of the other. */
export interface Unpaired {
  /** Expected, and not there. */
  readonly missing: readonly Json[];
  /** There, and not expected. */
  readonly surplus: readonly Json[];
}

/**
 * Pairs each expected member with one that came, each with one only, as many as can be paired; both in the order of
 * their lists. Takes time in proportion to the lists, but for expected lists and maps with `AsTyped` scalars in them.
 */
export function pairMembers(expected: readonly Json[], actual: readonly Json[]): Unpaired {
  const byKey = new Map<string, number[]>();
  // From the last to the first, so that the first is taken first.
  for (let index = actual.length - 1; index >= 0; index--) {
    const key = keyOf(actual[index] ?? null);
    const known = byKey.get(key);
    if (known) known.push(index);
    else byKey.set(key, [index]);
  }
  const taken = new Set<number>();
  const take = (key: string): boolean => {
    const index = byKey.get(key)?.pop();
    if (index !== undefined) taken.add(index);
    return index !== undefined;
  };

  const isOpen = expected.map(hasAsTyped);
  const isPaired = expected.map((member, index) => !isOpen[index] && take(keyOf(member)));
  const open: number[] = [];
  for (const [index, member] of expected.entries()) {
    if (!isOpen[index]) continue;
    // As text it can be paired with its own kind only, as a number with others too: so text first.
    if (isAsTyped(member)) isPaired[index] = take(keyOf(member.$typed)) || take(keyOf(member));
    else open.push(index);
  }
  const left = actual.map((_, index) => index).filter((index) => !taken.has(index));
  const owners = pairOpen(open, left, (one, other) => equal(expected[one] ?? null, actual[other] ?? null));
  for (const [index, owner] of owners) {
    taken.add(index);
    isPaired[owner] = true;
  }
  return {
    missing: expected.filter((_, index) => !isPaired[index]),
    surplus: actual.filter((_, index) => !taken.has(index)),
  };
}

/**
 * Pairs where one may fit several and these fit others: each new pair may make earlier ones look for another partner
 * (Kuhn's algorithm for bipartite matching). Gives the owner of each member that was paired.
 */
function pairOpen(
  open: readonly number[],
  left: readonly number[],
  fits: (open: number, left: number) => boolean,
): ReadonlyMap<number, number> {
  const owners = new Map<number, number>();
  const place = (one: number, tried: Set<number>): boolean =>
    left.some((other) => {
      if (tried.has(other) || !fits(one, other)) return false;
      tried.add(other);
      const owner = owners.get(other);
      if (owner !== undefined && !place(owner, tried)) return false;
      owners.set(other, one);
      return true;
    });
  for (const one of open) place(one, new Set());
  return owners;
}
