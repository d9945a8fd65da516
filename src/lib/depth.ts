import type { Json } from '../model/json.ts';

/** Whether lists and maps lie within each other more than `limit` deep. Safe on any depth: it does not recurse. */
export function isDeeperThan(value: Json, limit: number): boolean {
  let level: Json[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((member) => (typeof member === 'object' && member !== null ? Object.values(member) : []));
  }
  return false;
}
