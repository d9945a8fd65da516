import { counted } from '../../lib/counted.ts';
import { formatDuration } from '../../lib/duration.ts';
import { printable } from '../../lib/printable.ts';
import type { CaseChange, Comparison, LatencyShift, OutputChange, Some } from '../../model/comparison.ts';
import type { ChangeGroup, ComparisonWords, LatencyRow } from '../../model/comparison-words.ts';
import { type Terms, termsOf } from './terms.ts';

/** Puts a comparison into words. At most `most` cases of each kind are named. */
export function comparisonWords(comparison: Comparison, most: number): ComparisonWords {
  const { baseline, notes, latency } = comparison;
  const terms = termsOf(comparison.between);
  const { kinds } = terms;
  const statusThen = ({ before }: CaseChange) => [before === 'absent' ? terms.wasAbsent : terms.was(before)];
  const { runId, startedAt } = baseline;
  const day = startedAt === undefined ? '' : ` of ${startedAt.replace('T', ' ').slice(0, 16)} UTC`;
  return {
    title: printable(terms.title(runId, day)),
    summary: summaryOf(comparison, terms),
    notes: [...notes.map(printable), ...uncompared(comparison, terms)],
    groups: [
      group('bad', kinds.newlyFailing, comparison.newlyFailing, most, (change) => problemOf(change, terms)),
      group('bad', kinds.newlySkipped, comparison.newlySkipped, most, statusThen),
      group('bad', kinds.changedOutputs, comparison.changedOutputs, most, (change) => differencesOf(change, terms)),
      group('good', kinds.newlyPassing, comparison.newlyPassing, most, statusThen),
      group('neutral', kinds.added, comparison.added, most, () => []),
      group('neutral', kinds.gone, comparison.gone, most, statusThen),
    ].filter(({ changes, more }) => changes.length + more > 0),
    latency: {
      title: printable(terms.latency),
      columns: ['action', 'cases', `median ${terms.before}`, `median ${terms.after}`, 'change', 'p'].map(printable),
      asThen: printable(terms.asThen),
      test: testOf(latency),
      rows: latency.actions.map(rowOf),
    },
  };
}

/** All in one line. */
function summaryOf(comparison: Comparison, { kinds, shifts, noChange, asThen }: Terms): string {
  const shifted = (shift: LatencyShift['shift']) => comparison.latency.actions.filter((one) => one.shift === shift);
  const order = [
    'newlyFailing',
    'newlyPassing',
    'stillFailing',
    'newlySkipped',
    'changedOutputs',
    'added',
    'gone',
  ] as const;
  const countOf = (kind: (typeof order)[number]) =>
    kind === 'stillFailing' ? comparison.stillFailing : comparison[kind].count;
  const parts = [
    ...order.flatMap((kind) => (countOf(kind) > 0 ? [`${countOf(kind)} ${kinds[kind]}`] : [])),
    ...(['slower', 'faster'] as const).flatMap((shift) => {
      const { length } = shifted(shift);
      return length > 0 ? [`${counted(length, 'action')} ${shifts[shift]}`] : [];
    }),
  ];
  if (parts.length > 0) return printable(parts.join(', '));
  return printable(`${noChange}: ${counted(comparison.matched, 'case')} ${asThen}`);
}

function uncompared({ uncomparedOutputs: { otherInputs, noValues } }: Comparison, terms: Terms): string[] {
  const outputs = (count: number) =>
    count === 1 ? 'The output of 1 case is not compared' : `The outputs of ${count} cases are not compared`;
  return [
    ...(otherInputs > 0
      ? [printable(`${outputs(otherInputs)}, since other inputs were sent${terms.otherInputs}`)]
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
  return { weight, heading: printable(`${count} ${word}`), changes, more: count - changes.length };
}

function problemOf({ before, message }: CaseChange, terms: Terms): string[] {
  const was = before === 'skipped' ? [terms.wasSkipped] : before === 'absent' ? [terms.wasAbsent] : [];
  return [...(message === undefined ? [] : [message]), ...was];
}

function differencesOf({ places, differences }: OutputChange, { isNew }: Terms): string[] {
  const told = (text: string) => (text === 'is new' ? isNew : text);
  const more = places - differences.length;
  return [
    ...differences.map(({ path, text }) => (path === '' ? `The output ${told(text)}.` : `\`${path}\` ${told(text)}.`)),
    ...(more > 0 ? [`And ${counted(more, 'more place differs', 'more places differ')}.`] : []),
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
