import type { Problem } from '../../model/problem.ts';

/** Whether a contract could not be had although the action may be there: the server said no, or nothing. */
export function isUnasked({ kind }: Problem): boolean {
  return kind !== 'action' && kind !== 'contract';
}
