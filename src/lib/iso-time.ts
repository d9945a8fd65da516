let last = { ms: 0, text: '1970-01-01T00:00:00.000Z' };

/** Wall time as ISO 8601, UTC. Many events share a millisecond, and writing the time out takes longer than the event. */
export function isoTime(ms: number): string {
  if (ms !== last.ms) last = { ms, text: new Date(ms).toISOString() };
  return last.text;
}
