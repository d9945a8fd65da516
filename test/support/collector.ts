import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Handler, text } from './far-end.ts';

/** One export as a collector takes it. */
export interface Export {
  /** The path. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** A collector: a real HTTP server that keeps what it is sent, byte by byte. */
export interface Collector {
  readonly url: string;
  readonly received: readonly Export[];
  close(): Promise<void>;
}

/** Starts one that answers in these ways in turn, the last one for ever; by default it takes everything. */
export async function startCollector(...handlers: Handler[]): Promise<Collector> {
  const received: Export[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { url: path = '', headers, method = '' } = request;
    const handler = handlers[received.length] ?? handlers.at(-1) ?? text('');
    received.push({ path, headers, body: Buffer.concat(chunks) });
    await handler(response, { method, url: path, headers, body: '', at: 0 });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
