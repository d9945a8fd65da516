/**
 * Corrects the p-values of several tests so that all of them together cry wolf no more often than one would: each is
 * what the one level of all is held against. S. Holm, "A Simple Sequentially Rejective Multiple Test Procedure", 1979.
 *
 * @returns in the order of what was given
 */
export function holm(values: readonly number[]): number[] {
  const corrected = new Array<number>(values.length).fill(1);
  let largest = 0;
  const ascending = values.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  for (const [rank, { p, index }] of ascending.entries()) {
    largest = Math.max(largest, Math.min(1, p * (values.length - rank)));
    corrected[index] = largest;
  }
  return corrected;
}
