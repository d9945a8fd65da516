import { cut } from './printable.ts';

/** The length that no case's name exceeds: what consumers of reports can take. */
const longestName = 250;

/**
 * A name of which a part was taken out, with the id of its case behind it in brackets: two cases whose names differed
 * in that part only stay apart, and each is called the same in every run.
 */
export function identifiedName(name: string, id: string): string {
  const ending = ` (${id})`;
  return `${cut(name, longestName - ending.length - 1)}${ending}`;
}
