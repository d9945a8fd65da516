import { hasAsTyped } from '../lib/as-typed.ts';
import type { Case } from '../model/case.ts';

/**
 * Whether the action's contract is asked for before the case runs: only what it decides is worth a call, an open scalar
 * or whether a protected environment may be called.
 *
 * @param isProtected the environment runs only what is idempotent, or sends a GET
 */
export function needsContract(test: Case, isProtected: boolean): boolean {
  return isGuarded(test, isProtected) || hasAsTyped(test.inputs) || hasAsTyped(test.mocks);
}

/** Whether the case may run only if its action sends a GET. */
export function isGuarded({ idempotent }: Case, isProtected: boolean): boolean {
  return isProtected && !idempotent;
}
