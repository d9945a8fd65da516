import { nearest } from '../lib/nearest.ts';
import type { EnvironmentConfig } from '../model/config.ts';
import type { Problem } from '../model/problem.ts';
import type { Extensions, OpenTarget } from './extensions.ts';

/** A target that the configuration adds. */
export interface NamedTarget {
  readonly name: string;
  readonly open: OpenTarget;
}

/** The target that an environment names, if it names one. */
export function readTarget(
  { name, environment }: { readonly name: string; readonly environment: EnvironmentConfig },
  { targets }: Pick<Extensions, 'targets'> = { targets: {} },
  problems: Problem[],
): NamedTarget | undefined {
  const wanted = environment.target;
  if (wanted === undefined) return undefined;
  const open = Object.hasOwn(targets, wanted) ? targets[wanted] : undefined;
  if (open) return { name: wanted, open };
  const near = nearest(wanted, Object.keys(targets));
  problems.push({
    kind: 'usage',
    message: `The environment "${name}" names the target "${wanted}", and the configuration adds none of that name.`,
    hint: near
      ? `Did you mean "${near}"?`
      : 'Add it under `extensions.targets`, in a configuration in TypeScript or JavaScript.',
  });
  return undefined;
}
