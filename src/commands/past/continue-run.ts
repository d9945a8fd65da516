import { basename } from 'node:path';
import type { Problem } from '../../model/problem.ts';
import { writerOf } from '../../outputs/lock.ts';
import { settleFor } from '../settle-for.ts';
import type { Invocation, World } from '../world.ts';
import { type PastRun, pastRuns } from './past-runs.ts';
import { recordedFlags } from './recorded-flags.ts';
import { unreadableLog } from './unreadable-log.ts';

/** A run that was cut or stopped and is to go on, and the command line that selects what it did. */
export interface Continuation {
  readonly run: PastRun;
  readonly invocation: Invocation;
}

/**
 * Finds the run that `--resume` means: that of the id, else the newest. A Problem where there is none, where it came to
 * its end, or where it cannot be trusted or is still going on.
 */
export async function continueRun(world: World, invocation: Invocation): Promise<Continuation | Problem> {
  const { flags } = invocation;
  // What is wrong with the settings is told where the run is prepared.
  const { settings } = await settleFor('offline', world, invocation);
  const id = typeof flags.resume === 'string' ? flags.resume : '';
  const runs = pastRuns(settings, id);
  const { value: run } = await runs.next();
  if (!run) return nothingFound(id);
  if (!('started' in run)) return unreadableLog(basename(run.path), run.unusable, settings.audit);
  const refusal = refuse(run, world);
  if (refusal) return refusal;
  const recorded = recordedFlags(run.started, invocation, world.cwd);
  if ('kind' in recorded) return recorded;
  return { run, invocation: recorded };
}

function refuse({ path, started, finished, brokenAt }: PastRun, { processes }: World): Problem | undefined {
  const name = `The run ${started.runId}`;
  const writer = writerOf(path, processes);
  if (writer !== undefined) {
    const hint = `Wait for it, or end it: it is the process ${Number.parseInt(writer, 10)} of this machine.`;
    return { kind: 'usage', message: `${name} is still going on.`, hint };
  }
  if (brokenAt !== undefined) {
    const message = `${name} cannot go on: record ${brokenAt} of its audit log is not what was written.`;
    return { kind: 'usage', message, hint: 'Look for an untouched copy of the log, or run without --resume.' };
  }
  if (!finished || finished.stopped) return undefined;
  const hint = 'Run without --resume, or with --last-failed for the cases that did not pass.';
  return { kind: 'usage', message: `${name} came to its end: there is nothing to go on with.`, hint };
}

function nothingFound(id: string): Problem {
  return {
    kind: 'usage',
    message:
      id === '' ? 'There is no earlier run to go on with.' : `There is no earlier run whose id begins with "${id}".`,
    hint: 'Runs are looked for where their audit logs are, below the folder that --out or the configuration names.',
  };
}
