import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Certificate } from './far-end.ts';

/** How the proxy behaves. */
export interface ProxyPart {
  /** By host and port as they are asked for: the port of 127.0.0.1 that plays this server. Others are unknown: 502. */
  readonly servers: Readonly<Record<string, number>>;
  /** The only `Proxy-Authorization` that it takes; any without it. */
  readonly authorization?: string;
  /** Answers everything with this status. */
  readonly refusal?: number;
  /** Never answers. */
  readonly hangs?: boolean;
  /** Speaks TLS itself. */
  readonly certificate?: Certificate;
}

/** A proxy as companies have it, on a free port of 127.0.0.1. */
export interface RunningProxy {
  /** `127.0.0.1:port`. */
  readonly host: string;
  /** What it was asked for, in order: `CONNECT host:port` or `GET http://host/path`. */
  readonly asked: readonly string[];
  /** The headers of each. */
  readonly headers: readonly IncomingMessage['headers'][];
  /** Connections that are open at this moment. */
  open(): number;
  close(): Promise<void>;
}

/** Starts a proxy that opens ways for CONNECT and hands on requests that name a whole address. */
export async function startProxy(part: ProxyPart): Promise<RunningProxy> {
  const asked: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const sockets = new Set<Duplex>();
  const keep = (socket: Duplex) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  };
  const note = (request: IncomingMessage) => {
    asked.push(`${request.method} ${request.url}`);
    headers.push(request.headers);
  };
  /** The port to go to, or the status of the refusal. */
  const decide = ({ headers }: IncomingMessage, target: string): { port: number } | { status: number } => {
    if (part.refusal !== undefined) return { status: part.refusal };
    const isKnown = part.authorization === undefined || headers['proxy-authorization'] === part.authorization;
    if (!isKnown) return { status: 407 };
    const port = part.servers[target];
    return port === undefined ? { status: 502 } : { port };
  };

  const forward = (request: IncomingMessage, response: ServerResponse) => {
    note(request);
    if (part.hangs) return;
    const url = new URL(request.url ?? '');
    const decision = decide(request, `${url.hostname}:${url.port || 80}`);
    if ('status' in decision) {
      response.writeHead(decision.status, { 'content-type': 'text/html' }).end('<html>The proxy says no</html>');
      return;
    }
    const { method, headers } = request;
    const onward = { host: '127.0.0.1', port: decision.port, method, path: url.pathname + url.search, headers };
    const next = httpRequest({ ...onward, agent: false }, (reply) => {
      response.writeHead(reply.statusCode ?? 0, reply.headers);
      reply.pipe(response);
    });
    request.pipe(next);
  };
  const open = (request: IncomingMessage, socket: Duplex) => {
    keep(socket);
    note(request);
    if (part.hangs) return;
    const decision = decide(request, request.url ?? '');
    if ('status' in decision) {
      socket.end(`HTTP/1.1 ${decision.status} No\r\ncontent-type: text/html\r\n\r\n<html>The proxy says no</html>`);
      return;
    }
    const next: Socket = connect(decision.port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      next.pipe(socket).pipe(next);
    });
    keep(next);
  };

  const server = part.certificate ? createTlsServer(part.certificate, forward) : createServer(forward);
  server.on('connect', open).on(part.certificate ? 'secureConnection' : 'connection', keep);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    host: `127.0.0.1:${address.port}`,
    asked,
    headers,
    open: () => sockets.size,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
