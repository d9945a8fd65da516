import { createReadStream } from 'node:fs';
import { lines } from '../../lib/lines.ts';
import type { RunEvent } from '../../model/event.ts';
import type { Problem } from '../../model/problem.ts';
import { merge, type Part } from '../../run/executors/merge.ts';
import { countResumes, replay } from '../../run/executors/replay.ts';
import { survey } from '../../run/survey.ts';
import { checkShards, type ShardLog } from './check-shards.ts';

/** What logs say, as one run. */
export interface Replayed {
  readonly events: AsyncIterable<RunEvent>;
}

/**
 * Reads the log of a run, or those of all its shards; Problems where they are not those of one run.
 *
 * @param paths absolute; at least one
 */
export async function replayLogs(paths: readonly string[]): Promise<Replayed | Problem[]> {
  const [only, ...others] = paths;
  if (only === undefined) return [];
  if (others.length === 0) return { events: replay(linesOf(only), await countResumes(linesOf(only))) };
  const logs: ShardLog[] = [];
  for (const path of paths) logs.push({ path, ...(await survey(linesOf(path))) });
  const problems = checkShards(logs);
  if (problems.length > 0) return problems;
  const shardOf = ({ started }: ShardLog) => started?.plan?.shard?.number ?? 0;
  const parts = logs.sort((a, b) => shardOf(a) - shardOf(b)).flatMap(partOf);
  const [first, ...rest] = parts;
  return first ? { events: merge([first, ...rest]) } : [];
}

function partOf({ path, started, resumes }: ShardLog): Part[] {
  return started ? [{ started, events: replay(linesOf(path), resumes) }] : [];
}

function linesOf(path: string): AsyncIterable<string> {
  return lines(createReadStream(path));
}
