import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { lines } from '../lib/lines.ts';
import type { RunEvent } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import { replay } from '../run/executors/replay.ts';
import { report as publish } from '../run/report.ts';
import { exitCode, watchResult } from './exit-code.ts';
import { publications } from './publications.ts';
import { sayFailures, sayProblems } from './say.ts';
import { settle } from './settings.ts';
import type { Invocation, World } from './world.ts';

/** Makes the reports of a run again from its audit log. Resolves to the exit code that the run had, or to 2 or 3. */
export async function report(world: World, { patterns, flags, project }: Invocation): Promise<number> {
  const { stderr, redactor, cwd, env, clock } = world;
  const { settings, problems } = settle(flags, env, project, cwd, false);
  const log = await findLog(patterns, cwd);
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
  const failures = await publish(watched(replay(lines(createReadStream(log))), result), reports);
  sayFailures(stderr, failures, redactor);
  return exitCode(result, failures, flags, { signal: undefined, webhookRequired: false });
}

/** The absolute path of the one log that is asked for. */
async function findLog(patterns: readonly string[], cwd: string): Promise<string | Problem> {
  const [log, ...more] = patterns;
  const hint = 'Write one file: action-suite report action-suite-results/audit/<file>.jsonl';
  if (log === undefined) return { kind: 'usage', message: 'It is not said which audit log to report on.', hint };
  if (more.length > 0) return { kind: 'usage', message: 'One audit log can be reported at a time.', hint };
  const path = resolve(cwd, log);
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  return isFile ? path : { kind: 'usage', message: `There is no audit log ${log}.`, hint };
}

async function* watched(
  events: AsyncIterable<RunEvent>,
  result: ReturnType<typeof watchResult>,
): AsyncGenerator<RunEvent> {
  for await (const event of events) {
    result.note(event);
    yield event;
  }
}
