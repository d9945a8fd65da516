/** The most of the times, given in order, in any stretch of `windowMs`, both ends included. */
export function densest(times: readonly number[], windowMs: number): number {
  let most = 0;
  let start = 0;
  for (const [end, time] of times.entries()) {
    while (time - (times[start] ?? 0) > windowMs) start++;
    most = Math.max(most, end - start + 1);
  }
  return most;
}
