import { isJsonObject } from '../../lib/is-json-object.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { SimulatedAction } from './action.ts';

/**
 * The steps that the platform lists for a test. `result` of the third is the request that went out, e.g.
 * `[GET] https://crm.example/customers/7`; `outcome` is what the action gave, or why it failed.
 */
export function operationsOf(
  action: SimulatedAction,
  inputs: JsonObject,
  outcome: { readonly output: Json } | { readonly error: JsonObject },
): readonly JsonObject[] {
  const failed = 'error' in outcome;
  const steps: JsonObject[] = [
    { step: 1, name: 'Validate input', success: true, result: inputs },
    { step: 2, name: 'Resolve request', success: true },
    { step: 3, name: 'Execute request', success: !failed, result: requestOf(action, inputs) },
  ];
  if (failed) return steps.map((step) => (step.step === 3 ? { ...step, error: outcome.error } : step));
  return [...steps, { step: 4, name: 'Transform response', success: true, result: outcome.output }];
}

/** The request line; an input that is missing leaves its own name, as it does on the platform. */
function requestOf(action: SimulatedAction, inputs: JsonObject): string {
  const config = isJsonObject(action.exported.config) ? action.exported.config : {};
  const { requestType = 'GET', requestUrlTemplate = '' } = isJsonObject(config.request) ? config.request : {};
  // Actions of the platform's own integration name a path of its API.
  const template = String(requestUrlTemplate).replace(/^(?=\/)/, 'https://api.mypurecloud.com');
  const url = template.replace(/\$\{input\.([\w-]+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
    return value === undefined ? placeholder : String(value);
  });
  return `[${String(requestType)}] ${url}`;
}
