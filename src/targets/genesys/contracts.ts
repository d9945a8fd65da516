import type { HttpReply } from '../../http/http.ts';
import { isJsonObject } from '../../lib/is-json-object.ts';
import { createMemoFlights } from '../../lib/memo-flights.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { Mode } from '../../model/suite.ts';
import type { CallContext, Contract } from '../../model/target.ts';
import type { Caller } from './call.ts';
import { type Failure, fail } from './failure.ts';
import type { Ledger } from './ledger.ts';
import { readNetworkFailure } from './network-failure.ts';
import { parseBody } from './parse-body.ts';
import { contractPath } from './paths.ts';
import { preview, type Redact } from './preview.ts';
import type { Missing } from './running.ts';
import type { SignIn } from './sign-in.ts';
import { readStatusFailure } from './status-failure.ts';
import { lookUpStopped } from './stop-failure.ts';
import { templateInputs } from './template-inputs.ts';
import { unsigned } from './unsigned.ts';

/** What the server says of an action's contract; without `contract` it has none. */
export interface FoundContract {
  readonly kind: 'contract';
  readonly contract?: Contract;
}

/** Contracts by the action's id, those of drafts apart from those of published actions. */
export interface Contracts {
  /** Asks for it once a run. A failure of the moment is forgotten, so that the next case asks again. */
  get(id: string, mode: Mode, context: CallContext, ledger: Ledger): Promise<FoundContract | Missing | Failure>;
  /** The contract if it has been asked for already. */
  known(id: string, mode: Mode): Contract | undefined;
}

/** What asking needs. `host` is the server's, for messages. */
export interface ContractsOptions {
  readonly call: Caller;
  readonly signIn: SignIn;
  readonly host: string;
  readonly redact: Redact;
}

/** Makes the store of one run. */
export function createContracts(options: ContractsOptions): Contracts {
  const answers = createMemoFlights<FoundContract | Missing | Failure>(
    (answer) => answer.kind !== 'problem' || answer.retry === 'never',
  );
  return {
    known(id, mode) {
      const answer = answers.peek(contractPath(id, mode));
      return answer?.kind === 'contract' ? answer.contract : undefined;
    },
    async get(id, mode, context, ledger) {
      const path = contractPath(id, mode);
      const known = answers.peek(path);
      if (known) return known;
      const failure = await unsigned(options.signIn, context);
      if (failure) return failure;
      const answer = await answers.get(path, context, (shared) => ask(path, options, shared, ledger));
      return answer === 'aborted' ? lookUpStopped(context, ledger) : answer;
    },
  };
}

/** Servers that stand in for the API may have no such call: then there are no contracts. */
const unknownCall: readonly number[] = [405, 501];

async function ask(
  path: string,
  { call, host, redact }: ContractsOptions,
  context: CallContext,
  ledger: Ledger,
): Promise<FoundContract | Missing | Failure> {
  const reply = await call({ method: 'GET', path }, context, ledger);
  if (reply.kind === 'problem') return reply;
  if (reply.kind === 'fault') return readNetworkFailure(reply, host);
  if (reply.status === 404) return { kind: 'missing', reply };
  if (unknownCall.includes(reply.status)) return { kind: 'contract' };
  if (reply.status < 200 || reply.status > 299) return readStatusFailure(reply, redact);
  const parsed = parseBody(reply.body);
  return 'unreadable' in parsed ? noAction(reply, parsed.unreadable, redact) : readAction(parsed.value);
}

function readAction(body: Json): FoundContract {
  const contract = member(body, 'contract');
  const inputSchema = member(member(contract, 'input'), 'inputSchema');
  const outputSchema = member(member(contract, 'output'), 'successSchema');
  const request = member(member(body, 'config'), 'request');
  const requestType = request?.requestType;
  const inputNames = Object.keys(member(inputSchema, 'properties') ?? {});
  const named = request && templateInputs(request, inputNames);
  if (!contract && typeof requestType !== 'string') return { kind: 'contract' };
  return {
    kind: 'contract',
    contract: {
      ...(inputSchema && { inputSchema }),
      ...(outputSchema && { outputSchema }),
      ...(typeof requestType === 'string' && { requestType: requestType.toUpperCase() }),
      ...(named && { templateInputs: named }),
    },
  };
}

function member(value: Json | undefined, key: string): JsonObject | undefined {
  const found = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return isJsonObject(found) ? found : undefined;
}

function noAction({ status, body }: HttpReply, why: string, redact: Redact): Failure {
  const shown = preview(body, redact);
  return fail(
    {
      kind: 'reply',
      message: `The server was asked for the action's contract, and its answer (HTTP ${status}) is none: ${why}${shown && `: ${shown}`}`,
      hint: 'Check the region or the base URL, and that nothing between this machine and the server changes the answers.',
    },
    'never',
  );
}
