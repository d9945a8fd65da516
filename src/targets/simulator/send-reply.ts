import type { ServerResponse } from 'node:http';
import type { Reply } from './reply.ts';

/** Writes a reply, or does to the connection what the reply's fault says. Headers of the reply go before `headers`. */
export function sendReply(response: ServerResponse, reply: Reply, headers: Readonly<Record<string, string>>): void {
  if (response.destroyed || reply.fault === 'hang') return;
  if (reply.fault === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const isText = reply.headers?.['content-type']?.startsWith('text/') === true && typeof reply.body === 'string';
  const bytes = Buffer.from(isText ? String(reply.body) : JSON.stringify(reply.body));
  response.writeHead(reply.status, {
    'content-type': 'application/json',
    'content-length': bytes.length,
    ...headers,
    ...reply.headers,
  });
  if (reply.fault !== 'truncate') {
    response.end(bytes);
    return;
  }
  // The first half, as the length promised the whole.
  response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => response.destroy());
}
