import { hasAsTyped, isAsTyped } from '../lib/as-typed.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Place } from '../model/place.ts';
import type { InputPlaces } from '../model/suite.ts';
import type { Places } from './places.ts';
import type { Pointer } from './pointer.ts';

/** Where the inputs of a map stand that is found at `pointer`, and within them the scalars that are still open. */
export function placeInputs(inputs: JsonObject, pointer: Pointer, places: Places): InputPlaces {
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([name, value]) => placeParts(value, name, [...pointer, name], places)),
  );
}

/** Where one input stands that is found at `pointer`, such as a value of an axis. */
export function placeInput(name: string, value: Json, pointer: Pointer, places: Places): InputPlaces {
  return Object.fromEntries(placeParts(value, name, pointer, places));
}

type Entry = readonly [string, Place];

function placeParts(value: Json, path: string, pointer: Pointer, places: Places): Entry[] {
  const whole: Entry = [path, places.value(pointer)];
  return isAsTyped(value) || !hasAsTyped(value) ? [whole] : [whole, ...openParts(value, path, pointer, places)];
}

/** The paths are those in which the run speaks of them: `customer.id`, `ids[0]`. */
function openParts(value: Json, path: string, pointer: Pointer, places: Places): Entry[] {
  if (isAsTyped(value)) return [[path, places.value(pointer)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    openParts(member, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`, [...pointer, key], places),
  );
}
