import type { HttpReply } from '../../http/http.ts';
import { isJsonObject } from '../../lib/is-json-object.ts';
import type { CallContext, TestRequest } from '../../model/target.ts';
import { encodeStubs, stubHeader } from '../stub-header.ts';
import type { ApiCall } from './api-call.ts';
import { errorsOf } from './error-body.ts';
import { type Failure, fail } from './failure.ts';
import { inputErrors } from './input-errors.ts';
import type { Ledger } from './ledger.ts';
import { runNetworkFailure } from './network-failure.ts';
import { bodyValue, parseBody } from './parse-body.ts';
import { runPath } from './paths.ts';
import { pollTest } from './poll-test.ts';
import { preview, type Redact } from './preview.ts';
import { readRunReply, sentRequest } from './read-reply.ts';
import type { Answer, Missing, RunOptions } from './running.ts';
import { runStatusFailure } from './status-failure.ts';
import { stopFailure } from './stop-failure.ts';

/** The platform's limit for the body of a request. */
const maxBodyBytes = 512_000;

/** Runs the action of that id once, and polls where the server answers with a `testId`. */
export async function runAction(
  id: string,
  request: TestRequest,
  options: RunOptions,
  context: CallContext,
  ledger: Ledger,
): Promise<Answer | Failure | Missing> {
  const { call, protocol, host, redact } = options;
  const { mode, flatten, inputs } = request;
  // The `jobs` protocol is a way to ask for tests; executing is the same in both.
  const body = JSON.stringify(protocol === 'jobs' && mode !== 'execute' ? { inputs } : inputs);
  if (Buffer.byteLength(body) > maxBodyBytes) return tooMuchInput();

  const headers: ApiCall['headers'] =
    options.takesStubs && request.stubs ? { [stubHeader]: encodeStubs(request.stubs) } : {};
  const answer = await call({ method: 'POST', path: runPath(id, mode, flatten), body, headers }, context, ledger);
  if (answer.kind === 'problem') return answer;
  if (answer.kind === 'fault') {
    if (answer.cause !== 'aborted') return runNetworkFailure(answer, host);
    return stopFailure({ reason: context.signal.reason, progress: answer.sent ? 'sent' : 'nothing', limited: false });
  }
  if (answer.status >= 200 && answer.status < 300) return readSuccess(answer, id, request, options, context, ledger);
  if (answer.status === 404) return { kind: 'missing', reply: answer };
  const refused = bodyValue(answer.body);
  const errors = answer.status === 400 && isJsonObject(refused) ? errorsOf(refused) : [];
  if (errors.length === 0) return runStatusFailure(answer, redact);
  return { kind: 'failed', errors: [...errors, ...inputErrors(inputs, options.knownContract(id, mode) ?? {}, errors)] };
}

async function readSuccess(
  reply: HttpReply,
  id: string,
  { mode }: TestRequest,
  options: RunOptions,
  context: CallContext,
  ledger: Ledger,
): Promise<Answer | Failure> {
  const parsed = parseBody(reply.body);
  if ('unreadable' in parsed) return unreadable(reply, parsed.unreadable, options.redact);
  const body = parsed.value;
  // An action that is executed answers with its own output, which may hold `success` or `testId` as well.
  if (mode === 'execute') return { kind: 'succeeded', output: body };

  const request = sentRequest(body);
  if (request !== undefined) ledger.request = options.redact(request);
  const verdict = readRunReply(body);
  if (verdict.kind === 'succeeded' || verdict.kind === 'failed') return verdict;
  if (verdict.kind === 'pending') return pollTest({ id, mode, testId: verdict.testId }, options, context, ledger);
  return unreadable(reply, 'it holds neither `success` nor a `testId`', options.redact);
}

/** A whole answer of an unknown form is final; one that is no data was lost on the way, so nobody knows what it said. */
function unreadable({ status, body }: HttpReply, why: string, redact: Redact): Failure {
  const shown = preview(body, redact);
  const isData = bodyValue(body) !== undefined;
  return fail(
    {
      kind: isData ? 'reply' : 'outcome-unknown',
      message: `The server took the call (HTTP ${status}), but its answer is no test result: ${why}${shown && `: ${shown}`}`,
      hint: 'Check the region or the base URL, and that nothing between this machine and the server changes the answers. The action may have run.',
    },
    isData ? 'never' : 'if-idempotent',
  );
}

function tooMuchInput(): Failure {
  return fail(
    {
      kind: 'input',
      message: `The inputs are too large: together they take more than the ${maxBodyBytes.toLocaleString('en')} bytes that the platform accepts.`,
      hint: 'Send shorter values.',
    },
    'never',
  );
}
