/** A member that two lists share, or that only one of them has. */
export type Aligned<T> =
  | { readonly left: T; readonly right: T }
  | { readonly left: T; readonly right?: never }
  | { readonly left?: never; readonly right: T };

/** Beyond so many pairs to compare, what lies between the common beginning and the common end counts as all different. */
const mostPairs = 250_000;

/** Lays two lists side by side so that as many members as possible meet their like; a member without comes before those new. */
export function align<T>(left: readonly T[], right: readonly T[], isSame: (a: T, b: T) => boolean): Aligned<T>[] {
  const meet = (a: number, b: number) => isSame(left[a] as T, right[b] as T);
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && meet(start, start)) start++;
  let end = 0;
  while (end < shorter - start && meet(left.length - 1 - end, right.length - 1 - end)) end++;

  const pair = (a: number, b: number) => ({ left: left[a] as T, right: right[b] as T });
  return [
    ...Array.from({ length: start }, (_, index) => pair(index, index)),
    ...between(left.slice(start, left.length - end), right.slice(start, right.length - end), isSame),
    ...Array.from({ length: end }, (_, index) => pair(left.length - end + index, right.length - end + index)),
  ];
}

/** What two lists have at one place, or only one of them. */
export interface Paired<T> {
  readonly left?: T;
  readonly right?: T;
}

/** As many members as possible meet their like; between those, what is on the left meets what is on the right in turn. */
export function pairUp<T>(
  left: readonly T[],
  right: readonly T[],
  isSame: (a: T, b: T) => boolean,
): readonly Paired<T>[] {
  const pairs: Paired<T>[] = [];
  let [lefts, rights]: [Paired<T>[], Paired<T>[]] = [[], []];
  const close = () => {
    const longer = lefts.length > rights.length ? lefts : rights;
    pairs.push(...longer.map((_, index) => ({ ...lefts[index], ...rights[index] })));
    [lefts, rights] = [[], []];
  };
  for (const pair of align(left, right, isSame)) {
    if (pair.right === undefined) lefts.push(pair);
    else if (pair.left === undefined) rights.push(pair);
    else {
      close();
      pairs.push(pair);
    }
  }
  close();
  return pairs;
}

/** By the longest common subsequence. */
function between<T>(left: readonly T[], right: readonly T[], isSame: (a: T, b: T) => boolean): Aligned<T>[] {
  const [lefts, rights] = [left.map((one) => ({ left: one })), right.map((one) => ({ right: one }))];
  if (left.length * right.length > mostPairs) return [...lefts, ...rights];
  const width = right.length + 1;
  /** How many members meet from here on: one row for each member on the left, and one more. */
  const most = new Uint16Array((left.length + 1) * width);
  const same = left.map((a) => right.map((b) => isSame(a, b)));
  for (let a = left.length - 1; a >= 0; a--) {
    for (let b = right.length - 1; b >= 0; b--) {
      const [below, beside, across] = [(a + 1) * width + b, a * width + b + 1, (a + 1) * width + b + 1];
      most[a * width + b] = same[a]?.[b] ? (most[across] ?? 0) + 1 : Math.max(most[below] ?? 0, most[beside] ?? 0);
    }
  }
  const found: Aligned<T>[] = [];
  let [a, b] = [0, 0];
  while (a < left.length && b < right.length) {
    if (same[a]?.[b]) found.push({ left: left[a++] as T, right: right[b++] as T });
    else if ((most[(a + 1) * width + b] ?? 0) >= (most[a * width + b + 1] ?? 0)) found.push({ left: left[a++] as T });
    else found.push({ right: right[b++] as T });
  }
  return [...found, ...lefts.slice(a), ...rights.slice(b)];
}
