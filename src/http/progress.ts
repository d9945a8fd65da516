import type { ClientRequest } from 'node:http';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Request } from 'got';

/** How far a request has come. */
export interface Progress {
  /** Whether it has a connection to go along, be it that this is not ready yet. */
  connected(): boolean;
  /** Whether it may have been sent: false only where it is certain that no byte of it was. */
  sent(): boolean;
}

/**
 * Follows a request from its start. Node writes it as soon as the connection stands and is encrypted, so from then on it
 * may have arrived. got's own `timings` do not see the encryption of a connection that goes through a proxy.
 */
export function progressOf(stream: Request): Progress {
  let connected = false;
  let sent = false;
  const send = () => {
    sent = true;
  };
  stream.once('request', (request: ClientRequest) => {
    request.once('socket', (socket: Socket) => {
      // Where no file is left for it, it has an end before it has a connection. Nothing is written before this event.
      if (socket.destroyed) return;
      connected = true;
      const isEncrypted = socket instanceof TLSSocket;
      if (request.reusedSocket || (!isEncrypted && !socket.connecting)) send();
      else socket.once(isEncrypted ? 'secureConnect' : 'connect', send);
    });
  });
  return { connected: () => connected, sent: () => sent };
}
