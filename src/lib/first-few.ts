/** Keeps the entries with the lowest indexes, and counts all. */
export interface FirstFew<T> {
  /** @param index place in the whole; entries may come in any order */
  add(index: number, entry: T): void;
  /** In the order of their indexes. */
  entries(): readonly T[];
  /** How many were added and are not among the entries. */
  left(): number;
}

/** Begins with none; keeps at most `limit`, so that its size does not grow with what is added. */
export function createFirstFew<T>(limit: number): FirstFew<T> {
  const kept: { readonly index: number; readonly entry: T }[] = [];
  let count = 0;
  return {
    add(index, entry) {
      count += 1;
      if (kept.length === limit && index >= (kept.at(-1)?.index ?? 0)) return;
      kept.push({ index, entry });
      kept.sort((a, b) => a.index - b.index);
      kept.splice(limit);
    },
    entries: () => kept.map(({ entry }) => entry),
    left: () => count - kept.length,
  };
}
