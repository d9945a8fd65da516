import { isJsonObject } from '../../lib/is-json-object.ts';
import { jsonOf } from '../../lib/json-of.ts';
import { memo } from '../../lib/memo.ts';
import type { Random } from '../../lib/random.ts';
import type { Clock } from '../../model/clock.ts';
import type { Protocol } from '../../model/config.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Mode } from '../../model/suite.ts';
import type { ActionError } from '../../model/target.ts';
import { errorBodyOf } from '../offline/execution.ts';
import { decodeStubs, unrecordedCode, unstubbedCode } from '../stub-header.ts';
import type { Engine, EngineResult, SimulatedAction } from './action.ts';
import { comesBefore, drawFate, type Faults, withFault } from './faults.ts';
import { flatten } from './flatten.ts';
import type { Jobs } from './jobs.ts';
import { listed, operationsOfRules } from './operations.ts';
import { actionErrorBody, type Reply, refusal } from './reply.ts';

/** What running an action needs. */
export interface TestApi {
  readonly engine: Engine;
  readonly jobs: Jobs;
  readonly protocol: Protocol | 'auto';
  readonly faults: Faults;
  readonly random: Random;
  readonly clock: Clock;
}

/** One request to run an action. */
export interface TestCall {
  readonly action: SimulatedAction;
  readonly mode: Mode;
  readonly flatten: boolean;
  /** As they came in the header; empty where none did. */
  readonly stubs: string;
  readonly body: string;
  readonly contextId: string;
}

/** `POST .../test`, `.../draft/test` and `.../execute`, in both protocols. */
export async function runTest(call: TestCall, api: TestApi): Promise<Reply> {
  const { action, contextId } = call;
  const fate = drawFate(api.faults, api.random);
  if (fate.fault && comesBefore(fate.fault)) return withFault(fate.fault, { status: 200, body: null }, contextId);

  const body = parseBody(call.body);
  if (!body) return refusal(400, { code: 'bad.request', message: 'The request body is not a JSON object' }, contextId);
  const asJob = call.mode !== 'execute' && isJob(body, action, api.protocol);
  const given = asJob ? body.inputs : body;
  if (!isJsonObject(given)) {
    return refusal(400, { code: 'bad.request', message: 'The request body has no map of `inputs`' }, contextId);
  }
  const inputs = withoutNulls(given);
  const refused = checkInputs(action, inputs, contextId);
  if (refused) return refused;

  const stubs = call.stubs === '' ? [] : readStubs(call.stubs);
  if (!stubs) return refusal(400, { code: 'bad.request', message: 'The header with stubs cannot be read' }, contextId);
  const context = { draft: call.mode === 'draft', now: api.clock.now(), contextId, stubs };
  const result = await api.engine(action, inputs, context);
  const delayMs = fate.delayMs + result.latencyMs;
  const fault = result.kind === 'fault' ? result.fault : fate.fault;
  const reply = asJob ? acceptJob(result, call, api, delayMs) : { ...replyTo(result, call, inputs), delayMs };
  return fault === undefined || (asJob && fault === 'hang') ? reply : withFault(fault, reply, contextId);
}

/** `GET .../test/{testId}`, with the faults that were asked for. */
export function pollTest(actionId: string, testId: string, api: TestApi, contextId: string): Reply {
  const { fault } = drawFate(api.faults, api.random);
  const reply = api.jobs.poll(actionId, testId, api.clock.monotonic(), contextId);
  return fault === undefined ? reply : withFault(fault, reply, contextId);
}

/** Cases of one suite send the same again and again. */
const readStubs = memo(100, decodeStubs);

function parseBody(text: string): JsonObject | undefined {
  const body = jsonOf(text);
  return isJsonObject(body) ? body : undefined;
}

/** In `auto`, a body of exactly `{ "inputs": { ... } }` is a job, unless the action has an input of that name. */
function isJob(body: JsonObject, action: SimulatedAction, protocol: TestApi['protocol']): boolean {
  if (protocol !== 'auto') return protocol === 'jobs';
  return Object.keys(body).length === 1 && isJsonObject(body.inputs) && !action.inputNames.has('inputs');
}

function withoutNulls(inputs: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== null));
}

function checkInputs(action: SimulatedAction, inputs: JsonObject, contextId: string): Reply | undefined {
  const faults = action.checkInputs(inputs);
  if (faults.length === 0) return undefined;
  const message = `The inputs do not match the contract. ${faults.map((fault) => fault.message).join(' ')}`;
  const details = faults.map(({ code, field }) => ({ errorCode: code, fieldName: field }));
  return refusal(400, { code: 'bad.request', message, details }, contextId);
}

function acceptJob(result: EngineResult, call: TestCall, api: TestApi, delayMs: number): Reply {
  const doneAt = api.clock.monotonic() + delayMs;
  if (result.kind === 'fault') return api.jobs.accept(call.action.id, { kind: 'never' }, doneAt);
  if (result.kind === 'unstubbed') {
    const error = unstubbedError(result);
    return api.jobs.accept(call.action.id, { kind: 'failed', error }, doneAt);
  }
  if (result.kind === 'failed') return api.jobs.accept(call.action.id, { kind: 'failed', error: result.error }, doneAt);
  const output = call.flatten ? flatten(result.output) : result.output;
  return api.jobs.accept(call.action.id, { kind: 'succeeded', output }, doneAt);
}

function unstubbedError({ message, isUnrecorded }: EngineResult & { readonly kind: 'unstubbed' }): ActionError {
  return { code: isUnrecorded ? unrecordedCode : unstubbedCode, message };
}

function replyTo(
  result: EngineResult,
  { action, mode, flatten: flat, contextId }: TestCall,
  inputs: JsonObject,
): Reply {
  if (result.kind === 'fault') return { status: 200, body: { success: true, operations: [] } };
  if (result.kind === 'unstubbed') {
    const error = actionErrorBody(400, unstubbedError(result), contextId);
    if (mode === 'execute') return { status: 400, body: error };
    return { status: 200, body: { success: false, operations: listed(result.operations ?? [], contextId), error } };
  }
  if (result.kind === 'failed') {
    const { fault } = result;
    const error = fault ? errorBodyOf(fault, contextId) : actionErrorBody(400, result.error, contextId);
    // Calls that run for real are not told what the third party said.
    if (mode === 'execute') return { status: 400, body: { ...error, message: 'The action could not be executed' } };
    const operations = result.operations ?? operationsOfRules(action, inputs, { fault: result.error });
    return { status: 200, body: { success: false, operations: listed(operations, contextId), error } };
  }
  const output = flat ? flatten(result.output) : result.output;
  if (mode === 'execute') return { status: 200, body: output };
  const operations = result.operations ?? operationsOfRules(action, inputs, { output: result.output });
  return { status: 200, body: { success: true, operations: listed(operations, contextId), finalResult: output } };
}
