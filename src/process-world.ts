import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import type { ProcessWorld } from './commands/world.ts';
import { systemClock } from './lib/clock.ts';
import { codeOf } from './lib/code-of.ts';
import { createRedactor } from './lib/redact.ts';
import { withoutEmpty } from './lib/without-empty.ts';
import { createTemporaries } from './outputs/temporaries.ts';

/**
 * The world as this process has it, with a redactor and temporary files of its own.
 *
 * @param home the folder that holds the program's entrances, below that of the package
 */
export function processWorld(home: URL): ProcessWorld {
  return {
    cwd: process.cwd(),
    env: withoutEmpty(process.env),
    clock: systemClock,
    random: Math.random,
    redactor: createRedactor(),
    temporaries: createTemporaries(),
    processes: { own: identify(process.pid) ?? '', host: hostname(), isAlive },
    version: versionOf(home),
    platform: { node: process.versions.node, system: `${process.platform} ${process.arch}` },
  };
}

function versionOf(home: URL): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', home), 'utf8')) as { version: string };
  return version;
}

/** A process by its number and, where the system tells it (Linux), by when it began; undefined where none runs. */
function identify(id: number): string | undefined {
  try {
    // The name before it, in brackets, may hold anything. A zombie has ended, and nobody has asked how.
    const [state, ...rest] = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return state === 'Z' ? undefined : `${id}:${rest[18]}`;
  } catch {
    return process.platform === 'linux' || !hearsSignals(id) ? undefined : String(id);
  }
}

function hearsSignals(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // It is there, and somebody else's.
    return codeOf(error) === 'EPERM';
  }
}

function isAlive(own: string): boolean {
  return own !== '' && identify(Number.parseInt(own, 10)) === own;
}
