import { isJsonObject } from '../../lib/is-json-object.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { ActionError } from '../../model/target.ts';
import { reasonsIn, reasonsOf } from './error-body.ts';

/** What the body of a reply says about a test. */
export type Verdict =
  | { readonly kind: 'succeeded'; readonly output: Json }
  | { readonly kind: 'failed'; readonly errors: readonly ActionError[] }
  /** Accepted, and to be asked for by its id. */
  | { readonly kind: 'pending'; readonly testId: string }
  /** A state that this program does not know. */
  | { readonly kind: 'unknown-status'; readonly status: string }
  /** Not a word about a test. */
  | { readonly kind: 'other' };

/** The states of a test that goes on. */
const pendingStates: ReadonlySet<string> = new Set([
  'ACCEPTED',
  'CREATED',
  'INITIALIZING',
  'IN_PROGRESS',
  'PENDING',
  'PROCESSING',
  'QUEUED',
  'RUNNING',
  'STARTED',
  'SUBMITTED',
  'WAITING',
]);

/** Reads the answer to the call that runs an action, by its shape: `success` decides, else a `testId` is to be polled. */
export function readRunReply(body: Json): Verdict {
  if (!isJsonObject(body)) return { kind: 'other' };
  if (typeof body.success === 'boolean') return readExecution(body, body.success);
  const testId = typeof body.testId === 'number' ? String(body.testId) : body.testId;
  const isPolled = typeof testId === 'string' && testId !== '';
  const hasResult = !isPolled || ['output', 'details', 'error'].some((key) => Object.hasOwn(body, key));
  if (hasResult && isFinal(body.status)) return readJob(body);
  return isPolled ? { kind: 'pending', testId } : { kind: 'other' };
}

/** Reads the answer to a poll of the test `testId`. */
export function readPollReply(body: Json, testId: string): Verdict {
  if (!isJsonObject(body)) return { kind: 'other' };
  if (typeof body.success === 'boolean') return readExecution(body, body.success);
  if (isFinal(body.status)) return readJob(body);
  if (typeof body.status !== 'string') return { kind: 'other' };
  return pendingStates.has(normal(body.status))
    ? { kind: 'pending', testId }
    : { kind: 'unknown-status', status: body.status };
}

/** The request that the platform sent to the other system, e.g. `[GET] https://...`: one operation has it as its result. */
export function sentRequest(body: Json): string | undefined {
  if (!isJsonObject(body)) return undefined;
  const results = operationsOf(body).map((operation) => operation.result);
  const request = results.find((result) => typeof result === 'string' && /^\[[A-Z]+\] https?:\/\//.test(result));
  return typeof request === 'string' ? request.split(/[\r\n]/, 1)[0] : undefined;
}

/** Reads the platform's `TestExecutionResult`. An action that ran and failed is one with `success: false`. */
function readExecution(body: JsonObject, success: boolean): Verdict {
  if (success) return { kind: 'succeeded', output: body.finalResult ?? null };
  const failed = operationsOf(body).find((operation) => operation.success === false);
  const reasons = reasonsIn(body);
  return failedWith([...reasons, ...errorsOfOperation(failed, reasons)]);
}

/** The failed operation's name, and its reason where the errors of the whole do not hold it. */
function errorsOfOperation(operation: JsonObject | undefined, told: readonly ActionError[]): ActionError[] {
  if (!operation || typeof operation.name !== 'string') return [];
  const [reason] = reasonsOf(operation.error);
  const isNew = reason?.message && !told.some(({ message }) => message === reason.message);
  const why = isNew ? `: ${reason.message}` : '.';
  return [{ code: 'failed-operation', message: `The operation "${operation.name}" failed${why}` }];
}

/** Reads the state of a test that is polled. */
function readJob(body: JsonObject): Verdict {
  if (normal(body.status) === 'SUCCEEDED')
    return { kind: 'succeeded', output: body.output ?? body.finalResult ?? null };
  return failedWith(reasonsIn(body));
}

function failedWith(errors: readonly ActionError[]): Verdict {
  const silent: ActionError = { code: 'unknown', message: 'The action failed, and no reason was given.' };
  return { kind: 'failed', errors: errors.length > 0 ? errors : [silent] };
}

function operationsOf(body: JsonObject): JsonObject[] {
  return Array.isArray(body.operations) ? body.operations.filter(isJsonObject) : [];
}

function isFinal(status: Json | undefined): boolean {
  return ['SUCCEEDED', 'FAILED'].includes(normal(status));
}

function normal(status: Json | undefined): string {
  return typeof status === 'string'
    ? status
        .trim()
        .toUpperCase()
        .replace(/[\s-]+/g, '_')
    : '';
}
