import { cut } from './printable.ts';

/** The length that no case's name exceeds: what consumers of reports can take. */
const longestName = 250;

/**
 * A name of which a part was taken out, with the id of its case behind it in brackets: two cases whose names differed
 * in that part only stay apart, and each is called the same in every run.
 */
export function identifiedName(name: string, id: string): string {
  const ending = endingOf(id);
  return `${cut(name, longestName - ending.length - 1)}${ending}`;
}

/** The name without the id that `identifiedName` put behind it; one without is given back as it is. */
export function withoutId(name: string, id: string): string {
  return name.endsWith(endingOf(id)) ? name.slice(0, -endingOf(id).length) : name;
}

function endingOf(id: string): string {
  return ` (${id})`;
}
