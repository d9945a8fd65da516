import { again } from '../lib/iterables.ts';
import type { Case } from '../model/case.ts';
import type { Problem } from '../model/problem.ts';
import type { BrokenSuite, Suite } from '../model/suite.ts';
import { type Draft, type Expansion, expand } from './expand.ts';
import { createNamer } from './namer.ts';

/** What planning depends on. */
export interface PlanOptions {
  /** Name of the environment, for suites whose `action` is a map. */
  readonly env?: string | undefined;
  /** Cases at most of one suite. Default 10,000. */
  readonly maxCases?: number | undefined;
  /** Cases at most of the whole plan. Default 1,000,000. */
  readonly maxTotal?: number | undefined;
  /** Whether the run is against the simulator; without it, cases with stubs of their own are skipped. Default false. */
  readonly simulates?: boolean | undefined;
}

/** Every case of every suite, before any selection. */
export interface Plan {
  /** In the order of files, cases and combinations; `index` counts them from 0. Made anew each time they are asked for. */
  readonly cases: Iterable<Case>;
  readonly total: number;
  /** The suites that are in `cases`, in this order. */
  readonly suites: readonly PlannedSuite[];
  /** How many of them each file has. */
  readonly counts: ReadonlyMap<string, number>;
  /** Suites that cannot be planned, with the reasons; the others are in `cases`. */
  readonly broken: readonly BrokenSuite[];
}

/** A suite's place in the plan. */
export interface PlannedSuite extends Pick<Expansion, 'action' | 'count' | 'drafts'> {
  readonly serial: string | undefined;
  /** Index of its first case. */
  readonly first: number;
}

/**
 * Expands the suites one after the other, and makes names unique within the plan: the second case of a name gets ` #2`.
 * Ids do not change with that, so they do not depend on which other suites there are.
 */
export function plan(suites: readonly Suite[], options: PlanOptions = {}): Plan {
  const { env, maxCases = 10_000, maxTotal = 1_000_000, simulates = false } = options;
  const planned: PlannedSuite[] = [];
  const counts = new Map<string, number>();
  const broken: BrokenSuite[] = [];
  let total = 0;
  for (const suite of suites) {
    const expansion = expand(suite, { env, maxCases, simulates });
    const problems = 'most' in expansion ? excess(suite, expansion, maxTotal - total, maxTotal) : expansion;
    const count = problems.length === 0 && 'most' in expansion ? expansion.count : 0;
    if (problems.length > 0 || !('most' in expansion)) broken.push({ file: suite.file, problems });
    else if (count === 0) broken.push({ file: suite.file, problems: [nothingLeft(suite)] });
    else {
      planned.push({ ...expansion, serial: suite.serial, first: total });
      counts.set(suite.file, count);
      total += count;
    }
  }
  return { cases: again(() => casesOf(planned)), total, suites: planned, counts, broken };
}

function* casesOf(suites: readonly PlannedSuite[]): Generator<Case, void, undefined> {
  const uniqueName = createNamer();
  let index = 0;
  for (const { drafts } of suites) for (const draft of drafts()) yield numbered(draft, index++, uniqueName(draft.name));
}

/** A draft at its place in the plan, with its name there. */
export function numbered({ id, name: _, ...rest }: Draft, index: number, name: string): Case {
  return { id, index, name, ...rest };
}

function excess(suite: Suite, { most }: Expansion, left: number, maxTotal: number): readonly Problem[] {
  if (most <= left) return [];
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
