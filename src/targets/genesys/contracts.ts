import { isJsonObject } from '../../lib/is-json-object.ts';
import { createMemoFlights } from '../../lib/memo-flights.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { CallContext, Contract } from '../../model/target.ts';
import type { Caller } from './call.ts';
import { flightContext } from './flight-context.ts';
import type { Ledger } from './ledger.ts';
import { bodyValue } from './parse-body.ts';
import { contractPath } from './paths.ts';

/** Contracts by the action's id. */
export interface Contracts {
  /** Asks for it once a run; `undefined` where it cannot be had. */
  get(id: string, context: CallContext, ledger: Ledger): Promise<Contract | undefined>;
  /** The contract if it has been asked for already. */
  known(id: string): Contract | undefined;
}

/** An answer that is kept, be it that there is no contract. */
interface Answer {
  readonly contract?: Contract;
}

/** Makes the store of one run. */
export function createContracts(call: Caller): Contracts {
  const answers = createMemoFlights<Answer>(() => true);
  return {
    known: (id) => answers.peek(id)?.contract,
    async get(id, { signal, stopwatch }, ledger) {
      const known = answers.peek(id);
      if (known) return known.contract;
      const work = (shared: AbortSignal) => ask(call, id, flightContext(shared), ledger);
      const answer = await stopwatch.queue(answers.get(id, signal, work));
      return answer === 'aborted' ? undefined : answer.contract;
    },
  };
}

async function ask(call: Caller, id: string, context: CallContext, ledger: Ledger): Promise<Answer> {
  const reply = await call({ method: 'GET', path: contractPath(id) }, context, ledger);
  if (reply.kind !== 'reply' || reply.status < 200 || reply.status > 299) return {};
  const body = bodyValue(reply.body);
  const contract = member(body, 'contract');
  const requestType = member(member(body, 'config'), 'request')?.requestType;
  if (!contract) return {};
  return { contract: { ...readSchemas(contract), ...(typeof requestType === 'string' && { requestType }) } };
}

function readSchemas(contract: JsonObject): Contract {
  const inputSchema = member(member(contract, 'input'), 'inputSchema');
  const outputSchema = member(member(contract, 'output'), 'successSchema');
  return { ...(inputSchema && { inputSchema }), ...(outputSchema && { outputSchema }) };
}

function member(value: Json | undefined, key: string): JsonObject | undefined {
  const found = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return isJsonObject(found) ? found : undefined;
}
