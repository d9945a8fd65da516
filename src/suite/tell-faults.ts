import { countedWithCommas } from '../lib/counted.ts';
import type { Place } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { Fault } from './fault.ts';

/** So many problems of one file are told at once; behind so many is mostly one slip, such as a wrong indentation. */
export const mostTold = 50;

/**
 * Faults as problems, in the order in which the author finds them in the file, each once: an alias may lead to one place
 * twice. After the first `mostTold` comes one that says in how many further places something is wrong.
 *
 * @param at the place of two offsets
 */
export function tellFaults(faults: readonly Fault[], at: (start: number, end: number) => Place): Problem[] {
  const sorted = [...faults].sort((a, b) => a.start - b.start);
  const told = new Map<string, Problem>();
  const starts = new Set<number>();
  const untold = new Map<number, Fault>();
  for (const fault of sorted) {
    if (told.size >= mostTold) {
      if (!starts.has(fault.start)) untold.set(fault.start, untold.get(fault.start) ?? fault);
      continue;
    }
    starts.add(fault.start);
    const { message, hint } = fault.words();
    const place = at(fault.start, fault.end);
    const id = JSON.stringify([place.file, place.line, place.column, message]);
    if (!told.has(id)) told.set(id, { kind: 'invalid-suite', message, ...(hint && { hint }), place });
  }
  const [next] = untold.values();
  return next ? [...told.values(), more(untold.size, at(next.start, next.end))] : [...told.values()];
}

function more(count: number, place: Place): Problem {
  const places = countedWithCommas(count, 'further place');
  return {
    kind: 'invalid-suite',
    message: `From here on, something is wrong in ${places} of this file.`,
    hint: 'Mend what stands above, then check again: one slip, such as a wrong indentation, may be behind many.',
    place,
  };
}
