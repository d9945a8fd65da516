import type { Between } from '../../model/comparison.ts';
import type { RunStarted } from '../../model/event.ts';

/** The environments of two runs, where these are not the same one. */
export function betweenOf(then: RunStarted | undefined, now: RunStarted | undefined): Between | undefined {
  if (!then || !now || then.environment === now.environment) return undefined;
  return { baseline: then.environment, run: now.environment };
}
