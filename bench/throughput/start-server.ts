import { type ChildProcess, fork } from 'node:child_process';
import { resolve } from 'node:path';
import { cleanEnv } from '../shared/clean-env.ts';
import { root } from '../shared/program.ts';
import type { Order, Report, Tally } from './server-messages.ts';

/** The server, as those who measure see it. */
export interface Server {
  readonly baseUrl: string;
  begin(order: Omit<Order, 'type'>): Promise<void>;
  tally(): Promise<Tally>;
  stop(): void;
}

/** Starts the server in a process of its own, on a free port of the loopback address. */
export async function startServer(): Promise<Server> {
  const child = fork(resolve(root, 'node_modules/jiti/lib/jiti-cli.mjs'), [resolve(import.meta.dirname, 'server.ts')], {
    env: cleanEnv(),
  });
  const { port } = await next(child, 'listening');
  const ask = <T extends Report['type']>(message: object, type: T) => {
    const answer = next(child, type);
    child.send(message);
    return answer;
  };
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    async begin(order) {
      await ask({ type: 'begin', ...order }, 'ready');
    },
    tally: () => ask({ type: 'tally' }, 'tally'),
    stop: () => child.disconnect(),
  };
}

function next<T extends Report['type']>(child: ChildProcess, type: T): Promise<Extract<Report, { type: T }>> {
  return new Promise((resolve, reject) => {
    const stop = (code: number | null) => reject(new Error(`The server ended with ${code}.`));
    child.once('exit', stop);
    child.once('message', (report: Report) => {
      child.off('exit', stop);
      if (isOfType(report, type)) resolve(report);
      else reject(new Error(`The server said "${report.type}" instead of "${type}".`));
    });
  });
}

function isOfType<T extends Report['type']>(report: Report, type: T): report is Extract<Report, { type: T }> {
  return report.type === type;
}
