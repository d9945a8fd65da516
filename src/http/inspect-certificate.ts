import { lookup } from 'node:dns';
import { request } from 'node:https';
import { TLSSocket } from 'node:tls';
import { codeOf } from '../lib/code-of.ts';
import { faultyProxy } from './faulty-proxy.ts';
import { causeOf, type NetworkFault } from './network-fault.ts';
import type { Proxies } from './proxies.ts';
import { createRoutes } from './routes.ts';

/** What a server shows to prove who it is. */
export interface ShownCertificate {
  readonly kind: 'certificate';
  /** Why it is not trusted, as Node and OpenSSL name it; absent where it is. */
  readonly code?: string;
  /** Who signed it, in its own words. */
  readonly issuer: string;
  /** When it ends, in milliseconds since 1970. */
  readonly validTo: number;
}

/**
 * Looks at the certificate of the server at an `https:` address, on the way that calls to it take. A connection whose
 * certificate is not trusted is made all the same, for only so can be told whose it is; but nothing is sent on it: it is
 * closed as soon as the two have greeted each other.
 */
export function inspectCertificate(
  url: URL,
  proxies: Proxies,
  timeoutMs: number,
): Promise<ShownCertificate | NetworkFault> {
  const routes = createRoutes({ proxies, idleMs: timeoutMs, openingMs: timeoutMs, lookup });
  const { options, proxy, isTunnel } = routes.to(url);
  const agent = options.agent ? options.agent.https : undefined;
  return new Promise((resolve) => {
    let isOnItsWay = false;
    const asked = request(url, { rejectUnauthorized: false, ...(agent && { agent }) });
    const end = (found: ShownCertificate | NetworkFault) => {
      clearTimeout(timer);
      asked.destroy();
      routes.close();
      resolve(found);
    };
    const fail = (code: string, isTimeout = false) => {
      const isAtProxy = proxy && isTunnel && !isOnItsWay;
      const fault = { kind: 'fault', cause: causeOf(code, isTimeout), sent: false, code } as const;
      end({ ...fault, ...(isAtProxy && { proxy: faultyProxy(proxy) }) });
    };
    const timer = setTimeout(() => fail('ETIMEDOUT', true), timeoutMs);
    asked.on('socket', (socket) => {
      isOnItsWay = true;
      if (socket instanceof TLSSocket) socket.once('secureConnect', () => end(shownBy(socket)));
    });
    // Also after the end, when nobody listens any more.
    asked.on('error', (error) => fail(codeOf(error)));
  });
}

function shownBy(socket: TLSSocket): ShownCertificate {
  const { issuer, valid_to: validTo } = socket.getPeerCertificate();
  const reason: unknown = socket.authorizationError;
  const code = typeof reason === 'string' ? reason : codeOf(reason);
  return {
    kind: 'certificate',
    ...(!socket.authorized && { code }),
    issuer: [issuer?.O ?? issuer?.CN ?? 'somebody who does not say it'].flat().join(', '),
    validTo: Date.parse(validTo),
  };
}
