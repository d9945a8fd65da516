import { Agent as HttpAgent, request as httpRequest, type RequestOptions } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { OptionsInit } from 'got';
import { authorizationFor, type ForwardProxy, type Proxies, proxyFor } from './proxies.ts';
import { TunnelAgent } from './tunnel.ts';

/** How a call gets to its server. */
export interface Route {
  /** What the call needs of got. */
  readonly options: Pick<OptionsInit, 'agent' | 'request'>;
  /** What stands between. */
  readonly proxy?: ForwardProxy;
  /** Whether the proxy only opens a way, and understands nothing of what goes along it. */
  readonly isTunnel?: boolean;
}

/** The connections of one client, kept for the next call. */
export interface Routes {
  to(url: URL): Route;
  /** Closes every connection, and ends every attempt at one. */
  close(): void;
}

/** What routes are made of. Times in milliseconds. */
export interface RouteOptions {
  readonly proxies: Proxies;
  /** How long a connection may be idle between calls. */
  readonly idleMs: number;
  /** How long a proxy may take to open a way. */
  readonly openingMs: number;
  /** Finds the addresses behind the names of servers; not those of proxies. */
  readonly lookup: LookupFunction;
}

/** Directly, or through the proxy that the environment names for the address. */
export function createRoutes({ proxies, idleMs, openingMs, lookup }: RouteOptions): Routes {
  const pool = { keepAlive: true, timeout: idleMs };
  const direct = { http: new HttpAgent({ ...pool, lookup }), https: new HttpsAgent({ ...pool, lookup }) };
  const toProxy = { http: new HttpAgent(pool), https: new HttpsAgent(pool) };
  const tunnel = proxies.https && new TunnelAgent(proxies.https, { ...pool, openingMs });

  return {
    to(url) {
      const proxy = proxyFor(proxies, url);
      if (!proxy) return { options: { agent: direct } };
      if (url.protocol === 'https:' && tunnel) return { options: { agent: { https: tunnel } }, proxy, isTunnel: true };
      return { options: { request: forwarder(proxy, toProxy) }, proxy };
    },
    close() {
      for (const agent of [direct.http, direct.https, toProxy.http, toProxy.https]) agent.destroy();
      tunnel?.destroy();
    },
  };
}

type RequestFunction = NonNullable<OptionsInit['request']>;

/** Hands the request to the proxy instead, with the whole address in its first line (RFC 9112, 3.2.2). */
function forwarder(
  proxy: ForwardProxy,
  agents: { readonly http: HttpAgent; readonly https: HttpsAgent },
): RequestFunction {
  const { protocol, hostname, port } = new URL(proxy.url);
  return (url, options, callback) => {
    const forwarded: RequestOptions = {
      ...options,
      protocol,
      host: hostname.replace(/^\[|\]$/g, ''),
      hostname: hostname.replace(/^\[|\]$/g, ''),
      port: port === '' ? null : port,
      path: url.href,
      headers: { ...options.headers, host: url.host, ...authorizationFor(proxy) },
    };
    return protocol === 'https:'
      ? httpsRequest({ ...forwarded, agent: agents.https }, callback)
      : httpRequest({ ...forwarded, agent: agents.http }, callback);
  };
}
