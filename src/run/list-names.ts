import { showText } from '../lib/show.ts';

/** More names than these are only counted. */
const mostShown = 8;

/** Names in a sentence: `` `a`, `b` and 3 more ``. */
export function listNames(names: readonly string[]): string {
  const shown = names.slice(0, mostShown).map((name) => `\`${showText(name)}\``);
  const rest = names.length - shown.length;
  return rest === 0 ? shown.join(', ') : `${shown.join(', ')} and ${rest} more`;
}
