import { addRunFlags } from '../commands/command-flags.ts';
import { run } from '../commands/run.ts';
import type { Audience, RunEnd } from '../commands/world.ts';
import type { Problem } from '../model/problem.ts';
import type { RunOptions } from './options.ts';
import { readOptions } from './read-options.ts';
import type { RunResult } from './results.ts';
import { type Host, setStage } from './stage.ts';

/** Runs suites as the command does; see `run` in the library. */
export async function carryOut(host: Host, options: RunOptions, event: Audience['event']): Promise<RunResult> {
  const problems: Problem[] = [];
  let end: RunEnd = { reports: [], head: '', failures: [] };
  const audience: Audience = {
    ...(event && { event }),
    problems: (more) => problems.push(...more),
    ended(how) {
      end = how;
    },
  };
  const read = readOptions(options, addRunFlags);
  if (read.problems.length > 0) return { exitCode: 2, ...end, problems: read.problems };
  const { world, invocation } = await setStage(host, options, read.flags, { ...options, audience });
  const exitCode = await run(world, invocation);
  const { finished, ...rest } = end;
  return { exitCode, ...(finished && { counts: finished.counts }), ...rest, problems };
}
