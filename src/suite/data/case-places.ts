import type { Place } from '../../model/place.ts';
import type { Places } from '../places.ts';
import type { Pointer } from '../pointer.ts';

/** Where the parts of cases stand in the file that holds them; ways begin with the position of the case. */
export type CasePlaces = Pick<Places, 'key' | 'value'>;

/** A part of a case that has a place of its own. */
export interface Laid {
  /** The way from the case to it. */
  readonly path: Pointer;
  readonly place: () => Place;
}

/** A case with its place and those of its parts. */
export interface LaidCase {
  readonly place: () => Place;
  readonly parts: readonly Laid[];
}

/** The places of cases that were put together out of cells: those of the cell that a part stands in, or else is around. */
export function createCasePlaces(cases: readonly LaidCase[], header: () => Place): CasePlaces {
  const find = ([index, ...rest]: Pointer): Place => {
    const found = cases[Number(index)];
    if (!found) return header();
    for (let length = rest.length; length > 0; length--) {
      const way = rest.slice(0, length);
      const part = found.parts.find(({ path }) => isAlong(path, way));
      if (part) return part.place();
    }
    return found.place();
  };
  return { key: find, value: find };
}

/** The same document with its cases in another file. */
export function withCases(places: Places, cases: CasePlaces): Places {
  const isCase = (pointer: Pointer) => pointer[0] === 'cases' && pointer.length > 1;
  return {
    at: places.at,
    key: (pointer) => (isCase(pointer) ? cases.key(pointer.slice(1)) : places.key(pointer)),
    value: (pointer) => (isCase(pointer) ? cases.value(pointer.slice(1)) : places.value(pointer)),
  };
}

/** Whether one of the ways goes on where the other ends. */
function isAlong(path: Pointer, way: Pointer): boolean {
  const shorter = Math.min(path.length, way.length);
  return path.slice(0, shorter).every((step, index) => String(step) === String(way[index]));
}
