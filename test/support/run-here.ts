import { hostname } from 'node:os';
import { Writable } from 'node:stream';
import { makeProgram } from '../../src/commands/program.ts';
import type { World } from '../../src/commands/world.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { createRedactor } from '../../src/lib/redact.ts';
import { createTemporaries } from '../../src/outputs/temporaries.ts';
import type { Ended } from './cli.ts';

/**
 * Runs a command to its end within the process of the tests, without a configuration, which takes a tenth of the time
 * that a process of its own does. What commander itself refuses is thrown.
 */
export async function runHere(args: readonly string[], cwd: string): Promise<Ended> {
  const [out, err] = [collector(), collector()];
  let code: number | null = null;
  const world: World = {
    cwd,
    env: {},
    stdout: out.stream,
    stderr: err.stream,
    stdin: () => process.stdin,
    clock: systemClock,
    random: Math.random,
    redactor: createRedactor(),
    temporaries: createTemporaries(),
    processes: { own: String(process.pid), host: hostname(), isAlive: (id) => id === String(process.pid) },
    version: '0.1.0',
    platform: { node: process.versions.node, system: `${process.platform} ${process.arch}` },
    onSignal: () => () => {},
    raise() {},
    holdScreen: () => () => {},
    onFault(error) {
      throw error;
    },
  };
  const program = makeProgram({
    world,
    loadProject: async () => ({ root: cwd, config: {}, dotEnv: {}, problems: [] }),
    exit: (ended) => {
      code = ended;
    },
  });
  await program.parseAsync(args, { from: 'user' });
  return { code, stdout: out.text(), stderr: err.text() };
}

function collector() {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}
