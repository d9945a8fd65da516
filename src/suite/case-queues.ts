import { again } from '../lib/iterables.ts';
import type { Case } from '../model/case.ts';
import type { CaseQueue } from '../model/case-queue.ts';
import { numbered, type Plan, type PlannedSuite } from './plan.ts';

/** Each case as a queue of its own, so that they begin in the order in which they come. */
export function eachAlone(cases: Iterable<Case>): Iterable<CaseQueue> {
  return again(function* () {
    for (const test of cases) yield { action: test.action, serial: test.serial, cases: [test] };
  });
}

/**
 * Cases of a plan, in its order, parted by suites: each suite's cases can be made without those of the suites before it.
 * They are the same cases as they are given here, by name and place. For that, what is given is gone through once beside,
 * as far as there is need, and for each case of the plan six bytes are kept.
 */
export function bySuite({ suites, total }: Pick<Plan, 'suites' | 'total'>, cases: Iterable<Case>): Iterable<CaseQueue> {
  const [only, ...others] = suites;
  if (!only) return [];
  if (others.length === 0) return [{ ...heading(only), cases }];
  return again(function* () {
    const known = survey(cases, total);
    for (const suite of suites) yield { ...heading(suite), cases: again(() => casesOf(suite, known)) };
  });
}

function heading({ action, serial }: PlannedSuite): Omit<CaseQueue, 'cases'> {
  return { action, serial };
}

function* casesOf(suite: PlannedSuite, { has, nameOf }: Survey): Generator<Case, void, undefined> {
  const end = suite.first + suite.count;
  let index = suite.first;
  while (index < end && !has(index)) index += 1;
  if (index === end) return;
  index = suite.first;
  for (const draft of suite.drafts()) {
    if (has(index)) yield numbered(draft, index, nameOf(index, draft.name));
    index += 1;
  }
}

/** What is known of cases before they are made. */
interface Survey {
  /** Whether the case with this index is among them. */
  has(index: number): boolean;
  /** Its name within the whole plan, which begins with the one that it has by itself. */
  nameOf(index: number, ownName: string): string;
}

/** Goes through the cases, each time as far as the index that is asked for. */
function survey(cases: Iterable<Case>, total: number): Survey {
  const left = cases[Symbol.iterator]();
  let reached = -1;
  // How long the name is, one added since 0 says that the case is not there; and the number at its end, if any.
  const lengths = new Uint16Array(total);
  const numbers = new Uint32Array(total);
  const has = (index: number) => {
    while (reached < index) {
      const { value, done } = left.next();
      reached = done ? total : value.index;
      if (done) break;
      lengths[reached] = value.name.length + 1;
      numbers[reached] = Number(/ #(\d+)$/.exec(value.name)?.[1] ?? 0);
    }
    return lengths[index] !== 0;
  };
  return {
    has,
    nameOf: (index, ownName) => (lengths[index] === ownName.length + 1 ? ownName : `${ownName} #${numbers[index]}`),
  };
}
