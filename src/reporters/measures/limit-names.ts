/** What stands for all names that are left out. */
export const otherName = 'other';

/**
 * Which name stands for each: itself, for as many as `most`, those with the highest weight first and else by name;
 * `other` for the rest. Every name in a monitoring system costs there for as long as it keeps its data.
 */
export function limitNames(weights: ReadonlyMap<string, number>, most: number): (name: string) => string {
  if (weights.size <= most) return (name) => name;
  const ranked = [...weights].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const kept = new Set(ranked.slice(0, most).map(([name]) => name));
  return (name) => (kept.has(name) ? name : otherName);
}
