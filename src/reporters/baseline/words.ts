import { formatDuration } from '../../lib/duration.ts';
import { printable } from '../../lib/printable.ts';
import type { CaseChange, Comparison, LatencyShift, OutputChange, Some } from '../../model/comparison.ts';
import type { ChangeGroup, ComparisonWords, LatencyRow } from '../../model/comparison-words.ts';

/** The columns of `LatencyRow`, for tables. */
export const latencyColumns = ['action', 'cases', 'median then', 'median now', 'change', 'p'] as const;

/** Puts a comparison into words. At most `most` cases of each kind are named. */
export function comparisonWords(comparison: Comparison, most: number): ComparisonWords {
  const { baseline, notes, latency } = comparison;
  const { runId, startedAt } = baseline;
  const day = startedAt === undefined ? '' : ` of ${startedAt.replace('T', ' ').slice(0, 16)} UTC`;
  return {
    title: printable(`Compared with ${runId}${day}`),
    summary: summaryOf(comparison),
    notes: [...notes.map(printable), ...uncompared(comparison)],
    groups: [
      group('bad', 'newly failing', comparison.newlyFailing, most, problemOf),
      group('bad', 'newly skipped', comparison.newlySkipped, most, statusThen),
      group('bad', 'with another output', comparison.changedOutputs, most, differencesOf),
      group('good', 'newly passing', comparison.newlyPassing, most, statusThen),
      group('neutral', 'new', comparison.added, most, () => []),
      group('neutral', 'gone', comparison.gone, most, statusThen),
    ].filter(({ changes, more }) => changes.length + more > 0),
    latency: { test: testOf(latency), rows: latency.actions.map(rowOf) },
  };
}

/** All in one line. */
function summaryOf(comparison: Comparison): string {
  const shifted = (shift: LatencyShift['shift']) => comparison.latency.actions.filter((one) => one.shift === shift);
  const actions = (count: number, word: string) => (count === 1 ? `1 action ${word}` : `${count} actions ${word}`);
  const counts: readonly (readonly [number, string])[] = [
    [comparison.newlyFailing.count, 'newly failing'],
    [comparison.newlyPassing.count, 'newly passing'],
    [comparison.stillFailing, 'still failing'],
    [comparison.newlySkipped.count, 'newly skipped'],
    [comparison.changedOutputs.count, 'with another output'],
    [comparison.added.count, 'new'],
    [comparison.gone.count, 'gone'],
  ];
  const parts = [
    ...counts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : [])),
    ...(['slower', 'faster'] as const).flatMap((shift) => {
      const { length } = shifted(shift);
      return length > 0 ? [actions(length, shift)] : [];
    }),
  ];
  if (parts.length > 0) return parts.join(', ');
  const { matched } = comparison;
  return matched === 1 ? 'no change: 1 case as before' : `no change: ${matched} cases as before`;
}

function uncompared({ uncomparedOutputs: { otherInputs, noValues } }: Comparison): string[] {
  const outputs = (count: number) =>
    count === 1 ? 'The output of 1 case is not compared' : `The outputs of ${count} cases are not compared`;
  return [
    ...(otherInputs > 0
      ? [`${outputs(otherInputs)}, since other inputs were sent. The same --seed generates the same values.`]
      : []),
    ...(noValues > 0 ? [`${outputs(noValues)}, since a log holds no values.`] : []),
  ];
}

function group<T extends CaseChange>(
  weight: ChangeGroup['weight'],
  word: string,
  { count, first }: Some<T>,
  most: number,
  details: (change: T) => readonly string[],
): ChangeGroup {
  const changes = first.slice(0, most).map((change) => ({
    ...(change.now !== 'absent' && { caseId: change.caseId }),
    name: printable(change.case.startsWith(change.suite) ? change.case : `${change.suite} > ${change.case}`),
    place: printable(`${change.file}:${change.line}`),
    details: details(change).map(printable),
  }));
  return { weight, heading: `${count} ${word}`, changes, more: count - changes.length };
}

function problemOf({ before, message }: CaseChange): string[] {
  const was = before === 'passed' ? [] : [before === 'absent' ? 'It is new.' : 'It was skipped.'];
  return [...(message === undefined ? [] : [message]), ...was];
}

function statusThen({ before }: CaseChange): string[] {
  return [`It had ${before === 'skipped' ? 'been skipped' : before}.`];
}

function differencesOf({ places, differences }: OutputChange): string[] {
  const more = places - differences.length;
  return [
    ...differences.map(({ path, text }) => (path === '' ? `The output ${text}.` : `\`${path}\` ${text}.`)),
    ...(more > 0 ? [more === 1 ? 'And 1 more place differs.' : `And ${more} more places differ.`] : []),
  ];
}

function testOf({ test, level, leastMs, leastShare }: Comparison['latency']): string {
  const percent = Math.round(leastShare * 100);
  return `${test}: told where p is below ${level} and the medians are at least ${leastMs} ms and ${percent} % apart.`;
}

function rowOf({ action, cases, before, now, p, shift }: LatencyShift): LatencyRow {
  const percent = before > 0 ? Math.round(((now - before) / before) * 100) : 0;
  return {
    shift,
    action: printable(action),
    cases: String(cases),
    before: formatDuration(before),
    now: formatDuration(now),
    change: `${percent > 0 ? '+' : ''}${percent} %`,
    p: shift === 'too-few' ? '' : p < 0.001 ? '< 0.001' : p.toFixed(3),
  };
}
