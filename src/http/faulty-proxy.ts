import type { FaultyProxy } from './network-fault.ts';
import { authorizationFor, type ForwardProxy, hostOf } from './proxies.ts';

/** A proxy as far as it may be told of: without its name and password. */
export function faultyProxy(proxy: ForwardProxy): FaultyProxy {
  const signsIn = authorizationFor(proxy)['proxy-authorization'] !== undefined;
  return { host: hostOf(proxy), variable: proxy.variable, signsIn };
}
