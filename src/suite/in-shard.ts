import { again } from '../lib/iterables.ts';
import type { Case } from '../model/case.ts';
import type { Shard } from '../model/event.ts';

/** What a case costs, in whatever unit; asked in the order of the cases, each once. */
export type Weigh = (test: Case) => number;

/**
 * The cases that fall to one shard. The shards are stretches of the plan of about equal cost, so that cases of one suite
 * stay together and each action is looked up in few of them; they depend on nothing but the cases and their costs. Cases
 * of one `serial` name, which never run at the same time, are all in one shard. Made anew each time they are asked for;
 * how much there is in all is weighed the first time.
 *
 * @param weigher makes a function that has weighed nothing yet
 */
export function inShard(cases: Iterable<Case>, shard: Shard, weigher: () => Weigh): Iterable<Case> {
  let weights: Weights | undefined;
  return again(() => {
    weights ??= weighAll(cases, weigher());
    return dealt(cases, shard, weigher(), weights);
  });
}

interface Weights {
  readonly total: number;
  /** By `serial` name. */
  readonly groups: ReadonlyMap<string, number>;
}

function* dealt(
  cases: Iterable<Case>,
  { number, of }: Shard,
  weigh: Weigh,
  { total, groups }: Weights,
): Generator<Case, void, undefined> {
  const homes = new Map<string, number>();
  let sum = 0;
  const settle = (weight: number): number => {
    const middle = sum + weight / 2;
    sum += weight;
    return Math.min(of, Math.ceil((middle * of) / total));
  };
  for (const test of cases) {
    const weight = weigh(test);
    const { serial } = test;
    if (serial !== undefined && !homes.has(serial)) homes.set(serial, settle(groups.get(serial) ?? weight));
    const home = serial === undefined ? settle(weight) : homes.get(serial);
    if (home === number) yield test;
  }
}

function weighAll(cases: Iterable<Case>, weigh: Weigh): Weights {
  const groups = new Map<string, number>();
  let total = 0;
  for (const test of cases) {
    const weight = weigh(test);
    total += weight;
    if (test.serial !== undefined) groups.set(test.serial, (groups.get(test.serial) ?? 0) + weight);
  }
  return { total, groups };
}
