import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanEnv } from './clean-env.ts';

/** A program to be measured. */
export interface Invocation {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Added to the clean environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What one run of it took. */
export interface Measurement {
  readonly code: number;
  readonly wallMs: number;
  /** User and system time of the program, its threads and every program that it started and waited for. */
  readonly cpuMs: number;
  /** The most memory that was resident at once, in MiB, of the largest process. */
  readonly peakMiB: number;
  /** Where what it printed is. */
  readonly log: string;
}

const gnuTime = '/usr/bin/time';

/**
 * Runs a program under GNU time, which asks the kernel what the whole process took, so that no tool has to be trusted
 * with measuring itself. What it prints goes to a file in `folder`.
 */
export async function measure({ command, args, cwd, env }: Invocation, folder: string): Promise<Measurement> {
  if (!existsSync(gnuTime)) throw new Error(`${gnuTime} is missing; on Debian and Ubuntu: apt-get install time.`);
  const log = join(folder, 'printed.log');
  const figures = join(folder, 'figures.txt');
  const output = openSync(log, 'w');
  const start = performance.now();
  const child = spawn(gnuTime, ['-q', '-f', '%U %S %M', '-o', figures, command, ...args], {
    cwd,
    env: cleanEnv(env),
    stdio: ['ignore', output, output],
  });
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 255));
  });
  const wallMs = performance.now() - start;
  closeSync(output);
  const [user, system, peakKiB] = readFileSync(figures, 'utf8').trim().split(' ').map(Number);
  if (user === undefined || system === undefined || peakKiB === undefined)
    throw new Error(`${gnuTime} is not GNU time.`);
  return { code, wallMs, cpuMs: (user + system) * 1_000, peakMiB: peakKiB / 1_024, log };
}

/** The last lines that a program printed, for a message. */
export function lastLines(log: string, count = 15): string {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
}
