import { hasAsTyped } from '../lib/as-typed.ts';
import type { Case } from '../model/case.ts';

/**
 * Whether the action's contract is asked for before the case runs: only what it decides is worth a call, an open scalar
 * or whether a protected environment may be called, or whether
 * the output is as it should be.
 *
 * @param isProtected the environment runs only what is idempotent, or sends a GET
 */
export function needsContract(test: Case, isProtected: boolean): boolean {
  return isGuarded(test, isProtected) || hasAsTyped(test.inputs) || hasAsTyped(test.mocks) || isHeldToContract(test);
}

/** A name for the contract that a case is held to: a draft has one of its own. */
export function contractKey({ action, mode }: Pick<Case, 'action' | 'mode'>): string {
  return `${mode === 'draft' ? 'draft' : 'published'} ${action}`;
}

/** Whether the suite says, if only for some cases, that the output must obey the contract. */
export function isHeldToContract({ expect }: Case): boolean {
  return expect.some(({ contract }) => contract === true);
}

/** Whether the case may run only if its action sends a GET. */
export function isGuarded({ idempotent }: Case, isProtected: boolean): boolean {
  return isProtected && !idempotent;
}
