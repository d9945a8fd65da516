import { counted } from '../../lib/counted.ts';
import { printable } from '../../lib/printable.ts';
import type { RunStarted } from '../../model/event.ts';
import type { Tally } from '../tally.ts';
import type { Style } from './style.ts';

/** In a long run with nothing to say, a sign of life comes after so many milliseconds of the events' own time. */
export const signOfLifeMs = 10_000;

/** The first line: what runs where, and with which seed. Text behind the environment may say more of it. */
export function header({ version, environment, suites, seed, plan }: RunStarted, style: Style, more = ''): string {
  const shard = plan?.shard ? [`shard ${plan.shard.number}/${plan.shard.of}`] : [];
  const parts = [
    `${printable(environment)}${printable(more)}`,
    ...planned(suites),
    ...shard,
    `seed ${printable(seed)}`,
  ];
  return `${style.strong(`action-suite ${printable(version)}`)} ${style.faint(`· ${parts.join(' · ')}`)}\n\n`;
}

/** How far a run has come, in a line. */
export function signOfLife({ counts, started }: Tally, style: Style): string {
  const failing = counts.failed + counts.errored;
  const selected = started?.selected ?? counts.total;
  return `${style.faint(`… ${counts.total} of ${selected} done, ${failing} failed or errored`)}\n`;
}

/** What is to be run; nothing where there is nothing. */
function planned(suites: RunStarted['suites']): string[] {
  const chosen = suites.filter(({ selected, refused }) => selected > 0 && !refused);
  const count = chosen.reduce((sum, { selected }) => sum + selected, 0);
  return count === 0 ? [] : [`${counted(count, 'case')} in ${counted(chosen.length, 'file')}`];
}
