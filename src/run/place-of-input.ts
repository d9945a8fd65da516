import type { Case } from '../model/case.ts';
import type { Place } from '../model/place.ts';

/** Where the value of a path stands: its own place, else that of the input it is a part of, else that of the case. */
export function placeOfInput(path: string, { places = [], place }: Pick<Case, 'places' | 'place'>): Place {
  for (const known of places) {
    for (let part = path; part !== ''; part = part.slice(0, Math.max(0, part.search(/[.[][^.[]*$/)))) {
      if (Object.hasOwn(known, part)) return known[part] ?? place;
    }
  }
  return place;
}
