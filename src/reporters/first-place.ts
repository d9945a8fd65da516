import type { CaseFinished } from '../model/event.ts';
import type { Place } from '../model/place.ts';
import type { InRepository } from '../model/reporter.ts';

/**
 * Where to look first for what is wrong with a case, in a file named from the root of the repository: at its first
 * problem, else at the case. Nowhere where the case stands for the run itself, which is in no file.
 */
export function firstPlace({ problems, place }: CaseFinished, inRepository: InRepository): Place | undefined {
  const [first] = problems;
  if (first?.place) return { ...first.place, file: inRepository(first.place, first.kind) };
  return first?.kind === 'usage' ? undefined : { ...place, file: inRepository(place) };
}
