import { isDeeperThan } from '../lib/depth.ts';
import type { Json } from '../model/json.ts';
import type { Mismatch } from './matcher.ts';

/** Refuses a value that is nested deeper than can be looked through; no output that reaches the matchers is. */
export function tooDeep(actual: Json): Mismatch | undefined {
  return isDeeperThan(actual, deepest) ? { must: `be nested at most ${deepest} deep to be judged` } : undefined;
}

const deepest = 500;
