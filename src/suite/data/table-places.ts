import type { Span } from '../fault.ts';
import type { Places } from '../places.ts';
import type { Pointer } from '../pointer.ts';
import type { TextPlaces } from './text-places.ts';

/** A part of a case that stands in a cell of its own: the way to it from the case, and the cell. */
export interface Laid extends Span {
  readonly path: Pointer;
}

/** A case that is a row of a table, and the parts of it. */
export interface LaidCase extends Span {
  readonly parts: readonly Laid[];
}

/**
 * Where the parts of cases stand that were put together out of cells; ways begin with the position of the case. A part is
 * in the cell that it stands in, or else is around; what no cell holds is in the row, and what no row holds in the header.
 */
export function createTablePlaces(cases: readonly LaidCase[], header: Span, text: TextPlaces): Places {
  const find = ([index, ...rest]: Pointer): Span => {
    const found = cases[Number(index)];
    if (!found) return header;
    for (let length = rest.length; length > 0; length--) {
      const way = rest.slice(0, length);
      const part = found.parts.find(({ path }) => isAlong(path, way));
      if (part) return part;
    }
    return found;
  };
  const place = (pointer: Pointer) => {
    const { start, end } = find(pointer);
    return text.at(start, end);
  };
  return { ...text, span: (_, pointer) => find(pointer), key: place, value: place };
}

/** Whether one of the ways goes on where the other ends. */
function isAlong(path: Pointer, way: Pointer): boolean {
  const shorter = Math.min(path.length, way.length);
  return path.slice(0, shorter).every((step, index) => String(step) === String(way[index]));
}
