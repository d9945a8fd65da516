import { createReadStream } from 'node:fs';
import { basename, resolve } from 'node:path';
import { verify } from '../../lib/chain.ts';
import { lines } from '../../lib/lines.ts';
import type { Redactor } from '../../lib/redact.ts';
import type { Problem } from '../../model/problem.ts';
import { findLog } from '../find-log.ts';
import type { OwnFile } from '../judge-places.ts';
import type { AuditSettings } from '../read-audit.ts';
import type { RunFlags } from '../run-flags.ts';
import type { Settings } from '../settings.ts';
import type { World } from '../world.ts';
import { type Replayed, replayLogs } from './replay-logs.ts';
import { type BaselineEvents, createRetrospect, type Retrospect } from './retrospect.ts';
import { type OwnRun, runHistory } from './run-history.ts';

/**
 * Finds the run that `--baseline` means, reads it, and has the reports of a run compared with it; nothing is compared
 * without the flag. Problems where there is no such run, or its log cannot be trusted.
 *
 * @param own the run that is compared; absent where it is not known
 */
export async function openRetrospect(
  world: World,
  settings: Settings,
  { baseline: asked = [], failOn, against }: RunFlags,
  own: OwnRun | undefined,
): Promise<Retrospect | Problem[]> {
  const { redactor } = world;
  if (asked.length === 0 && failOn && against === undefined) return [noBaseline];
  const logs = await logsOf(world, settings, asked, own);
  const problems = logs.filter((log) => typeof log !== 'string');
  if (problems.length > 0) return problems;
  const paths = logs.filter((log) => typeof log === 'string');
  return paths.length > 0 ? compareWith(paths, settings, redactor) : createRetrospect(settings, redactor, undefined);
}

/** Has the reports of a run compared with the run of these logs. Problems where one of them cannot be trusted. */
export async function compareWith(
  paths: readonly string[],
  settings: Settings,
  redactor: Redactor,
): Promise<Retrospect | Problem[]> {
  const events = await eventsOf(paths, settings.audit);
  return Array.isArray(events) ? events : createRetrospect(settings, redactor, events);
}

/** The logs that are compared with, as files that no report may replace. */
export function baselineFiles({ baseline = [] }: RunFlags, cwd: string): OwnFile[] {
  return baseline.map((log) => ({ path: resolve(cwd, log), what: 'the audit log that is compared with' }));
}

const noBaseline: Problem = {
  kind: 'usage',
  message: '--fail-on says what may not have changed, and nothing is compared.',
  hint: 'Name the audit log of an earlier run with --baseline, or write --baseline last.',
};

async function logsOf(
  { cwd, stderr, redactor }: World,
  settings: Settings,
  asked: readonly string[],
  own: OwnRun | undefined,
): Promise<(string | Problem)[]> {
  if (asked.length !== 1 || asked[0] !== 'last') return Promise.all(asked.map((log) => findLog(cwd, log)));
  const runs = own ? await runHistory(settings, redactor, own) : [];
  const last = runs.findLast(({ run }) => run.comparable && run.end === 'finished');
  if (last) return [last.path];
  // The first run of all has none, and is as good as it would be without the flag.
  stderr.write('action-suite: There is no earlier run of the same selection to compare with.\n');
  return [];
}

/** A log that was changed is no measure of anything. */
async function eventsOf(paths: readonly string[], audit: AuditSettings): Promise<BaselineEvents | Problem[]> {
  for (const path of paths) {
    const { state, at } = await verify(lines(createReadStream(path)), audit.key);
    if (state !== 'broken') continue;
    const message = `The run cannot be compared: record ${at} of ${basename(path)} is not what was written.`;
    return [{ kind: 'usage', message, hint: 'Look for an untouched copy of the log, or leave out --baseline.' }];
  }
  const first = await replayLogs(paths, audit);
  if (Array.isArray(first)) return first;
  let unread: Replayed | undefined = first;
  return () => {
    const events = unread?.events ?? reread(paths, audit);
    unread = undefined;
    return events;
  };
}

async function* reread(paths: readonly string[], audit: AuditSettings) {
  const replayed = await replayLogs(paths, audit);
  if (!Array.isArray(replayed)) yield* replayed.events;
}
