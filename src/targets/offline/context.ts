import type { JsonObject } from '../../model/json.ts';
import type { ValueMap } from '../../velocity/value.ts';
import { encoding } from './tools/encoding.ts';
import { esc } from './tools/esc.ts';
import { math } from './tools/math.ts';
import { salesforce } from './tools/salesforce.ts';
import { successTemplateUtils } from './tools/success-template-utils.ts';
import { urlTool } from './tools/url-tool.ts';

/** What every template may use. */
const tools: ValueMap = { esc, math, encoding, salesforce, urlTool };

/** Stands for the ids of the organisation and the integration, which there are none of. */
const noId = '00000000-0000-0000-0000-000000000000';

/** What the templates of a request know beside the inputs. */
export interface Secrets {
  /** Of the integration, by name: what an author wrote for the tests, never a real credential. */
  readonly credentials: Readonly<Record<string, string>>;
  /** What signing in at the other system gave. */
  readonly authResponse: Readonly<Record<string, string>>;
}

/**
 * What the templates of a request know: the inputs, with the names that the platform reserves among them (Genesys Cloud
 * Resource Center, "Add contracts to custom actions for integrations"), and the credentials. `rawRequest` is the JSON of
 * the inputs; that it is written without blanks is assumed.
 */
export function requestContext(inputs: JsonObject, { credentials, authResponse }: Secrets): ValueMap {
  const input = { ...inputs, rawRequest: JSON.stringify(inputs), orgId: noId, integrationId: noId };
  return { ...tools, input, credentials, authResponse };
}

/** What the success template knows: the variables of the translation map, and the whole answer. No inputs. */
export function responseContext(variables: Readonly<Record<string, string>>, rawResult: string): ValueMap {
  return { ...tools, successTemplateUtils, rawResult, ...variables };
}
