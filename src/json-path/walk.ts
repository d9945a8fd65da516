import type { Json } from '../model/json.ts';
import type { Path, Segment } from './path.ts';
import { deeper, type Fault, type Run, spend } from './run.ts';

/** One walk along a path. Steps give a fault, or nothing where the others may go on. */
export interface Walk {
  readonly path: Path;
  readonly run: Run;
  readonly found: Json[];
  /** Where in a list the value came from, by number of segment: set by `..` for a name behind an index; see `scan`. */
  readonly listIndex: Map<number, number>;
  /** The first segment that may lead to several places. Up to it, what is missing is a fault. */
  readonly firmUntil: number;
  /** What a segment does; handed in, since segments lead on to each other. */
  readonly apply: (walk: Walk, segment: Segment, index: number, where: string, model: Json) => Fault | undefined;
}

/** Applies the segment of that number to a value; behind the last, the value is found. `where` leads to it. */
export function next(walk: Walk, index: number, where: string, model: Json): Fault | undefined {
  const spent = spend(walk.run);
  if (spent) return spent;
  const segment = walk.path.segments[index];
  if (segment) return deeper(walk.run, () => walk.apply(walk, segment, index, where, model));
  walk.found.push(model);
  return undefined;
}

/** Takes a step with each value, up to the first fault. */
export function firstFault<T>(values: Iterable<T>, step: (value: T) => Fault | undefined): Fault | undefined {
  for (const value of values) {
    const failed = step(value);
    if (failed) return failed;
  }
  return undefined;
}
