import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Ended, run, type Surroundings } from './cli.ts';

/** How a command ended, and what it took. */
export interface Measured extends Ended {
  readonly ms: number;
  /** The most memory that was resident at once, in MiB. */
  readonly peakMiB: number;
}

let count = 0;

/** Runs the built command to its end, and has it write down at its end how much memory it has used. */
export async function runMeasured(args: readonly string[], { env, ...surroundings }: Surroundings): Promise<Measured> {
  const file = join(tmpdir(), `action-suite-memory-${process.pid}-${count++}.txt`);
  // What the system says of the whole process counts in, on Linux, the memory of whoever started it.
  const note = `import { readFileSync, writeFileSync } from 'node:fs';
const own = () => /^VmHWM:\\s*(\\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1];
const peak = () => (process.platform === 'linux' ? own() : String(process.resourceUsage().maxRSS));
process.on('exit', () => writeFileSync(${JSON.stringify(file)}, peak()));`;
  const start = performance.now();
  const ended = await run(args, {
    ...surroundings,
    env: { ...env, NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(note)}"` },
  });
  const ms = performance.now() - start;
  return { ...ended, ms, peakMiB: Number(readFileSync(file, 'utf8')) / 1_024 };
}
