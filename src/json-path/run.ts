import type { Json } from '../model/json.ts';
import type { Path } from './path.ts';

/** Why an evaluation gives nothing. */
export interface Fault {
  /**
   * `absent` and `invalid` are Jayway's PathNotFoundException and InvalidPathException: filters let a value fall for
   * them. `bounds` is Java's IndexOutOfBoundsException, which whatever goes through a list passes over. `fatal` ends it all.
   */
  readonly kind: 'absent' | 'invalid' | 'bounds' | 'fatal';
  readonly message: () => string;
}

/** One evaluation of a path over a document, and of the paths in its filters. */
export interface Run {
  readonly root: Json;
  /** Whether a missing name is a fault everywhere: Jayway's REQUIRE_PROPERTIES, which `[?(@.name)]` is judged with. */
  readonly isStrict: boolean;
  readonly budget: Budget;
  /** What the `$` paths of filters gave: worked out once, not for every value. */
  readonly known: Map<Path, Json>;
  /** Works a path out over a value; handed in, since filters hold paths and paths hold filters. */
  readonly valueOf: (path: Path, item: Json, run: Run) => Json | Fault;
}

/** What is left of an evaluation's bounds. */
export interface Budget {
  steps: number;
  depth: number;
}

/** Steps that one evaluation may take: each value looked at, and each hundred characters compared, is one. Two seconds at most. */
const mostSteps = 5_000_000;

/** How deep paths and filters may go into a document and into each other. */
const deepest = 500;

/** A fresh allowance. */
export function newBudget(): Budget {
  return { steps: mostSteps, depth: deepest };
}

/** Takes steps from the allowance; a fault when it is used up. */
export function spend({ budget }: Run, steps = 1): Fault | undefined {
  budget.steps -= steps;
  return budget.steps < 0 ? exhausted : undefined;
}

/** Goes one level deeper and comes back; a fault where that is too deep. */
export function deeper<T>(run: Run, work: () => T): T | Fault {
  if (run.budget.depth <= 0) return tooDeep;
  run.budget.depth -= 1;
  const result = work();
  run.budget.depth += 1;
  return result;
}

/** A fault of a kind, in Jayway's words where it has any. */
export function fault(kind: Fault['kind'], message: string | (() => string)): Fault {
  return { kind, message: typeof message === 'string' ? () => message : message };
}

/** Whether what came out is a fault: no JSON holds a function. */
export function isFault(value: unknown): value is Fault {
  return typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'function';
}

const exhausted = fault(
  'fatal',
  'The path looks at too many values of this document. Name more of the way, in place of `..` and `*`.',
);
const tooDeep = fault('fatal', `The document and the path lead more than ${deepest.toLocaleString('en')} levels deep.`);
