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
  /** Whether the environment is protected. */
  readonly guarded: boolean;
}

/** A contract, or that there is none or none is needed. */
export interface AskedContract {
  readonly kind: 'asked';
  readonly contract?: Contract;
}

/**
 * The contract of a case's action where it decides something: see `needsContract`. Nothing is sent to the action, so a failure of the moment is asked about again. A server that will not
 * give the contract says no by that: only in a protected environment, or for `contract: true`, can the case not do without.
 */
export async function askContract(
  test: Case,
  services: ContractServices,
  context: CallContext,
): Promise<AskedContract | Failure> {
  const mustBeHad = isGuarded(test, services.guarded) || isHeldToContract(test);
  for (let made = 1; needsContract(test, services.guarded); made++) {
    const answer = await services.target.contract(test.action, context);
    if (answer === undefined) break;
    if (!('kind' in answer)) return { kind: 'asked', contract: answer };
    if (answer.retry !== 'safe' && !answer.fatal && !mustBeHad) break;
    const mayRepeat = answer.retry === 'safe' && !answer.fatal && made < services.attempts;
    if (!mayRepeat || !(await backOff(made, services, context))) return answer;
  }
  return { kind: 'asked' };
}
