/*
 * The far end, a process of its own so that its work counts for no tool. It answers the token endpoint and the test of
 * an action for action-suite, and POST /test for all others, and counts what really arrived. Its parent talks to it
 * over the channel of node:child_process.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Order, Report } from './server-messages.ts';

let order: Order = { type: 'begin', cases: 0 };
let tests = 0;
let others = 0;
const seen = new Set<number>();

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => answer(request, Buffer.concat(chunks).toString(), response));
});

function answer({ method, url = '/' }: IncomingMessage, body: string, response: ServerResponse): void {
  const path = url.split('?')[0] ?? '';
  if (method === 'POST' && path === '/test') reply(response, 200, { id: check(body) });
  else if (method === 'POST' && path.startsWith('/api/v2/integrations/actions/') && path.endsWith('/test')) {
    reply(response, 200, { success: true, finalResult: { id: check(body) }, operations: [] });
  } else if (method === 'POST' && path === '/oauth/token') {
    reply(response, 200, { access_token: 'a-token-for-the-bench', token_type: 'bearer', expires_in: 86_400 });
  } else {
    others += 1;
    reply(response, 404, { message: `Nothing is at ${path}.`, code: 'not.found', status: 404 });
  }
}

/** Counts a case, and gives the id to answer with: its own, or another where this case is to fail. */
function check(body: string): number {
  const parsed: unknown = JSON.parse(body);
  const id = typeof parsed === 'object' && parsed !== null && 'id' in parsed ? Number(parsed.id) : Number.NaN;
  tests += 1;
  if (id >= 1 && id <= order.cases) seen.add(id);
  return id === order.wrong ? id + 1 : id;
}

function reply(response: ServerResponse, status: number, value: object): void {
  const body = JSON.stringify(value);
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, headers).end(body);
}

function tell(report: Report): void {
  process.send?.(report);
}

process.on('message', (message: Order | { readonly type: 'tally' }) => {
  if (message.type === 'tally') return tell({ type: 'tally', tests, distinct: seen.size, others });
  order = message;
  tests = 0;
  others = 0;
  seen.clear();
  return tell({ type: 'ready' });
});
process.on('disconnect', () => process.exit());
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address) tell({ type: 'listening', port: address.port });
});
