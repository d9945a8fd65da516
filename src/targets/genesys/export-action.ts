import { isJsonObject } from '../../lib/is-json-object.ts';
import type { JsonObject } from '../../model/json.ts';
import type { CallContext } from '../../model/target.ts';
import { mapOf } from '../../suite/take.ts';
import type { Caller } from './call.ts';
import { type Failure, fail } from './failure.ts';
import type { Ledger } from './ledger.ts';
import { readNetworkFailure } from './network-failure.ts';
import { bodyValue } from './parse-body.ts';
import { contractPath, templatePath } from './paths.ts';
import type { Redact } from './preview.ts';
import type { Missing } from './running.ts';
import { readStatusFailure } from './status-failure.ts';

/** An action in the form in which the admin pages export it. */
export interface ExportedAction {
  readonly kind: 'exported';
  readonly action: JsonObject;
}

/** What asking needs. `host` is the server's, for messages. */
export interface ExportOptions {
  readonly call: Caller;
  readonly host: string;
  readonly redact: Redact;
}

/**
 * Asks for everything that an action is: its contract, its request and its response. A template that the API keeps by itself
 * (`requestTemplateUri`, `successTemplateUri` of the SDK's RequestConfig and ResponseConfig) is asked for as well.
 */
export async function exportAction(
  id: string,
  options: ExportOptions,
  context: CallContext,
  ledger: Ledger,
): Promise<ExportedAction | Missing | Failure> {
  const reply = await options.call({ method: 'GET', path: contractPath(id, 'test') }, context, ledger);
  if (reply.kind === 'problem') return reply;
  if (reply.kind === 'fault') return readNetworkFailure(reply, options.host);
  if (reply.status === 404) return { kind: 'missing', reply };
  if (reply.status < 200 || reply.status > 299) return readStatusFailure(reply, options.redact);
  const body = bodyValue(reply.body);
  if (!isJsonObject(body)) return noAction();
  const config = mapOf(body.config);
  const template = (part: 'request' | 'response', name: string, file: string) =>
    withTemplate(mapOf(config[part]), name, templatePath(id, file), { ...options, context, ledger });
  const { name = id, integrationType, actionType = 'custom', contract, secure = false } = body;
  return {
    kind: 'exported',
    action: {
      name,
      ...(integrationType !== undefined && { integrationType }),
      actionType,
      config: {
        request: await template('request', 'requestTemplate', 'requesttemplate.vm'),
        response: await template('response', 'successTemplate', 'successtemplate.vm'),
        ...(config.timeoutSeconds !== undefined && { timeoutSeconds: config.timeoutSeconds }),
      },
      ...(contract !== undefined && { contract }),
      secure,
    },
  };
}

interface Asking extends ExportOptions {
  readonly context: CallContext;
  readonly ledger: Ledger;
}

/** A template that cannot be had is left out: the platform's own default stands in for it. */
async function withTemplate(
  part: JsonObject,
  name: string,
  path: string,
  { call, context, ledger }: Asking,
): Promise<JsonObject> {
  const { [`${name}Uri`]: uri, ...rest } = part;
  if (typeof part[name] === 'string' || uri === undefined) return rest;
  const reply = await call({ method: 'GET', path }, context, ledger);
  return reply.kind === 'reply' && reply.status === 200 ? { ...rest, [name]: reply.body } : rest;
}

function noAction(): Failure {
  return fail(
    {
      kind: 'reply',
      message: 'The server was asked for the action, and its answer is none.',
      hint: 'Check the region or the base URL, and that nothing between this machine and the server changes the answers.',
    },
    'never',
  );
}
