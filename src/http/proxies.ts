import { isLoopback, isOnList } from './no-proxy.ts';

/** A proxy that calls go out through, as the environment names it. */
export interface ForwardProxy {
  /** `http://host:port` or `https://host:port`, which is how the proxy itself is spoken to. May hold a name and a password. */
  readonly url: string;
  /** The environment variable that names it, for messages. */
  readonly variable: string;
}

/** What the environment says about proxies. */
export interface Proxies {
  /** For calls to `https:` addresses. */
  readonly https?: ForwardProxy;
  /** For calls to `http:` addresses. */
  readonly http?: ForwardProxy;
  /** `NO_PROXY` as it is written. */
  readonly exceptions: string;
}

/** No proxy for anything. */
export const noProxies: Proxies = { exceptions: '' };

/** The proxy that a call to the address goes through. This machine itself is never asked for through one. */
export function proxyFor({ https, http, exceptions }: Proxies, url: URL): ForwardProxy | undefined {
  const proxy = url.protocol === 'https:' ? https : http;
  return proxy === undefined || isLoopback(url) || isOnList(exceptions, url) ? undefined : proxy;
}

/** Host and port of a proxy, for messages: never the name and the password. */
export function hostOf(proxy: ForwardProxy): string {
  return new URL(proxy.url).host;
}

/** The `Proxy-Authorization` header for a proxy whose address holds a name or a password; else nothing. */
export function authorizationFor(proxy: ForwardProxy): { readonly 'proxy-authorization'?: string } {
  const { username, password } = new URL(proxy.url);
  if (username === '' && password === '') return {};
  const pair = `${decoded(username)}:${decoded(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

/** The text with `%40` and the like resolved; as it is where that makes no sense. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
