import type { RunFinished, RunSelection, RunStarted } from '../../model/event.ts';
import { type Terms, termsOf } from '../../reporters/baseline/terms.ts';
import { betweenOf } from './between.ts';

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
  const between = betweenOf(then.started, now.started);
  const terms = termsOf(between);
  const [one, two] = [then.started, now.started];
  return [
    ...(one && two ? differences(one, two, between !== undefined, terms) : []),
    ...endNote(terms.baseline, then),
    ...endNote(terms.run, now),
  ];
}

/** What two environments have of their own is no news where they are held against each other. */
function differences(then: RunStarted, now: RunStarted, isBetween: boolean, terms: Terms): string[] {
  const isSimulated = then.environment === 'simulator';
  const unlike = (what: string, before: string | number | undefined, after: string | number | undefined) =>
    before === after
      ? []
      : [`The ${what} is not the same: ${before ?? 'none'} ${terms.before}, ${after ?? 'none'} ${terms.after}.`];
  return [
    ...unlike('version of action-suite', then.version, now.version),
    // The simulator has another port each time.
    ...(isBetween || isSimulated ? [] : unlike('server', then.baseUrl, now.baseUrl)),
    ...unlike('protocol', then.protocol, now.protocol),
    ...unlike('number of cases at once', then.concurrency, now.concurrency),
    ...unlike('number of calls a minute', then.ratePerMinute, now.ratePerMinute),
    ...unlike('shard', shardOf(then), shardOf(now)),
    ...unlikePlans(then, now, isBetween),
  ];
}

function shardOf({ plan }: RunStarted): string | undefined {
  return plan?.shard && `${plan.shard.number}/${plan.shard.of}`;
}

/** So many changed files are named. */
const named = 3;

function unlikePlans({ plan: then }: RunStarted, { plan: now }: RunStarted, isBetween: boolean): string[] {
  if (!then || !now) return [];
  // A log without values keeps no selection, and the reports of its own run know it.
  const selects =
    then.selection && now.selection && keyOf(then.selection, isBetween) !== keyOf(now.selection, isBetween);
  const hashes = new Map(then.files.map(({ file, hash }) => [file, hash]));
  const changed = now.files.flatMap(({ file, hash }) => (hashes.has(file) && hashes.get(file) !== hash ? [file] : []));
  const more = changed.length > named ? ` and ${changed.length - named} more` : '';
  const files = `${changed.slice(0, named).join(', ')}${more}`;
  return [
    ...(selects ? ['The command line does not select the same.'] : []),
    ...(changed.length > 0 ? [`Changed ${isBetween ? 'between the two runs' : 'since'}: ${files}.`] : []),
    ...(isBetween || then.settings === now.settings ? [] : ['The configuration does not give the same to suites.']),
  ];
}

function keyOf({ env, simulate, ...rest }: RunSelection, isBetween: boolean): string {
  return JSON.stringify(isBetween ? rest : [env ?? null, simulate ?? null, rest]);
}

function endNote(who: string, { started, finished }: RunEnds): string[] {
  if (finished?.stopped) return [`${who} ended early: ${finished.stopped.message}.`];
  return started && !finished ? [`${who} has no end: cases that are not reported count as absent.`] : [];
}
