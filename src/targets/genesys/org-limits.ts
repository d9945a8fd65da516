import { isJsonObject } from '../../lib/is-json-object.ts';
import type { JsonObject } from '../../model/json.ts';

/** What an organisation may do with data actions, live calls included. Absent where the server does not say it. */
export interface OrgLimits {
  /** Actions under way at once. */
  readonly concurrent?: number;
  /** Actions a minute. */
  readonly perMinute?: number;
}

/**
 * Reads the answer of `limitsPath`: `entities[]` of `key` and `value`.
 *
 * Source of the keys: Genesys Cloud help, "Data actions integration performance analysis"; of the form: the model
 * `LimitsEntityListing` of the platform's SDKs.
 */
export function readOrgLimits({ entities }: JsonObject): OrgLimits {
  const limits = Array.isArray(entities) ? entities.filter(isJsonObject) : [];
  const numberAt = (key: string) => {
    const value = limits.find((limit) => limit.key === key)?.value;
    return typeof value === 'number' ? value : undefined;
  };
  const concurrent = numberAt('actions.concurrent.executions.max');
  const perMinute = numberAt('requests.volume.max');
  return { ...(concurrent !== undefined && { concurrent }), ...(perMinute !== undefined && { perMinute }) };
}
