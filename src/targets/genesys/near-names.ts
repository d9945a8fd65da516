import { editDistance } from '../../lib/nearest.ts';

/** Up to three of the names that `wanted` may have been meant to be, the likeliest first. */
export function nearNames(wanted: string, names: Iterable<string>): string[] {
  const word = normal(wanted);
  const limit = Math.max(2, Math.floor(word.length / 3));
  return [...new Set(names)]
    .map((name) => ({ name, distance: distanceOf(word, normal(name), limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name, 'en'))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** One name within the other counts as near, whatever else stands around it: people leave words out. */
function distanceOf(word: string, name: string, limit: number): number {
  const within = word.length >= 4 && (name.includes(word) || (name.length >= 4 && word.includes(name)));
  const distance = editDistance(word, name, limit);
  return within ? Math.min(distance, limit) : distance;
}

function normal(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
