import { Tool } from '../../../velocity/value.ts';
import { textOf } from './text-of.ts';

/**
 * `$salesforce.escReserved(...)`: a backslash before each character that has a meaning in SOSL (Salesforce, "SOQL and SOSL
 * Reference", reserved characters of FIND). That the platform escapes just these is assumed.
 */
export const salesforce = new Tool({
  escReserved: (value = null) => (value === null ? null : textOf(value).replace(/[?&|!{}[\]()^~*:\\"'+-]/g, '\\$&')),
});
