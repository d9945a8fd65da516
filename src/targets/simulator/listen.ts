import type { Server } from 'node:http';
import type { Problem } from '../../model/problem.ts';

/** Binds the server; its port, which is a free one if 0 was asked for, or a Problem where that cannot be. */
export function listen(server: Server, host: string, port: number): Promise<number | Problem> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve({
        kind: 'usage',
        message: `The simulator cannot listen on ${host}, port ${port}: ${reasons[error.code ?? ''] ?? error.message}.`,
        hint: 'Choose another port, or 0 for any that is free.',
      }),
    );
    server.listen({ host, port }, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program uses it',
  EACCES: 'this user may not use it',
};
