/** Milliseconds as the SDK has them: seconds, and the nanoseconds of the one that has begun. */
export function time(ms: number): [seconds: number, nanoseconds: number] {
  const seconds = Math.floor(ms / 1_000);
  return [seconds, Math.round((ms - seconds * 1_000) * 1_000_000)];
}
