/** At most so many patterns a pattern with braces stands for: `{a,b}` for two, `{1..9}` for nine. */
export function countChoices(pattern: string): number {
  let count = 1;
  for (const [, inner = ''] of pattern.matchAll(/\{([^{}]*)/g)) {
    const [, from, to] = /^(-?\d+)\.\.(-?\d+)/.exec(inner) ?? [];
    count *= from === undefined ? inner.split(',').length : Math.abs(Number(to) - Number(from)) + 1;
  }
  return count;
}
