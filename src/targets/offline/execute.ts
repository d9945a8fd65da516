import type { JsonObject } from '../../model/json.ts';
import type { BackEnd } from './back-end.ts';
import { backEndRequest } from './back-end-request.ts';
import { requestContext } from './context.ts';
import type { Execution } from './execution.ts';
import { beginOperations } from './operations.ts';
import type { Program } from './program.ts';
import { type ReadOptions, readResponse } from './read-response.ts';
import { timedOut } from './remote-faults.ts';
import { resolveRequest } from './resolve-request.ts';

/** What running an action needs beside its program and its inputs. */
export interface ExecuteOptions extends ReadOptions {
  readonly backEnd: BackEnd;
  /** The unpublished draft is run. */
  readonly draft: boolean;
}

/**
 * Runs an exported action as the platform does, with `backEnd` in place of the system behind it. The inputs have been held
 * against the contract before, and hold no `null`.
 */
export async function execute(program: Program, inputs: JsonObject, options: ExecuteOptions): Promise<Execution> {
  const operations = beginOperations(inputs, options.draft);
  const sending = resolveRequest(program, requestContext(inputs, program.secrets), operations);
  if ('fault' in sending) {
    return { operations: operations.all(), latencyMs: 0, end: { kind: 'failed', fault: sending.fault } };
  }
  const { latencyMs, ...result } = await options.backEnd(backEndRequest(sending));
  const spent = { operations: operations.all(), latencyMs: Math.min(latencyMs, program.timeoutMs) };
  if (result.kind === 'unstubbed') return { ...spent, end: result };
  if (latencyMs > program.timeoutMs) {
    const fault = timedOut(program.timeoutMs, options.contextId);
    operations.failed('send', fault);
    return { ...spent, end: { kind: 'failed', fault } };
  }
  const read = readResponse(result, program, operations, options);
  return 'fault' in read
    ? { ...spent, end: { kind: 'failed', fault: read.fault } }
    : { ...spent, end: { kind: 'succeeded', output: read.output } };
}
