import { connect, createServer, type Socket } from 'node:net';
import { Transform } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

/** What is done to the bytes that go one way, in the manner of Toxiproxy. Times in milliseconds. */
export type Toxic =
  /** Each piece comes so much later, and by chance up to `jitterMs` more. */
  | { readonly kind: 'latency'; readonly ms: number; readonly jitterMs?: number }
  /** No more than so many bytes a second. */
  | { readonly kind: 'bandwidth'; readonly bytesPerSecond: number }
  /** Pieces of so many bytes, with a pause after each. */
  | { readonly kind: 'slicer'; readonly bytes: number; readonly pauseMs: number }
  /** Passes nothing on, and says nothing. */
  | { readonly kind: 'black-hole' }
  /** After so many bytes the connection is reset. */
  | { readonly kind: 'reset'; readonly afterBytes: number }
  /** After so many bytes this side of the connection is closed in good order; the other stays open. */
  | { readonly kind: 'half-close'; readonly afterBytes: number }
  /** After so many bytes the connection is closed in good order, both sides. */
  | { readonly kind: 'truncate'; readonly afterBytes: number };

/** Where faults begin, and which. */
export interface Fault {
  /** The first line of the request from which on the connection is ill; every connection from its start where it is absent. */
  readonly at?: RegExp;
  /** What happens to the server's answers. */
  readonly down?: readonly Toxic[];
  /** What happens to requests. */
  readonly up?: readonly Toxic[];
}

/** A proxy at the level of TCP, between a client and a real server. */
export interface FaultProxy {
  /** Its own address, `http://127.0.0.1:port`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts one before the server at `url`. Each connection gets one of its own to the server. */
export async function startFaultProxy(url: string, fault: Fault): Promise<FaultProxy> {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  };
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const upstream = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    keep(client);
    keep(upstream);
    const state = { isIll: fault.at === undefined };
    client.on('data', (chunk: Buffer) => {
      state.isIll ||= fault.at?.test(chunk.toString('latin1').split('\r\n', 1)[0] ?? '') === true;
    });
    convey(client, upstream, fault.up ?? [], state);
    convey(upstream, client, fault.down ?? [], state);
    client.on('close', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

interface State {
  isIll: boolean;
}

function convey(from: Socket, to: Socket, toxics: readonly Toxic[], state: State): void {
  let last: Transform | Socket = from;
  for (const toxic of toxics) last = last.pipe(transformBy(toxic, to, state));
  last.pipe(to);
}

function transformBy(toxic: Toxic, to: Socket, state: State): Transform {
  let passed = 0;
  const act = async (chunk: Buffer, push: (piece: Buffer) => void): Promise<void> => {
    if (!state.isIll) return push(chunk);
    switch (toxic.kind) {
      case 'latency':
        await sleep(toxic.ms + Math.random() * (toxic.jitterMs ?? 0));
        return push(chunk);
      case 'bandwidth':
        return slice(chunk, Math.ceil(toxic.bytesPerSecond / 20), 50, push);
      case 'slicer':
        return slice(chunk, toxic.bytes, toxic.pauseMs, push);
      case 'black-hole':
        return;
      default: {
        const left = toxic.afterBytes - passed;
        passed += chunk.length;
        if (left > 0) push(chunk.subarray(0, left));
        // What was pushed has to be on its way first.
        if (chunk.length >= left) setTimeout(() => end(toxic.kind, to), 20);
      }
    }
  };
  return new Transform({
    transform(chunk: Buffer, _, done) {
      void act(chunk, (piece) => this.push(piece)).then(() => done());
    },
  });
}

function end(how: 'reset' | 'half-close' | 'truncate', socket: Socket): void {
  if (how === 'reset') socket.resetAndDestroy();
  else if (how === 'half-close') socket.end();
  else socket.end(() => socket.destroy());
}

async function slice(chunk: Buffer, bytes: number, pauseMs: number, push: (piece: Buffer) => void): Promise<void> {
  for (let at = 0; at < chunk.length; at += bytes) {
    push(chunk.subarray(at, at + bytes));
    await sleep(pauseMs);
  }
}
