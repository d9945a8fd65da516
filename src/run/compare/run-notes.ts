import type { RunFinished, RunStarted } from '../../model/event.ts';

/** How a run began and ended. */
export interface RunEnds {
  readonly started: RunStarted | undefined;
  readonly finished: RunFinished | undefined;
}

/**
 * Sentences about what is not the same in two runs as a whole: where and with what they ran, what was selected, and
 * whether they came to their ends. What they quote is not made printable.
 */
export function runNotes(then: RunEnds, now: RunEnds): string[] {
  const [one, two] = [then.started, now.started];
  const between = one && two ? differences(one, two) : [];
  return [...between, ...endNote('The earlier run', then), ...endNote('This run', now)];
}

function differences(then: RunStarted, now: RunStarted): string[] {
  const isSimulated = then.environment === 'simulator' && now.environment === 'simulator';
  return [
    ...unlike('version of action-suite', then.version, now.version),
    ...unlike('environment', then.environment, now.environment),
    // The simulator has another port each time.
    ...(isSimulated ? [] : unlike('server', then.baseUrl, now.baseUrl)),
    ...unlike('protocol', then.protocol, now.protocol),
    ...unlike('number of cases at once', then.concurrency, now.concurrency),
    ...unlike('number of calls a minute', then.ratePerMinute, now.ratePerMinute),
    ...unlike('shard', shardOf(then), shardOf(now)),
    ...unlikePlans(then, now),
  ];
}

function unlike(what: string, then: string | number | undefined, now: string | number | undefined): string[] {
  return then === now ? [] : [`The ${what} is not the same: ${then ?? 'none'} then, ${now ?? 'none'} now.`];
}

function shardOf({ plan }: RunStarted): string | undefined {
  return plan?.shard && `${plan.shard.number}/${plan.shard.of}`;
}

/** So many changed files are named. */
const named = 3;

function unlikePlans({ plan: then }: RunStarted, { plan: now }: RunStarted): string[] {
  if (!then || !now) return [];
  // A log without values keeps no selection, and the reports of its own run know it.
  const selects = then.selection && now.selection && JSON.stringify(then.selection) !== JSON.stringify(now.selection);
  const hashes = new Map(then.files.map(({ file, hash }) => [file, hash]));
  const changed = now.files.flatMap(({ file, hash }) => (hashes.has(file) && hashes.get(file) !== hash ? [file] : []));
  const more = changed.length > named ? ` and ${changed.length - named} more` : '';
  const files = `${changed.slice(0, named).join(', ')}${more}`;
  return [
    ...(selects ? ['The command line does not select the same.'] : []),
    ...(changed.length > 0 ? [`Changed since: ${files}.`] : []),
    ...(then.settings === now.settings ? [] : ['The configuration does not give the same to suites.']),
  ];
}

function endNote(who: string, { started, finished }: RunEnds): string[] {
  if (finished?.stopped) return [`${who} ended early: ${finished.stopped.message}.`];
  return started && !finished ? [`${who} has no end: cases that are not reported count as absent.`] : [];
}
