import type { IncomingMessage } from 'node:http';

/** The platform's own limit for the body of a request, in bytes. */
const largestBody = 512_000;

/** So much of a body that is too large is read and thrown away, so that the client gets to hear why. */
const largestDiscarded = 8 * 1024 * 1024;

/** Reads the whole body of a request as UTF-8 text. `aborted` where the client left or would not stop. */
export function readBody(request: IncomingMessage): Promise<{ readonly text: string } | 'too-large' | 'aborted'> {
  return new Promise((resolve) => {
    let chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > largestDiscarded) request.destroy();
      else if (size > largestBody) chunks = [];
      else chunks.push(chunk);
    });
    request.on('end', () => {
      resolve(size > largestBody ? 'too-large' : { text: Buffer.concat(chunks).toString('utf8') });
    });
    request.on('error', () => resolve('aborted'));
    request.on('close', () => resolve('aborted'));
  });
}
