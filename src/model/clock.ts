/** Time, passed in so that tests and replays can hold it still. */
export interface Clock {
  /** Wall time: milliseconds since 1970, for stamps and generated dates. */
  now(): number;
  /** Milliseconds on a clock that never jumps, for durations and limits. */
  monotonic(): number;
  /** Resolves after `ms`, or at once when the signal aborts; it never rejects, so that callers look at the signal. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Calls `ring` after `ms`, unless the function that it gives was called before. Costs a fraction of what `sleep` does. */
  alarm(ms: number, ring: () => void): () => void;
}
