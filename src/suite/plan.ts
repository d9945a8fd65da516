import type { Case } from '../model/case.ts';
import type { Problem } from '../model/problem.ts';
import type { BrokenSuite, Suite } from '../model/suite.ts';
import { type Draft, type Expansion, expand } from './expand.ts';

/** What planning depends on. */
export interface PlanOptions {
  /** Name of the environment, for suites whose `action` is a map. */
  readonly env?: string | undefined;
  /** Cases at most of one suite. Default 10,000. */
  readonly maxCases?: number | undefined;
  /** Cases at most of the whole plan. Default 1,000,000. */
  readonly maxTotal?: number | undefined;
}

/** Every case of every suite, before any selection. */
export interface Plan {
  /** In the order of files, cases and combinations; `index` counts them from 0. */
  readonly cases: readonly Case[];
  readonly total: number;
  /** Suites that cannot be planned, with the reasons; the others are in `cases`. */
  readonly broken: readonly BrokenSuite[];
}

/**
 * Expands the suites one after the other, and makes names unique within the plan: the second case of a name gets ` #2`.
 * Ids do not change with that, so they do not depend on which other suites there are.
 */
export function plan(suites: readonly Suite[], options: PlanOptions = {}): Plan {
  const { env, maxCases = 10_000, maxTotal = 1_000_000 } = options;
  const cases: Case[] = [];
  const broken: BrokenSuite[] = [];
  const uniqueName = createNamer();
  for (const suite of suites) {
    const expansion = expand(suite, { env, maxCases });
    const problems = 'count' in expansion ? excess(suite, expansion, maxTotal - cases.length, maxTotal) : expansion;
    if (problems.length > 0 || !('count' in expansion)) {
      broken.push({ file: suite.file, problems });
      continue;
    }
    const before = cases.length;
    for (const draft of expansion.drafts()) cases.push(complete(draft, cases.length, uniqueName(draft.name)));
    if (cases.length === before) broken.push({ file: suite.file, problems: [nothingLeft(suite)] });
  }
  return { cases, total: cases.length, broken };
}

function complete({ id, name: _, ...rest }: Draft, index: number, name: string): Case {
  return { id, index, name, ...rest };
}

/** Hands out each name once; a name asked for again gets ` #2`, ` #3` ... */
function createNamer(): (name: string) => string {
  const given = new Map<string, number>();
  return (name) => {
    let count = given.get(name) ?? 0;
    let unique: string;
    do {
      count += 1;
      unique = count === 1 ? name : `${name} #${count}`;
    } while (count > 1 && given.has(unique));
    given.set(name, count);
    if (count > 1) given.set(unique, 1);
    return unique;
  };
}

function excess(suite: Suite, { count }: Expansion, left: number, maxTotal: number): readonly Problem[] {
  if (count <= left) return [];
  return [
    {
      kind: 'invalid-suite',
      message: `With this suite the run would have more than ${maxTotal.toLocaleString('en')} cases, which is the most it can have.`,
      hint: 'Run fewer suites at once, for example one folder after the other.',
      place: suite.place,
    },
  ];
}

function nothingLeft(suite: Suite): Problem {
  return {
    kind: 'invalid-suite',
    message: '`exclude` leaves out every combination, so this suite has no case.',
    hint: 'Take entries out of `exclude`, or skip the suite with `skip: why`.',
    place: suite.places.exclude ?? suite.place,
  };
}
