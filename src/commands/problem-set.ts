import type { Problem } from '../model/problem.ts';
import { unknownInputCode } from '../run/wrong-names.ts';
import { inOrder } from '../suite/in-order.ts';
import { mostTold } from '../suite/tell-faults.ts';

/** Problems of many cases, each told once: thousands of cases may have one line of a file in common. */
export interface ProblemSet {
  add(problem: Problem): void;
  /**
   * File by file as they were first named, each in the order of its lines. Of one file `mostTold` at most, and behind
   * them how many more there are.
   */
  all(): readonly Problem[];
}

/** A million cases may each be wrong in their own way. */
const mostCounted = 1_000;

interface OfFile {
  readonly told: Map<string, Problem>;
  readonly rest: Set<string>;
}

/** Makes a set that is empty. */
export function createProblemSet(): ProblemSet {
  const files = new Map<string, OfFile>();
  return {
    add(problem) {
      const { place, message, code } = problem;
      const { told, rest } = files.get(place?.file ?? '') ?? { told: new Map(), rest: new Set() };
      files.set(place?.file ?? '', { told, rest });
      const id = code === unknownInputCode ? message : JSON.stringify([place?.line, place?.column, message]);
      if (told.has(id)) return;
      if (told.size < mostTold) told.set(id, problem);
      else if (rest.size < mostCounted) rest.add(id);
    },
    all: () => [...files.values()].flatMap(listOf),
  };
}

function listOf({ told, rest }: OfFile): Problem[] {
  const list = inOrder([...told.values()]);
  const last = list.at(-1);
  if (rest.size === 0 || !last) return list;
  const count = `${rest.size.toLocaleString('en')}${rest.size === mostCounted ? ' or more' : ''}`;
  const more = rest.size === 1 ? 'is 1 more' : `are ${count} more`;
  const message = `In this file there ${more} like these.`;
  return [...list, { kind: last.kind, message, hint: 'Mend what stands above, then check again.', place: last.place }];
}
