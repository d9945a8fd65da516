import { createReadStream } from 'node:fs';
import { lines } from '../lib/lines.ts';
import { replay } from '../run/executors/replay.ts';
import { report as publish } from '../run/report.ts';
import { exitCode, watchResult } from './exit-code.ts';
import { findLog } from './find-log.ts';
import { publications } from './publications.ts';
import { sayFailures, sayProblems } from './say.ts';
import { settle } from './settings.ts';
import { watched } from './watched.ts';
import type { Invocation, World } from './world.ts';

/** Makes the reports of a run again from its audit log. Resolves to the exit code that the run had, or to 2 or 3. */
export async function report(world: World, { patterns, flags, project }: Invocation): Promise<number> {
  const { stderr, redactor, cwd, env, clock } = world;
  const { settings, problems } = settle(flags, env, project, cwd, false);
  const log = await findLog(cwd, patterns[0] ?? '');
  const wrong = typeof log === 'string' ? problems : [log, ...problems];
  if (wrong.length > 0 || typeof log !== 'string') {
    sayProblems(stderr, wrong, redactor);
    return 2;
  }
  const result = watchResult();
  const never = new AbortController().signal;
  const stops = { unread: never, undelivered: never };
  const issue = { runId: '', startedAt: clock.now(), onHead: () => {}, stops };
  const reports = publications(world, settings, flags, issue).filter(
    ({ name }) => name !== 'audit' && name !== 'webhook',
  );
  const failures = await publish(watched(replay(lines(createReadStream(log))), result, redactor), reports);
  sayFailures(stderr, failures, redactor);
  return exitCode(result, failures, flags, { signal: undefined, webhookRequired: false });
}
