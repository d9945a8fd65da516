import { parsePath } from '../lib/path.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Place } from '../model/place.ts';
import type { Directive, ExpectLayer, NamedCase, Suite, Variation } from '../model/suite.ts';

/** One case of a suite with the suite's own level below it, before its axes are combined. */
export interface Layer {
  /** The named case's name; `undefined` for a suite without cases. */
  readonly name: string | undefined;
  readonly inputs: JsonObject;
  readonly matrix: Variation['matrix'];
  readonly tags: readonly string[];
  readonly skip: string | undefined;
  readonly only: boolean;
  readonly expect: readonly ExpectLayer[];
  readonly place: Place;
  /** Whether the case itself sets this input, so that an entry of the suite's `include` does not. */
  pins(input: string): boolean;
  /** The generated values beside these axis values. */
  mocksBeside(axes: Readonly<Record<string, Json>>): Readonly<Record<string, Directive>>;
}

/**
 * The levels of a suite laid over one another: its inputs, its axes and generated values, a case's inputs, a case's axes
 * and generated values. What a later level sets replaces whatever an earlier one says of that input.
 */
export function layersOf(suite: Suite): Layer[] {
  if (suite.cases.length === 0) return [layerOf(suite, undefined)];
  return suite.cases.map((named) => layerOf(suite, named));
}

const nothing: Variation = { inputs: {}, matrix: {}, mocks: {} };

function layerOf(suite: Suite, named: NamedCase | undefined): Layer {
  const own = named ?? nothing;
  const pinned = new Set([...Object.keys(own.inputs), ...Object.keys(own.mocks)]);
  const matrix = { ...without(suite.matrix, pinned), ...own.matrix };
  const set = new Set([...Object.keys(own.inputs), ...Object.keys(own.matrix)]);
  const mocks = { ...apartFrom(suite.mocks, set), ...own.mocks };
  const tags = named ? [...new Set([...suite.tags, ...named.tags])] : suite.tags;
  return {
    name: named?.name,
    inputs: { ...suite.inputs, ...own.inputs },
    matrix,
    tags,
    skip: named?.skip ?? suite.skip,
    only: named?.only ?? false,
    expect: named?.expect ?? suite.expect,
    place: named?.place ?? suite.place,
    pins: (input) => pinned.has(input) || Object.hasOwn(own.matrix, input),
    // Only an entry of `include` can set what a generated value would set as well.
    mocksBeside: (axes) =>
      Object.keys(axes).every((name) => Object.hasOwn(matrix, name))
        ? mocks
        : apartFrom(mocks, new Set(Object.keys(axes))),
  };
}

function without<T>(map: Readonly<Record<string, T>>, names: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(map).filter(([name]) => !names.has(name)));
}

/** The generated values for other inputs than these; `customer.id` belongs to the input `customer`. */
function apartFrom(mocks: Variation['mocks'], inputs: ReadonlySet<string>): Record<string, Directive> {
  const isSet = (path: string) => inputs.has(path) || inputs.has(String(parsePath(path)?.[0]));
  return Object.fromEntries(Object.entries(mocks).filter(([path]) => !isSet(path)));
}
