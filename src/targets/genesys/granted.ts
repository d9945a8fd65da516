import { isJsonObject } from '../../lib/is-json-object.ts';
import type { Json, JsonObject } from '../../model/json.ts';

/**
 * Whether a client has a permission, by the grants of its roles. `conditional`: only within a condition of the role, which
 * may leave out some actions. `unknown`: a role does not say what it allows.
 */
export type Granted = 'yes' | 'conditional' | 'no' | 'unknown';

/**
 * Reads the answer of `ownSubjectPath`: `grants[]`, each with a `role` whose `policies[]` hold `domain`, `entityName`,
 * `actions[]` and perhaps a `condition`; `*` stands for all of a kind.
 *
 * Source: the models `AuthzSubject`, `AuthzGrant`, `AuthzGrantRole` and `AuthzGrantPolicy` of the platform's SDKs. To ask
 * by running a test of an action that does not exist would be the other way; but nobody promises that a server looks for
 * the action before it does anything, and this way only reads.
 *
 * @param permission `domain:entity:action`
 */
export function granted(subject: JsonObject, permission: string): Granted {
  if (!Array.isArray(subject.grants)) return 'unknown';
  const roles = subject.grants.map((grant: Json) => (isJsonObject(grant) ? grant.role : undefined));
  const policies = roles.flatMap((role) => (isJsonObject(role) && Array.isArray(role.policies) ? role.policies : []));
  const allowing = policies.filter(isJsonObject).filter((policy) => allows(policy, permission));
  if (allowing.some(({ condition }) => condition === undefined || condition === null || condition === '')) return 'yes';
  if (allowing.length > 0) return 'conditional';
  const isTold = roles.every((role) => isJsonObject(role) && Array.isArray(role.policies));
  return isTold ? 'no' : 'unknown';
}

function allows({ domain, entityName, actions }: JsonObject, permission: string): boolean {
  const [wantedDomain = '', wantedEntity = '', wantedAction = ''] = permission.split(':');
  const list = Array.isArray(actions) ? actions : [];
  return (
    covers(domain, wantedDomain) &&
    covers(entityName, wantedEntity) &&
    list.some((action: Json) => covers(action, wantedAction))
  );
}

function covers(said: Json | undefined, wanted: string): boolean {
  return typeof said === 'string' && (said === '*' || said.toLowerCase() === wanted);
}
