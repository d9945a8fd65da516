import type { World } from './world.ts';

/** Whether a build server runs this: they all set `CI`. `false` and `0` count as not set. */
export function isCi({ CI = '' }: World['env']): boolean {
  return !['', 'false', '0'].includes(CI);
}
