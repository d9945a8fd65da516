import { createHttp, type Http, type HttpReply } from '../../../http/http.ts';
import type { Proxies } from '../../../http/proxies.ts';
import type { JsonObject } from '../../../model/json.ts';
import type { BackEndRequest, StubReply } from '../../../model/stub.ts';
import { type BackEnd, type BackEndResult, backEndFaults } from '../back-end.ts';
import type { Sending } from '../back-end-request.ts';
import { requestContext } from '../context.ts';
import { createOperations } from '../operations.ts';
import type { Program } from '../program.ts';
import { resolveRequest } from '../resolve-request.ts';
import type { Redact } from './mask-data.ts';
import { type RealPlaces, realAddress } from './real-address.ts';
import { realSecrets } from './real-secrets.ts';
import { createRecordings, type Recordings } from './recordings.ts';
import { requestFields } from './request-fields.ts';
import { sendForReal } from './send-for-real.ts';
import { stubReplies } from './stub-replies.ts';
import { writableRule } from './writable-rule.ts';

/** What a recorder may use. */
export interface RecorderOptions {
  readonly proxies: Proxies;
  /** Holds the values of credentials; see `realSecrets`. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly places: RealPlaces;
  /** Takes known secrets out of a text. */
  readonly redact: Redact;
}

/** A run of an action whose request may be sent for real. */
export interface RecordedRun {
  /** The file of stubs that its rules belong to. */
  readonly stubFile: string;
  readonly program: Program;
  readonly inputs: JsonObject;
}

/** Sends for real what actions ask of the systems behind them, and takes down what is answered. */
export interface Recorder {
  /**
   * The system behind the action itself. It is handed the request with stand-ins for all credentials, which is what is
   * recorded; the one with the real ones is made here, and seen by nobody but that system.
   */
  backEnd(run: RecordedRun): BackEnd;
  /** The rules so far; see `Recordings`. */
  rules: Recordings['all'];
  /** Ends what is under way, of which nothing is taken down then. */
  close(): void;
}

/** Longer bodies are not recorded. Bytes for answers, characters for requests. */
const longestBody = 256 * 1_024;

/** Opens connections on demand. Each request is sent once. */
export function createRecorder({ proxies, env, places, redact }: RecorderOptions): Recorder {
  const recordings = createRecordings();
  const closing = new AbortController();
  // The time that a call may take belongs to its connections.
  const clients = new Map<number, Http>();
  const clientFor = (requestTimeoutMs: number): Http => {
    const known = clients.get(requestTimeoutMs);
    const client =
      known ?? createHttp({ requestTimeoutMs, maxReplyBytes: longestBody, idleMs: 4_000, proxies, barsLocal: true });
    clients.set(requestTimeoutMs, client);
    return client;
  };
  return {
    rules: recordings.all,
    close() {
      closing.abort();
      for (const client of clients.values()) client.close();
    },
    backEnd: (run) => async (request) => {
      if (request.text.length > longestBody) return unrecorded(request, tooLong);
      const sending = realRequest(run, env, places);
      if ('message' in sending) return unrecorded(request, sending.message);
      const outcome = await sendForReal(clientFor(run.program.timeoutMs), sending, closing.signal);
      if (outcome.kind === 'unsaid') return unrecorded(request, outcome.message);
      const replies = outcome.kind === 'down' ? [faultReply(outcome.fault)] : stubReplies(outcome, redact);
      const rule = writableRule(requestFields(request, redact), replies, request);
      if (!rule) return unrecorded(request, unwritable);
      recordings.add(run.stubFile, rule.fields, rule.reply);
      return { latencyMs: 0, ...(outcome.kind === 'down' ? backEndFaults[outcome.fault] : answerOf(outcome)) };
    },
  };
}

/** The request as the system behind the action gets it, with real credentials. */
function realRequest(
  { program, inputs }: RecordedRun,
  env: RecorderOptions['env'],
  places: RealPlaces,
): Sending | { readonly message: string } {
  const { secrets, missing } = realSecrets(program.secrets, env);
  if (missing.length > 0) {
    return { message: `It needs what no export holds: set ${missing.join(' and ')} in the environment.` };
  }
  const sending = resolveRequest(program, requestContext(inputs, secrets), createOperations());
  return 'fault' in sending ? sending.fault : realAddress(sending, program.integrationType, places);
}

function faultReply(fault: NonNullable<StubReply['fault']>): StubReply {
  return { status: 200, headers: {}, latencyMs: 0, fault };
}

function answerOf({ status, headers, body }: HttpReply) {
  const single = Object.entries(headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  return { kind: 'answer' as const, status, headers: Object.fromEntries(single), body };
}

const tooLong = 'It is longer than what is recorded, 256 KiB. Write a stub that answers it.';

const unwritable = 'The request or its answer holds what cannot be written in a file of stubs. Write a stub by hand.';

/** Says it of the request with stand-ins. */
function unrecorded({ method, url }: BackEndRequest, why: string): BackEndResult {
  return {
    kind: 'unstubbed',
    isUnrecorded: true,
    latencyMs: 0,
    message: `The request [${method}] ${url} could not be recorded. ${why}`,
  };
}
