import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { unchain } from '../../lib/chain.ts';
import { lines } from '../../lib/lines.ts';
import type { RunEvent } from '../../model/event.ts';
import type { Problem } from '../../model/problem.ts';
import type { AuditHead } from '../../model/reporter.ts';
import { merge, type Part } from '../../run/executors/merge.ts';
import { countResumes, replay } from '../../run/executors/replay.ts';
import { survey } from '../../run/survey.ts';
import { promisedHead } from '../promised-head.ts';
import type { AuditSettings } from '../read-audit.ts';
import { brokenLog } from './broken-log.ts';
import { checkShards, type ShardLog } from './check-shards.ts';
import { unreadableLog } from './unreadable-log.ts';

/** What logs say, as one run. */
export interface Replayed {
  readonly events: AsyncIterable<RunEvent>;
  readonly head: AuditHead;
}

/**
 * Reads the log of a run, or those of all its shards. A log that is broken further down is read up to there, and the
 * last event is a case that says so. Problems where they are not those of one run, or nothing of them can be trusted.
 *
 * @param paths absolute; at least one
 */
export async function replayLogs(paths: readonly string[], settings: AuditSettings): Promise<Replayed | Problem[]> {
  const [only, ...others] = paths;
  if (only === undefined || others.length > 0) return replayShards(paths, settings);
  const problem = await refusal(only, settings);
  if (problem) return [problem];
  const { head, tell } = promisedHead();
  return { events: replayOne(only, settings, tell), head };
}

/** Why not even the first record can be used. */
async function refusal(path: string, settings: AuditSettings): Promise<Problem | undefined> {
  for await (const { kind } of unchain(linesOf(path), settings.key)) {
    return kind === 'record' || kind === 'torn' ? undefined : unreadableLog(basename(path), kind, settings);
  }
  return undefined;
}

async function* replayOne(
  path: string,
  { key }: AuditSettings,
  tell: (head: string | undefined) => void,
): AsyncGenerator<RunEvent, void, undefined> {
  let brokenAt: number | undefined;
  let seed = '';
  let last: RunEvent | undefined;
  const onEnd = (end: { readonly head?: string; readonly brokenAt?: number }) => {
    brokenAt = end.brokenAt;
    tell(end.head);
  };
  for await (const event of replay(linesOf(path), await countResumes(linesOf(path)), { key, onEnd })) {
    last = event;
    if (event.type === 'run:started') seed = event.seed;
    yield event;
  }
  if (brokenAt === undefined || !last) return;
  yield brokenLog(brokenAt, { timestamp: last.timestamp, runId: last.runId, seed });
}

async function replayShards(paths: readonly string[], settings: AuditSettings): Promise<Replayed | Problem[]> {
  const { key } = settings;
  const logs: ShardLog[] = [];
  for (const path of paths) logs.push({ path, ...(await survey(linesOf(path), key)) });
  const problems = checkShards(logs, settings);
  if (problems.length > 0) return problems;
  const shardOf = ({ started }: ShardLog) => started?.plan?.shard?.number ?? 0;
  logs.sort((a, b) => shardOf(a) - shardOf(b));
  const [first, ...rest] = logs.flatMap((log) => partOf(log, key));
  // Each log has its own.
  return first ? { events: merge([first, ...rest]), head: Promise.resolve(undefined) } : [];
}

function partOf({ path, started, resumes }: ShardLog, key: string | undefined): Part[] {
  return started ? [{ started, events: replay(linesOf(path), resumes, { key }) }] : [];
}

function linesOf(path: string): AsyncIterable<string> {
  return lines(createReadStream(path));
}
