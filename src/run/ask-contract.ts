import type { Random } from '../lib/random.ts';
import type { Case } from '../model/case.ts';
import type { Clock } from '../model/clock.ts';
import type { CallContext, Contract, Failure, Target } from '../model/target.ts';
import { backOff } from './back-off.ts';
import { isGuarded, isHeldToContract, needsContract } from './needs-contract.ts';

/** What asking needs of a case's services. */
export interface ContractServices {
  readonly target: Target;
  readonly clock: Clock;
  readonly random: Random;
  /** How often it is asked at most. */
  readonly attempts: number;
}

/** A contract, or that there is none or none is needed. */
export interface AskedContract {
  readonly kind: 'asked';
  readonly contract?: Contract;
}

/**
 * The contract of a case's action where it decides something: see `needsContract`. A server that will not give the
 * contract says no by that: only in a protected environment, or for `contract: true`, can the case not do without.
 *
 * @param services `guarded`: whether the environment is protected
 */
export async function askContract(
  test: Case,
  services: ContractServices & { readonly guarded: boolean },
  context: CallContext,
): Promise<AskedContract | Failure> {
  if (!needsContract(test, services.guarded)) return { kind: 'asked' };
  const answer = await fetchContract(test, services, context);
  if (answer.kind === 'asked' || answer.retry === 'safe' || answer.fatal) return answer;
  const mustBeHad = isGuarded(test, services.guarded) || isHeldToContract(test);
  return mustBeHad ? answer : { kind: 'asked' };
}

/** Asks for a contract. Nothing is sent to the action, so a failure of the moment is asked about again. */
export async function fetchContract(
  of: Parameters<Target['contract']>[0],
  services: ContractServices,
  context: CallContext,
): Promise<AskedContract | Failure> {
  for (let made = 1; ; made++) {
    const answer = await services.target.contract(of, context);
    if (answer === undefined) return { kind: 'asked' };
    if (!('kind' in answer)) return { kind: 'asked', contract: answer };
    const mayRepeat = answer.retry === 'safe' && !answer.fatal && made < services.attempts;
    if (!mayRepeat || !(await backOff(made, services, context))) return answer;
  }
}
