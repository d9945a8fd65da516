import type { Json, JsonObject } from '../../model/json.ts';
import type { ActionError } from '../../model/target.ts';
import { requestContext } from '../offline/context.ts';
import { errorBodyOf, type Operation } from '../offline/execution.ts';
import { beginOperations, createOperations } from '../offline/operations.ts';
import { resolveRequest } from '../offline/resolve-request.ts';
import type { SimulatedAction } from './action.ts';

/**
 * What would have been done to run an action whose rules have answered. The request that would have gone out is among it;
 * where its templates cannot be resolved, the address as it stands in the action.
 */
export function operationsOfRules(
  action: SimulatedAction,
  inputs: JsonObject,
  outcome: { readonly output: Json } | { readonly fault: ActionError },
): readonly Operation[] {
  const program = action.program();
  const operations = beginOperations(inputs, false);
  const unheard = createOperations();
  const sending = resolveRequest(program, requestContext(inputs, program.secrets), unheard);
  operations.done('url', `[${program.method}] ${'fault' in sending ? program.url.text : sending.url}`);
  if (!('fault' in sending)) {
    operations.done('headers', sending.headers);
    operations.done('body', sending.body ?? '');
  }
  if ('fault' in outcome) {
    const { message, code } = outcome.fault;
    operations.failed('send', { message, code, status: 400, errorCode: 'ACTION.PROCESSING' });
    return operations.all();
  }
  operations.done('send');
  operations.done('transform', outcome.output);
  return operations.all();
}

/** Operations as the platform's `TestExecutionResult` lists them. */
export function listed(operations: readonly Operation[], contextId: string): readonly JsonObject[] {
  return operations.map(({ name, success, result, error }, index) => ({
    step: index + 1,
    name,
    success,
    ...(result !== undefined && { result }),
    ...(error && { error: errorBodyOf(error, contextId) }),
  }));
}
