import type { Place } from '../model/place.ts';

/**
 * The place of a character within a text of the document, `place` being that of the whole text. The word that begins
 * there is marked. Where the text does not stand as it is on that line, such as one of several lines, it stays the whole.
 */
export function placeWithin(place: Place, text: string, at: number): Place {
  const start = place.source?.indexOf(text, place.column - 1) ?? -1;
  if (start < 0) return place;
  const word = /^(?:\w+|\S)/.exec(text.slice(at))?.[0] ?? '';
  return { ...place, column: start + at + 1, length: Math.max(1, word.length) };
}
