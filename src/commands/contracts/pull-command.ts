import { environmentFlag } from '../next-steps.ts';
import type { RunFlags } from '../run-flags.ts';

/** The command that keeps the contracts of today where those of the same environment are. */
export function pullCommand(flags: Pick<RunFlags, 'env'>): string {
  return ['action-suite contracts pull', ...environmentFlag(flags)].join(' ');
}
