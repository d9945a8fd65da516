import { createReadStream } from 'node:fs';
import { lines } from '../lib/lines.ts';
import { openLog } from '../outputs/log.ts';
import { countResumes, replay } from '../run/executors/replay.ts';
import { createJournal } from '../run/journal.ts';
import { report as publish } from '../run/report.ts';
import { exitCode, watchResult } from './exit-code.ts';
import { findLog } from './find-log.ts';
import { judgePlaces } from './judge-places.ts';
import { ownFiles } from './own-files.ts';
import { publications } from './publications.ts';
import { reportPlaces } from './report-places.ts';
import { sayFailures, sayProblems } from './say.ts';
import { settleFor } from './settle-for.ts';
import { watched } from './watched.ts';
import type { Invocation, World } from './world.ts';

/** Makes the reports of a run again from its audit log. Resolves to the exit code that the run had, or to 2 or 3. */
export async function report(world: World, invocation: Invocation): Promise<number> {
  const { stderr, redactor, cwd, clock } = world;
  const { patterns, flags, project } = invocation;
  const { settings: settled, problems } = await settleFor('offline', world, invocation);
  const settings = { ...settled, reporters: settled.reporters.filter(({ name }) => name !== 'audit') };
  const never = new AbortController().signal;
  const stops = { unread: never, undelivered: never };
  // The audit log is none of the reports here, so what concerns it is never asked for.
  const issue = {
    runId: '',
    startedAt: clock.now(),
    onHead() {},
    openLog: (path: string) => openLog(path, world),
    journal: createJournal(never),
    stops,
  };
  const log = await findLog(cwd, patterns[0] ?? '');
  const judgement = await judgePlaces(reportPlaces(settings, issue), [
    ...ownFiles(project, { suites: [], broken: [], attached: [] }),
    ...(typeof log === 'string' ? [{ path: log, what: 'the audit log itself' }] : []),
  ]);
  const wrong = [...(typeof log === 'string' ? [] : [log]), ...problems, ...judgement.problems];
  if (wrong.length > 0 || typeof log !== 'string') {
    sayProblems(stderr, wrong, redactor);
    return 2;
  }
  const resumes = await countResumes(lines(createReadStream(log)));
  const result = watchResult();
  const reports = publications(world, settings, flags, issue).filter(({ name }) => name !== 'webhook');
  const failures = await publish(watched(replay(lines(createReadStream(log)), resumes), result, redactor), reports);
  sayFailures(stderr, failures, redactor);
  return exitCode(result, failures, flags, { signal: undefined, webhookRequired: false });
}
