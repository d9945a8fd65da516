import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../../model/clock.ts';
import { stubHeader } from '../stub-header.ts';
import { readBody } from './read-body.ts';
import { type Reply, refusal } from './reply.ts';
import { sendReply } from './send-reply.ts';

/** One request, read whole. */
export interface Call {
  readonly method: string;
  readonly url: URL;
  readonly authorization: string;
  /** The value of `stubHeader`; empty where there is none. */
  readonly stubs: string;
  readonly body: string;
  /** Goes out as `ININ-Correlation-Id`. */
  readonly contextId: string;
}

/**
 * Reads a request, has it answered, and sends the answer when its time has come. Nonsense is refused here: a URL that
 * is none, a body that is too large, a client that leaves.
 */
export async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (call: Call) => Promise<Reply>,
  clock: Clock,
): Promise<void> {
  const contextId = randomUUID();
  const headers = { 'inin-correlation-id': contextId };
  // A client that leaves is no error of ours.
  response.on('error', () => response.destroy());
  const left = new AbortController();
  response.on('close', () => left.abort());

  const body = await readBody(request);
  if (body === 'aborted') return;
  if (body === 'too-large') {
    return sendReply(response, refuse(413, 'request.entity.too.large', 'The body is too large', contextId), headers);
  }
  const { method = 'GET', url: target = '/' } = request;
  // Requests name a path only; a base makes it a URL, and says nothing.
  const base = 'http://simulator';
  if (!URL.canParse(target, base)) {
    return sendReply(response, refuse(400, 'bad.request', 'The URL cannot be read', contextId), headers);
  }
  const authorization = request.headers.authorization ?? '';
  const stubs = String(request.headers[stubHeader] ?? '');
  const call = { method, url: new URL(target, base), authorization, stubs, body: body.text, contextId };
  // A bug of ours must not end a server that others are using.
  const reply = await answer(call).catch(() =>
    refuse(500, 'internal.server.error', 'The simulator has a bug: please report what you sent', contextId),
  );
  if (reply.delayMs !== undefined && reply.delayMs > 0) await clock.sleep(reply.delayMs, left.signal);
  sendReply(response, reply, headers);
}

function refuse(status: number, code: string, message: string, contextId: string): Reply {
  return refusal(status, { code, message }, contextId);
}
