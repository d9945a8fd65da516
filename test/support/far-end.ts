import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';

/** A request as it arrived. */
interface Received {
  readonly method: string;
  /** Path and query, as sent. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** Milliseconds since the far end started. */
  readonly at: number;
}

/** What an encrypting server shows, in PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** Answers one request in whatever way. */
export type Handler = (response: ServerResponse, received: Received) => void | Promise<void>;

/** What is answered, in order, to the requests of one route; the last is given to all further ones. */
export type Script = Readonly<Record<string, Handler | readonly Handler[]>>;

/** A server with a part to play. */
export interface FarEnd {
  readonly url: string;
  readonly received: readonly Received[];
  /** Connections made so far. */
  connections(): number;
  /** Connections that are open at this moment. */
  open(): number;
  /** The requests as `METHOD /path?query`, in the order in which they came. */
  calls(): string[];
  close(): Promise<void>;
}

/**
 * Starts a real HTTP server on a free port of 127.0.0.1, with a certificate one that encrypts. Routes are written
 * `METHOD /path`, encoded, without the query.
 *
 * @param port where it is to be the one of a far end that was there before
 */
export async function startFarEnd(script: Script, certificate?: Certificate, port = 0): Promise<FarEnd> {
  const startedAt = performance.now();
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  const turns = new Map<string, number>();
  let connections = 0;

  const listener: RequestListener = async (request, response) => {
    const body = await readAll(request);
    const { method = '', url = '', headers } = request;
    const one: Received = { method, url, headers, body, at: performance.now() - startedAt };
    received.push(one);
    const route = `${method} ${url.replace(/\?.*$/, '')}`;
    const part = script[route];
    const handlers = typeof part === 'function' ? [part] : (part ?? []);
    const turn = turns.get(route) ?? 0;
    turns.set(route, turn + 1);
    await (handlers[turn] ?? handlers.at(-1) ?? unscripted)(response, one);
  };
  const server = certificate ? createTlsServer(certificate, listener) : createServer(listener);
  server.on('connection', (socket: Socket) => {
    connections++;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the far end has no port');

  return {
    url: `${certificate ? 'https' : 'http'}://127.0.0.1:${address.port}`,
    received,
    connections: () => connections,
    open: () => sockets.size,
    calls: () => received.map(({ method, url }) => `${method} ${url}`),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function readAll(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  return body;
}

/** A whole answer with a JSON body. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Handler {
  return text(JSON.stringify(body), status, { 'content-type': 'application/json', ...headers });
}

/** A whole answer with any body. */
export function text(body: string, status = 200, headers: Record<string, string> = {}): Handler {
  return (response) => {
    response.writeHead(status, headers).end(body);
  };
}

/** A web page where data was wanted. */
export const html = text('<!DOCTYPE html>\n<html><body>Welcome to the guest network</body></html>', 200, {
  'content-type': 'text/html',
});

/** Waits, then answers. */
export function delayed(ms: number, handler: Handler): Handler {
  return (response, received) => {
    setTimeout(() => handler(response, received), ms);
  };
}

/** Never answers. */
export const hang: Handler = () => {};

/** Closes the connection without a word. */
export const reset: Handler = (response) => {
  response.socket?.resetAndDestroy();
};

/** The same politely, which works for an encrypted connection as well. */
export const hangUp: Handler = (response) => {
  response.socket?.destroy();
};

/** Promises more than it gives. */
export const truncate: Handler = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"success":true,', () => response.socket?.destroy());
};

/** Answers with the text in two parts that arrive one after the other, divided within the part that is named. */
export function inTwoParts(body: string, within: string): Handler {
  const middle = body.indexOf(within) + Math.floor(within.length / 2);
  return (response) => {
    response.writeHead(200).write(body.slice(0, middle), () => setTimeout(() => response.end(body.slice(middle)), 50));
  };
}

/** Gives a blank every few milliseconds, for ever. */
export const drip: Handler = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 5);
  response.on('close', () => clearInterval(timer));
};

/** A small body that becomes `bytes` long when it is decompressed. */
export function bomb(bytes: number): Handler {
  // Put together from parts (RFC 1952, 2.2): a test that measures memory must not take that much itself.
  const part = (size: number) => gzipSync(Buffer.alloc(size, 'x'));
  const whole: Buffer[] = Array(Math.floor(bytes / 1_000_000)).fill(part(1_000_000));
  const body = Buffer.concat([...whole, part(bytes % 1_000_000)]);
  return (response) => {
    response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': String(body.length) }).end(body);
  };
}

/** An endless answer, as fast as it is read. Ends when the other side has had enough. */
export const endless: Handler = (response) => {
  const piece = Buffer.alloc(64 * 1024, 'x');
  response.writeHead(200, { 'content-type': 'application/json' });
  const more = () => {
    while (!response.destroyed && response.write(piece));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
};

/** Promises less than it gives, so that the rest looks like another answer. */
export const tooLong: Handler = (response) => {
  response.socket?.end('HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n{"success":true,"finalResult":{"total":1}}');
};

/** Says how long each piece is, in something that is no number. */
export const badChunks: Handler = (response) => {
  response.socket?.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{"success":true}\r\n0\r\n\r\n');
};

/** Claims to be compressed, and is not. */
export const badGzip = text('{"success":true}', 200, { 'content-encoding': 'gzip' });

/** Something that is not HTTP. */
export const garbage: Handler = (response) => {
  response.socket?.end('* OK IMAP4rev1 Service Ready\r\n');
};

const unscripted: Handler = (response, { method, url }) => {
  response.writeHead(599).end(`the test has no part for ${method} ${url}`);
};
