import { connect } from 'node:net';
import { codeOf } from '../lib/code-of.ts';
import { faultyProxy } from './faulty-proxy.ts';
import { causeOf, type NetworkFault } from './network-fault.ts';
import type { ForwardProxy } from './proxies.ts';

/** Whether anybody takes a connection where the proxy should be, or the fault. Nothing is sent. */
export function tryProxy(proxy: ForwardProxy, timeoutMs: number): Promise<NetworkFault | undefined> {
  const { hostname, port, protocol } = new URL(proxy.url);
  return new Promise((resolve) => {
    const socket = connect({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port || (protocol === 'https:' ? 443 : 80)),
    });
    const end = (code?: string) => {
      socket.destroy();
      if (code === undefined) resolve(undefined);
      else resolve({ kind: 'fault', cause: causeOf(code, false), sent: false, code, proxy: faultyProxy(proxy) });
    };
    socket.setTimeout(timeoutMs, () => end('ETIMEDOUT'));
    socket.on('connect', () => end());
    socket.on('error', (error) => end(codeOf(error)));
  });
}
