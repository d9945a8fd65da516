/** Keeps the members with the lowest indexes and counts all, in a space that does not grow with their number. */
export interface Lowest<T> {
  add(member: T): void;
  readonly count: number;
  /** In ascending order; the same ones in whatever order they came. */
  list(): readonly T[];
}

/** Begins with none, and keeps `limit` of them. */
export function createLowest<T extends { readonly index: number }>(limit: number): Lowest<T> {
  let kept: T[] = [];
  let count = 0;
  const tidy = () => {
    kept = kept.sort((a, b) => a.index - b.index).slice(0, limit);
    return kept;
  };
  return {
    add(member) {
      count += 1;
      kept.push(member);
      if (kept.length >= 2 * limit) tidy();
    },
    get count() {
      return count;
    },
    list: tidy,
  };
}
