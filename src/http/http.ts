import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { got, type Request, TimeoutError } from 'got';
import { codeOf } from '../lib/code-of.ts';
import { barredCode, guarded, isBarredHost } from './barred-address.ts';
import { faultyProxy } from './faulty-proxy.ts';
import { causeOf, type NetworkFault } from './network-fault.ts';
import { type Progress, progressOf } from './progress.ts';
import { noProxies, type Proxies } from './proxies.ts';
import { createRoutes, type Route } from './routes.ts';
import { refusalCode } from './tunnel.ts';

/** One call. The URL is complete and already encoded. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD';
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
  /** Default none. */
  readonly proxies?: Proxies;
  /** Whether link-local addresses and those of cloud metadata services are refused; see `barred-address.ts`. Default false. */
  readonly barsLocal?: boolean;
  /** Finds the addresses behind the names of servers. Default: as the system does. */
  readonly lookUp?: LookupFunction;
}

/** Opens connections on demand and keeps them for the next call. */
export function createHttp(options: HttpOptions): Http {
  const { requestTimeoutMs, maxReplyBytes, idleMs, proxies = noProxies, barsLocal = false } = options;
  const { lookUp = systemLookup } = options;
  const lookup = barsLocal ? guarded(lookUp) : lookUp;
  const routes = createRoutes({ proxies, idleMs, openingMs: requestTimeoutMs, lookup });
  const client = got.extend({
    retry: { limit: 0 },
    followRedirect: false,
    throwHttpErrors: false,
    timeout: { request: requestTimeoutMs },
    headers: { accept: 'application/json', 'user-agent': 'action-suite' },
  });
  let calls = 0;

  return {
    calls: () => calls,
    close: routes.close,
    async send({ url, ...options }, signal) {
      if (signal.aborted) return { kind: 'fault', cause: 'aborted', sent: false, code: 'ERR_ABORTED' };
      // What is an address already is never looked up.
      if (barsLocal && isBarredHost(new URL(url)))
        return { kind: 'fault', cause: 'barred', sent: false, code: barredCode };
      calls++;
      const route = routes.to(new URL(url));
      // The promise form has no limit of size, and its progress events stop at the length of the compressed body.
      const stream = client.stream(url, { ...options, ...route.options, signal });
      const call: Call = { stream, route, progress: progressOf(stream) };
      // A late reset, after the body is complete, must not become an uncaught error.
      stream.on('error', ignore);
      try {
        return await read(call, maxReplyBytes);
      } catch (error) {
        const code = codeOf(error);
        return fault(call, causeOf(code, error instanceof TimeoutError), code);
      } finally {
        // Takes got's listener off the signal as well, which may outlive thousands of calls.
        stream.destroy();
      }
    },
  };
}

interface Call {
  readonly stream: Request;
  readonly route: Route;
  readonly progress: Progress;
}

async function read(call: Call, maxBytes: number): Promise<HttpReply | NetworkFault> {
  const { stream, route } = call;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('got gave a body that is not made of bytes');
    size += chunk.length;
    if (size > maxBytes) return fault(call, 'too-large', 'TOO_LARGE');
    chunks.push(chunk);
  }
  const response = stream.response;
  if (!response) return fault(call, 'broken', 'UNKNOWN');
  // No server asks for this: it is the proxy, which has handed nothing on.
  if (response.statusCode === 407 && route.proxy && !route.isTunnel) {
    return { kind: 'fault', cause: 'proxy', sent: false, code: refusalCode(407), proxy: faultyProxy(route.proxy) };
  }
  return { kind: 'reply', status: response.statusCode, headers: response.headers, body: decode(chunks) };
}

/** UTF-8, without a BOM; bytes that are none become U+FFFD. */
function decode(chunks: readonly Buffer[]): string {
  const [only] = chunks;
  const bytes = chunks.length === 1 && only ? only : Buffer.concat(chunks);
  return bytes.toString('utf8').replace(/^\ufeff/, '');
}

function fault({ stream, route, progress }: Call, cause: NetworkFault['cause'], code: string): NetworkFault {
  const head = stream.response;
  const correlationId = head && correlationIdIn(head.headers);
  const sent = progress.sent();
  const isAtProxy = route.proxy && !(route.isTunnel ? progress.connected() : sent);
  return {
    ...{ kind: 'fault', cause, sent, code },
    ...(head && { status: head.statusCode }),
    ...(correlationId !== undefined && { correlationId }),
    ...(isAtProxy && { proxy: faultyProxy(route.proxy) }),
  };
}

/** The id by which support finds a call: anything else in its place is not one. */
export function correlationIdIn(headers: HttpReply['headers']): string | undefined {
  const id = headers['inin-correlation-id'];
  return typeof id === 'string' && /^[\w.:-]{1,100}$/.test(id) ? id : undefined;
}

function ignore(): void {}
