import type { Http, HttpReply, HttpRequest } from '../../../http/http.ts';
import type { FaultCause, NetworkFault } from '../../../http/network-fault.ts';
import type { BackEndFault } from '../back-end.ts';
import type { Sending } from '../back-end-request.ts';

/** What came of a call: an answer, a fault of the system that was called, or why nothing can be said of that system. */
export type RealOutcome = HttpReply | { readonly kind: 'down'; readonly fault: BackEndFault['fault'] } | Unsaid;

interface Unsaid {
  readonly kind: 'unsaid';
  readonly message: string;
}

/** Makes one call. */
export async function sendForReal(http: Http, sending: Sending, signal: AbortSignal): Promise<RealOutcome> {
  const { url, headers, body } = sending;
  const method = methods.find((name) => name === sending.method);
  if (!method) return unsaid(`Requests with the method ${sending.method} are not sent.`);
  const sent = Object.fromEntries(Object.entries(headers).filter(([name]) => !ofConnection.has(name.toLowerCase())));
  // A method that may have a body is waited for to have one.
  const content = body ?? (method === 'DELETE' ? '' : undefined);
  const reply = await http.send(
    { method, url, headers: sent, ...(content !== undefined && { body: content }) },
    signal,
  );
  return reply.kind === 'reply' ? reply : outcomeOf(reply, new URL(url).host);
}

const methods: readonly HttpRequest['method'][] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'];

/** What belongs to the connection, or follows from the address and the body, is ours to write. */
const ofConnection: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'host',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
]);

const faults: Readonly<Partial<Record<FaultCause, BackEndFault['fault']>>> = {
  timeout: 'timeout',
  refused: 'refused',
  broken: 'reset',
  garbled: 'reset',
};

/** Why a call says nothing of the system that was called, for the end of a sentence. */
const reasons: Readonly<Partial<Record<FaultCause, string>>> = {
  dns: 'no server of this name is known to this network',
  tls: 'its certificate is not trusted here (a certificate of your company is named by NODE_EXTRA_CA_CERTS)',
  proxy: 'the proxy of this network did not let the call through',
  barred: 'the address belongs to the network of this machine or to its cloud, and is never called',
  aborted: 'the run ended before the answer came',
  'too-large': 'its answer is longer than what is recorded, 256 KiB. Write a stub with what the action needs of it',
};

function outcomeOf({ cause, code }: NetworkFault, host: string): RealOutcome {
  // An error of our own side, such as a character that no header may hold.
  if (cause === 'broken' && code.startsWith('ERR_')) return unsaid(`The request cannot be sent: ${code}.`);
  const fault = faults[cause];
  return fault ? { kind: 'down', fault } : unsaid(`Nothing was recorded of ${host}: ${reasons[cause] ?? code}.`);
}

function unsaid(message: string): Unsaid {
  return { kind: 'unsaid', message };
}
