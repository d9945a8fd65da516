import { openLog } from '../outputs/log.ts';
import { createJournal } from '../run/journal.ts';
import { report as publish } from '../run/report.ts';
import { readSecretFiles } from './credentials.ts';
import { exitCode, watchResult } from './exit-code.ts';
import { findLog } from './find-log.ts';
import { judgePlaces } from './judge-places.ts';
import { ownFiles } from './own-files.ts';
import { logEnds } from './past/log-ends.ts';
import { baselineFiles, openRetrospect } from './past/open-retrospect.ts';
import { replayLogs } from './past/replay-logs.ts';
import type { OwnRun } from './past/run-history.ts';
import { publications } from './publications.ts';
import { reportPlaces } from './report-places.ts';
import { sayFailOn, sayFailures, sayProblems } from './say.ts';
import { settleFor } from './settle-for.ts';
import { watched } from './watched.ts';
import type { Invocation, World } from './world.ts';

/**
 * Makes the reports of a run again from its audit log, or from the logs of all its shards. Resolves to the exit code that
 * the run had, or to 2 or 3.
 */
export async function report(world: World, invocation: Invocation): Promise<number> {
  const { stderr, redactor, cwd, clock } = world;
  const { patterns, flags, project } = invocation;
  const { settings: settled, problems } = await settleFor('offline', world, invocation);
  const settings = { ...settled, reporters: settled.reporters.filter(({ name }) => name !== 'audit') };
  const never = new AbortController().signal;
  const stops = { signal: () => undefined, unread: never, undelivered: never };
  // The audit log is none of the reports here, so what concerns it is never asked for.
  const openNone = (path: string) => openLog(path, world);
  const issue = {
    runId: '',
    startedAt: clock.now(),
    openLog: openNone,
    journal: createJournal(never),
    stops,
  };
  const found = await Promise.all(patterns.map((pattern) => findLog(cwd, pattern)));
  const logs = found.filter((log) => typeof log === 'string');
  const judgement = await judgePlaces(reportPlaces(settings, issue), [
    ...ownFiles(project, { suites: [], broken: [], attached: [] }),
    ...logs.map((path) => ({ path, what: 'the audit log itself' })),
    ...baselineFiles(flags, cwd),
  ]);
  const { problems: noKey } = await readSecretFiles(world.env, project, [settings.audit.variable]);
  const wrong = [...found.filter((log) => typeof log !== 'string'), ...noKey, ...problems, ...judgement.problems];
  const past = wrong.length > 0 ? wrong : await openRetrospect(world, settled, flags, await ownOf(logs));
  const replayed = Array.isArray(past) ? past : await replayLogs(logs, settings.audit);
  if (Array.isArray(past) || Array.isArray(replayed)) {
    sayProblems(stderr, Array.isArray(replayed) ? replayed : [], redactor);
    return 2;
  }
  const audited = { head: replayed.head, tell() {} };
  const result = watchResult();
  const all = await publications(world, settings, flags, { ...issue, audited, past });
  const reports = all.filter(({ name }) => name !== 'webhook');
  const failures = await publish(past.watch(watched(replayed.events, result, world)), reports);
  sayFailures(stderr, failures, redactor);
  const comparison = past.comparison();
  sayFailOn(stderr, result.ended(), comparison, flags.failOn);
  return exitCode(result, failures, flags, { signal: undefined, webhookRequired: false, comparison });
}

/** What the first log says of its run; shards together are a run without any. */
async function ownOf([first, ...others]: readonly string[]): Promise<OwnRun | undefined> {
  const started = first === undefined ? undefined : (await logEnds(first))?.started;
  if (!started?.plan || others.length === 0) return started;
  const { shard: _, ...plan } = started.plan;
  return { ...started, plan };
}
