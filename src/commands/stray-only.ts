import type { Problem } from '../model/problem.ts';
import type { Suite } from '../model/suite.ts';
import { isCi } from './is-ci.ts';
import type { RunFlags } from './run-flags.ts';
import type { World } from './world.ts';

/**
 * What is wrong with `only: true` in CI: left in by mistake, it would let a few cases pass for all of them.
 */
export function strayOnly(suites: readonly Suite[], { allowOnly }: RunFlags, env: World['env']): Problem[] {
  if (allowOnly || !isCi(env)) return [];
  const marked = suites.flatMap(({ only, places, place, cases }) => [
    ...(only ? [places.only ?? place] : []),
    ...cases.filter((named) => named.only).map((named) => named.place),
  ]);
  return marked.map((place) => ({
    kind: 'usage',
    place,
    message: '`only: true` would leave out all other cases, and this is CI, where all are to run.',
    hint: 'Take `only` out; or add --allow-only if just these are meant.',
  }));
}
