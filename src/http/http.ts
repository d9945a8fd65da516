import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { got, type Request, TimeoutError } from 'got';
import { codeOf } from '../lib/code-of.ts';
import { causeOf, type NetworkFault } from './network-fault.ts';

/** One call. The URL is complete and already encoded. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A whole reply, of any status. Header names are in small letters. */
export interface HttpReply {
  readonly kind: 'reply';
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** The network as everybody else sees it. */
export interface Http {
  /** Makes one call and never repeats it. Never rejects. */
  send(request: HttpRequest, signal: AbortSignal): Promise<HttpReply | NetworkFault>;
  /** Calls made so far. */
  calls(): number;
  /** Closes every connection. */
  close(): void;
}

/** Limits of one call. */
export interface HttpOptions {
  readonly requestTimeoutMs: number;
  /** Largest body that is read, decompressed. */
  readonly maxReplyBytes: number;
  /**
   * A connection that has been idle for longer is not used again. A server that closes an idle connection in the moment
   * in which we send on it leaves us not knowing whether the action ran; servers wait 5 s and more.
   */
  readonly idleMs: number;
}

/** Opens connections on demand and keeps them for the next call. */
export function createHttp({ requestTimeoutMs, maxReplyBytes, idleMs }: HttpOptions): Http {
  const http = new HttpAgent({ keepAlive: true, timeout: idleMs });
  const https = new HttpsAgent({ keepAlive: true, timeout: idleMs });
  const client = got.extend({
    agent: { http, https },
    retry: { limit: 0 },
    followRedirect: false,
    throwHttpErrors: false,
    timeout: { request: requestTimeoutMs },
    headers: { accept: 'application/json', 'user-agent': 'action-suite' },
  });
  let calls = 0;

  return {
    calls: () => calls,
    close() {
      http.destroy();
      https.destroy();
    },
    async send({ url, ...options }, signal) {
      if (signal.aborted) return { kind: 'fault', cause: 'aborted', sent: false, code: 'ERR_ABORTED' };
      calls++;
      // The promise form has no limit of size, and its progress events stop at the length of the compressed body.
      const stream = client.stream(url, { ...options, signal });
      // A late reset, after the body is complete, must not become an uncaught error.
      stream.on('error', ignore);
      try {
        return await read(stream, maxReplyBytes);
      } catch (error) {
        const code = codeOf(error);
        return fault(stream, causeOf(code, error instanceof TimeoutError), code);
      } finally {
        // Takes got's listener off the signal as well, which may outlive thousands of calls.
        stream.destroy();
      }
    },
  };
}

async function read(stream: Request, maxBytes: number): Promise<HttpReply | NetworkFault> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('got gave a body that is not made of bytes');
    size += chunk.length;
    if (size > maxBytes) return fault(stream, 'too-large', 'TOO_LARGE');
    chunks.push(chunk);
  }
  const response = stream.response;
  if (!response) return fault(stream, 'broken', 'UNKNOWN');
  return { kind: 'reply', status: response.statusCode, headers: response.headers, body: decode(chunks) };
}

/** UTF-8, without a BOM; bytes that are none become U+FFFD. */
function decode(chunks: readonly Buffer[]): string {
  const [only] = chunks;
  const bytes = chunks.length === 1 && only ? only : Buffer.concat(chunks);
  return bytes.toString('utf8').replace(/^\ufeff/, '');
}

function fault(stream: Request, cause: NetworkFault['cause'], code: string): NetworkFault {
  const head = stream.response;
  const correlationId = head && correlationIdIn(head.headers);
  return {
    ...{ kind: 'fault', cause, sent: wasSent(stream), code },
    ...(head && { status: head.statusCode }),
    ...(correlationId !== undefined && { correlationId }),
  };
}

/** Node writes the request as soon as the connection stands, so from then on it may have arrived. */
function wasSent(stream: Request): boolean {
  const { timings } = stream;
  const encrypted = stream.requestUrl?.protocol === 'https:';
  return (encrypted ? timings?.secureConnect : timings?.connect) !== undefined;
}

/** The id by which support finds a call: anything else in its place is not one. */
export function correlationIdIn(headers: HttpReply['headers']): string | undefined {
  const id = headers['inin-correlation-id'];
  return typeof id === 'string' && /^[\w.:-]{1,100}$/.test(id) ? id : undefined;
}

function ignore(): void {}
