/** The members of one after those of the other, as often as they are asked for. */
export function inTurn<T>(...parts: readonly Iterable<T>[]): Iterable<T> {
  return {
    *[Symbol.iterator]() {
      for (const part of parts) yield* part;
    },
  };
}

/** What a generator gives, made anew each time it is asked for: so a million members need no room. */
export function again<T>(make: () => Iterator<T>): Iterable<T> {
  return { [Symbol.iterator]: make };
}

/** How many members there are. */
export function countOf(members: Iterable<unknown>): number {
  let count = 0;
  for (const _ of members) count += 1;
  return count;
}
