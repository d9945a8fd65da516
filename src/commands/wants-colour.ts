import type { RunFlags } from './run-flags.ts';
import type { World } from './world.ts';

/** NO_COLOR and FORCE_COLOR as https://no-color.org and chalk read them; else colours on a terminal only. */
export function wantsColour(
  { env, stdout }: Pick<World, 'env' | 'stdout'>,
  { color }: Pick<RunFlags, 'color'>,
): boolean {
  if (color === false || env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0';
  return stdout.isTTY === true && env.TERM !== 'dumb';
}
