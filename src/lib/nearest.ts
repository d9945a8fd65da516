/** The candidate that `word` most likely means: at most a third of its letters wrong, case aside; `undefined` if none. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  // In a long text, nobody mistypes a third; and the search for so many slips would take long.
  const limit = Math.min(20, Math.max(1, Math.floor(word.length / 3)));
  const lower = word.toLowerCase();
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(lower, candidate.toLowerCase(), limit);
    if (distance <= limit && (!best || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate;
}

/** Insertions, deletions, replacements and swaps of neighbours; anything above `limit` is reported as `limit + 1`. */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast = rowOf(b.length);
  let last = rowOf(b.length);
  for (let column = 0; column <= b.length; column++) last[column] = column;
  let current = rowOf(b.length);
  let leastOfLast = 0;
  for (let row = 1; row <= a.length; row++) {
    // What stands further from the diagonal than `limit` takes more than `limit` steps to reach.
    const from = Math.max(1, row - limit);
    const to = Math.min(b.length, row + limit);
    let least = from === 1 ? row : Number.POSITIVE_INFINITY;
    current[from - 1] = least;
    for (let column = from; column <= to; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      if (isSwap(a, row, b, column)) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    // A swap looks back two rows, so both must be beyond.
    if (least > limit && leastOfLast > limit) return limit + 1;
    leastOfLast = least;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(at(last, b.length), limit + 1);
}

function rowOf(length: number): number[] {
  return new Array<number>(length + 1).fill(Number.POSITIVE_INFINITY);
}

/** Whether the two letters that end there are the same ones the other way round. */
function isSwap(a: string, row: number, b: string, column: number): boolean {
  return row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
