import { type ClientRequest, request as httpRequest } from 'node:http';
import { type AgentOptions, Agent as HttpsAgent, request as httpsRequest, type RequestOptions } from 'node:https';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { authorizationFor, type ForwardProxy } from './proxies.ts';

/** What a tunnel is made of. `timeout` of `AgentOptions` is how long a connection may be idle between calls. */
export interface TunnelOptions extends AgentOptions {
  /** How long the proxy may take to open a way. In milliseconds. */
  readonly openingMs: number;
}

type Callback = (error: Error | null, stream: Duplex) => void;

/**
 * Connections to `https:` addresses through a proxy: it is asked to open a way (CONNECT, RFC 9110, 9.3.6), and only
 * what is encrypted for the server goes along it. A request has its socket when the way is open, and not before.
 *
 * The packages for this either hand on the proxy's own refusal as if the server had given it, or keep asking when nobody
 * waits any more. We have to know for certain whether a request was sent, and to end when the run does.
 */
export class TunnelAgent extends HttpsAgent {
  readonly #proxy: ForwardProxy;
  readonly #openingMs: number;
  readonly #opening = new Set<ClientRequest>();

  constructor(proxy: ForwardProxy, { openingMs, ...options }: TunnelOptions) {
    super(options);
    this.#proxy = proxy;
    this.#openingMs = openingMs;
  }

  override createConnection(options: RequestOptions, callback: Callback = ignore): undefined {
    const request = this.#ask(targetOf(options));
    this.#opening.add(request);
    const settle = (error: Error | null, stream: Duplex) => {
      if (this.#opening.delete(request)) callback(error, stream);
    };
    // Node gives every answer to CONNECT by this event, also a refusal.
    request.once('connect', ({ statusCode = 0 }, socket) => {
      const inside = { ...options, socket };
      const isOpen = statusCode >= 200 && statusCode < 300;
      const encrypted = isOpen ? super.createConnection(inside) : undefined;
      if (encrypted) settle(null, encrypted);
      else settle(new ProxyRefusal(statusCode), socket.destroy());
    });
    request.once('timeout', () => request.destroy());
    // Node looks at the error only, but its types want a connection.
    request.on('error', (error) => settle(error, new Socket()));
    request.end();
  }

  override destroy(): void {
    for (const request of this.#opening) request.destroy();
    super.destroy();
  }

  #ask(target: string): ClientRequest {
    const { protocol, hostname, port } = new URL(this.#proxy.url);
    const request = protocol === 'https:' ? httpsRequest : httpRequest;
    return request({
      method: 'CONNECT',
      host: hostname.replace(/^\[|\]$/g, ''),
      ...(port !== '' && { port }),
      path: target,
      headers: { host: target, connection: 'keep-alive', ...authorizationFor(this.#proxy) },
      agent: false,
      timeout: this.#openingMs,
    });
  }
}

/** The proxy's no. Its words are left out: they are a web page, and say what the status says. */
class ProxyRefusal extends Error {
  readonly code: string;

  constructor(status: number) {
    super('the proxy refused');
    this.code = refusalCode(status);
  }
}

/** The code of a refusal by the proxy, by its HTTP status. */
export function refusalCode(status: number): string {
  return `PROXY_${status}`;
}

function targetOf({ host, port }: RequestOptions): string {
  const name = String(host);
  return `${name.includes(':') ? `[${name}]` : name}:${port ?? 443}`;
}

function ignore(): void {}
