/** Rows in which all pairs meet, by arithmetic. */
export interface Lattice {
  readonly count: number;
  /** The rows; the first one holds the first value of every axis. Some may be superfluous. */
  rows(): number[][];
}

/**
 * Every pair of values in few rows, made without a search. For a prime q the q² rows (x, y) with the columns x and
 * ax + y modulo q form an orthogonal array (R. C. Bose, "On the application of the properties of Galois fields to the
 * problem of construction of hyper-Græco-Latin squares", 1938). q times as many columns, and one more, take q² - q
 * further rows: A. W. Williams, "Determination of Test Configurations for Pair-Wise Interaction Coverage", TestCom 2000.
 * An axis with fewer than q values takes them in turn. Where one axis has more than q values, x goes through all of
 * them.
 */
export function lattice(sizes: readonly number[]): Lattice {
  const bySize = sizes.map((_, axis) => axis).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0));
  const [largest = 1, second = 1] = bySize.map((axis) => sizes[axis] ?? 0);
  let best: Shape | undefined;
  // A larger prime than need be has room for more columns, so that further rows may be saved.
  for (let q = 2; !best || q * q < best.count; q++) {
    if (q < second || !isPrime(q)) continue;
    const shape = { q, widest: Math.max(largest, q), count: countOf(q, largest, sizes.length) };
    if (!best || shape.count < best.count) best = shape;
  }
  const { count } = best;
  return { count, rows: () => rowsOf(best, sizes, bySize) };
}

interface Shape {
  readonly q: number;
  readonly widest: number;
  readonly count: number;
}

function countOf(q: number, largest: number, axes: number): number {
  const isWide = largest > q;
  let count = Math.max(largest, q) * q;
  for (let room = isWide ? q : q + 1; room < (isWide ? axes - 1 : axes); room = isWide ? room * q : room * q + 1) {
    count += q * q - q;
  }
  return count;
}

function rowsOf({ q, widest, count }: Shape, sizes: readonly number[], bySize: readonly number[]): number[][] {
  const isWide = widest > q;
  const xs = Array.from({ length: widest * q }, (_, row) => Math.floor(row / q));
  const affine = Array.from({ length: q }, (_, a) => xs.map((x, row) => (a * x + (row % q)) % q));
  const columns = isWide
    ? [xs, ...extended(affine, sizes.length - 1, q, false)]
    : extended([xs, ...affine], sizes.length, q, true);
  return Array.from({ length: count }, (_, row) => {
    const values: number[] = sizes.map(() => 0);
    for (const [column, axis] of bySize.entries()) values[axis] = (columns[column]?.[row] ?? 0) % (sizes[axis] ?? 1);
    return values;
  });
}

/** So many columns out of those there are, with further rows below where they do not suffice. */
function extended(base: readonly number[][], wanted: number, q: number, hasExtra: boolean): number[][] {
  if (wanted <= base.length) return base.slice(0, wanted);
  const before = extended(base, Math.ceil((wanted - (hasExtra ? 1 : 0)) / q), q, hasExtra);
  // Copies of one column already meet in equal values: what is left are the rows with x other than 0.
  const xs = Array.from({ length: q * q - q }, (_, row) => Math.floor(row / q) + 1);
  const copies = before.flatMap((column) =>
    Array.from({ length: q }, (_, a) => [...column, ...xs.map((x, row) => (a * x + (row % q)) % q)]),
  );
  const above: number[] = (before[0] ?? []).map(() => 0);
  return [...(hasExtra ? [[...above, ...xs]] : []), ...copies].slice(0, wanted);
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor++) if (number % divisor === 0) return false;
  return true;
}
