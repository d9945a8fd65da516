import { openLog } from '../outputs/log.ts';
import { createJournal } from '../run/journal.ts';
import { report as publish } from '../run/report.ts';
import { readSecretFiles } from './credentials.ts';
import { exitCode, watchResult } from './exit-code.ts';
import { findLog } from './find-log.ts';
import { judgePlaces } from './judge-places.ts';
import { ownFiles } from './own-files.ts';
import { replayLogs } from './past/replay-logs.ts';
import { publications } from './publications.ts';
import { reportPlaces } from './report-places.ts';
import { sayFailures, sayProblems } from './say.ts';
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
  ]);
  const { problems: noKey } = await readSecretFiles(world.env, project, [settings.audit.variable]);
  const wrong = [...found.filter((log) => typeof log !== 'string'), ...noKey, ...problems, ...judgement.problems];
  const replayed = wrong.length > 0 ? wrong : await replayLogs(logs, settings.audit);
  if (Array.isArray(replayed)) {
    sayProblems(stderr, replayed, redactor);
    return 2;
  }
  const audited = { head: replayed.head, tell() {} };
  const result = watchResult();
  const reports = (await publications(world, settings, flags, { ...issue, audited })).filter(
    ({ name }) => name !== 'webhook',
  );
  const failures = await publish(watched(replayed.events, result, world), reports);
  sayFailures(stderr, failures, redactor);
  return exitCode(result, failures, flags, { signal: undefined, webhookRequired: false });
}
