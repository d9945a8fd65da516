import { basename } from 'node:path';
import type { RunStarted } from '../../model/event.ts';
import type { Problem } from '../../model/problem.ts';
import type { Survey } from '../../run/survey.ts';
import type { AuditSettings } from '../read-audit.ts';
import { unreadableLog } from './unreadable-log.ts';

/** A log that is to be put together with others. */
export interface ShardLog extends Survey {
  /** Absolute. */
  readonly path: string;
}

/**
 * Why logs are not those of all the shards of one run; empty where they are.
 *
 * @param settings the key of the logs
 */
export function checkShards(logs: readonly ShardLog[], settings: AuditSettings): Problem[] {
  const unusable = logs.flatMap(({ path, started, brokenAt, unreadable }) => {
    const name = basename(path);
    const why = unreadable ?? (brokenAt === 1 ? 'broken' : undefined);
    if (why) return [unreadableLog(name, why, settings)];
    if (brokenAt !== undefined) return [wrong(`Record ${brokenAt} of ${name} is not what was written.`, untouched)];
    return started?.plan?.shard ? [] : [wrong(`${name} is not the log of a shard.`, ofShards)];
  });
  if (unusable.length > 0) return unusable;
  const [first, ...others] = logs;
  const foreign = others.flatMap((other) => (first ? differences(first, other) : []));
  return foreign.length > 0 ? foreign : [...doubles(logs), ...missing(logs)];
}

const untouched = 'Look for an untouched copy of the log, or make a report of each log by itself.';
const ofShards = 'Several logs are put together only where each is that of one shard, of a run with --shard i/n.';
const together = 'Only the shards of one run can be put together.';

function differences(first: ShardLog, other: ShardLog): Problem[] {
  const [one, two] = [first.started, other.started];
  if (!one || !two) return [];
  const names = `${basename(first.path)} and ${basename(other.path)}`;
  if (one.plan?.shard?.of !== two.plan?.shard?.of) {
    const parts = `${one.plan?.shard?.of} and ${two.plan?.shard?.of}`;
    return [wrong(`${names} are of runs that were divided into ${parts} shards.`, together)];
  }
  const what = whatDiffers(one, two);
  if (what === undefined) return [];
  return [wrong(`${names} are of different runs: the ${what} is not the same.`, hints[what] ?? together)];
}

const hints: Readonly<Record<string, string>> = {
  seed: 'Give all shards of a run the same --seed, e.g. the number of the CI run.',
};

/** The order is that in which a difference explains the next. */
function whatDiffers(one: RunStarted, two: RunStarted): string | undefined {
  const facts: readonly [string, (run: RunStarted) => unknown][] = [
    ['version of action-suite', ({ version }) => version],
    [
      'environment',
      ({ environment, baseUrl }) => [environment, environment === 'simulator' ? null : (baseUrl ?? null)],
    ],
    ['selection', ({ plan }) => plan?.selection ?? null],
    ['content of the suites', ({ plan }) => [plan?.files ?? null, plan?.settings ?? null]],
    ['seed', ({ seed }) => seed],
  ];
  return facts.find(([, of]) => JSON.stringify(of(one)) !== JSON.stringify(of(two)))?.[0];
}

function doubles(logs: readonly ShardLog[]): Problem[] {
  const seen = new Map<number, string>();
  return logs.flatMap(({ path, started }) => {
    const number = started?.plan?.shard?.number ?? 0;
    const before = seen.get(number);
    seen.set(number, basename(path));
    if (before === undefined) return [];
    const message = `${before} and ${basename(path)} are both of shard ${number}: its cases would count twice.`;
    return [wrong(message, 'Name the log of each shard once.')];
  });
}

function missing(logs: readonly ShardLog[]): Problem[] {
  const of = logs[0]?.started?.plan?.shard?.of ?? 0;
  const there = new Set(logs.map(({ started }) => started?.plan?.shard?.number));
  const absent = Array.from({ length: Math.min(of, 10_000) }, (_, index) => index + 1).filter(
    (number) => !there.has(number),
  );
  if (absent.length === 0) return [];
  const shown = absent.slice(0, 5).map((number) => `${number}/${of}`);
  const more = absent.length > shown.length ? ` and ${absent.length - shown.length} more` : '';
  const message = `The log of shard ${shown.join(', ')}${more} is missing.`;
  return [wrong(message, 'Name the logs of all shards. What a shard did that was cut stands in its log as well.')];
}

function wrong(message: string, hint: string): Problem {
  return { kind: 'usage', message, hint };
}
