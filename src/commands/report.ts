import { createReadStream } from 'node:fs';
import { lines } from '../lib/lines.ts';
import type { RunEvent } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import { openLog } from '../outputs/log.ts';
import { merge, type Part } from '../run/executors/merge.ts';
import { countResumes, replay } from '../run/executors/replay.ts';
import { createJournal } from '../run/journal.ts';
import { report as publish } from '../run/report.ts';
import { survey } from '../run/survey.ts';
import { exitCode, watchResult } from './exit-code.ts';
import { findLog } from './find-log.ts';
import { judgePlaces } from './judge-places.ts';
import { ownFiles } from './own-files.ts';
import { checkShards, type ShardLog } from './past/check-shards.ts';
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
    onHead() {},
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
  const wrong = [...found.filter((log) => typeof log !== 'string'), ...problems, ...judgement.problems];
  const events = wrong.length > 0 ? wrong : await eventsOf(logs);
  if (Array.isArray(events)) {
    sayProblems(stderr, events, redactor);
    return 2;
  }
  const result = watchResult();
  const reports = (await publications(world, settings, flags, issue)).filter(({ name }) => name !== 'webhook');
  const failures = await publish(watched(events, result, world), reports);
  sayFailures(stderr, failures, redactor);
  return exitCode(result, failures, flags, { signal: undefined, webhookRequired: false });
}

/** What the logs say, as one run; or why they are not those of one. */
async function eventsOf(paths: readonly string[]): Promise<AsyncIterable<RunEvent> | Problem[]> {
  const [only, ...others] = paths;
  if (only === undefined) return [];
  if (others.length === 0)
    return replay(lines(createReadStream(only)), await countResumes(lines(createReadStream(only))));
  const logs: ShardLog[] = [];
  for (const path of paths) logs.push({ path, ...(await survey(lines(createReadStream(path)))) });
  const problems = checkShards(logs);
  if (problems.length > 0) return problems;
  const shardOf = ({ started }: ShardLog) => started?.plan?.shard?.number ?? 0;
  const parts = logs.sort((a, b) => shardOf(a) - shardOf(b)).flatMap(partOf);
  const [first, ...rest] = parts;
  return first ? merge([first, ...rest]) : [];
}

function partOf({ path, started, resumes }: ShardLog): Part[] {
  return started ? [{ started, events: replay(lines(createReadStream(path)), resumes) }] : [];
}
