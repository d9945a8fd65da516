import type { CaseFinished } from '../../model/event.ts';
import { title } from './case-block.ts';

/** The cases of a run whose actions took longest. */
export interface Slowest {
  add(event: CaseFinished): void;
  /** The slowest first; none where all of the run can be seen at a glance anyway. */
  cases(): readonly SlowCase[];
}

/** A case by its title, and how long its last attempt took, in milliseconds. */
export interface SlowCase {
  readonly ms: number;
  readonly title: string;
}

const kept = 5;

/** In a run of no more cases than this nobody looks for the slowest. */
const few = 10;

/** Begins with none. The order in which cases end does not matter: of those alike the first of the plan counts. */
export function createSlowest(): Slowest {
  const slowest: (SlowCase & { readonly index: number })[] = [];
  let measured = 0;
  return {
    add(event) {
      const { latencyMs: ms, index } = event;
      if (ms === undefined) return;
      measured += 1;
      const last = slowest.at(-1);
      if (slowest.length === kept && last && (ms < last.ms || (ms === last.ms && index > last.index))) return;
      slowest.push({ ms, index, title: title(event) });
      slowest.sort((a, b) => b.ms - a.ms || a.index - b.index);
      slowest.splice(kept);
    },
    cases: () => (measured > few ? slowest : []),
  };
}
