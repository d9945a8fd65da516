import { inputOf } from '../lib/path.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Place } from '../model/place.ts';
import type { Stub } from '../model/stub.ts';
import type { ExpectLayer, InputPlaces, NamedCase, Suite, Variation } from '../model/suite.ts';

/** One case of a suite with the suite's own level below it, before its axes are combined. */
export interface Layer {
  /** The named case's name; `undefined` for a suite without cases. */
  readonly name: string | undefined;
  readonly inputs: JsonObject;
  readonly matrix: Variation['matrix'];
  /** Where the values of `matrix` stand. */
  readonly matrixPlaces: Variation['valuePlaces']['matrix'];
  /** Where the values of `inputs` stand: the case's before the suite's. */
  readonly inputPlaces: readonly InputPlaces[];
  readonly tags: readonly string[];
  readonly skip: string | undefined;
  readonly only: boolean;
  readonly expect: readonly ExpectLayer[];
  /** The case's rules, and the suite's behind them. */
  readonly stubs: readonly Stub[];
  /** Whether any of them is the case's own. */
  readonly stubbed: boolean;
  readonly place: Place;
  /** Whether the case itself sets this input, so that an entry of the suite's `include` does not. */
  pins(input: string): boolean;
  /** The generated values beside these axis values. */
  mocksBeside(axes: Readonly<Record<string, Json>>): Mocks;
}

/** Generated values, and where they stand. */
interface Mocks {
  readonly mocks: Variation['mocks'];
  readonly mockPlaces: InputPlaces;
}

/**
 * The levels of a suite laid over one another: its inputs, its axes and generated values, a case's inputs, a case's axes
 * and generated values. What a later level sets replaces whatever an earlier one says of that input.
 */
export function layersOf(suite: Suite): Layer[] {
  if (suite.cases.length === 0) return [layerOf(suite, undefined)];
  return suite.cases.map((named) => layerOf(suite, named));
}

const nothing: Variation = {
  inputs: {},
  matrix: {},
  mocks: {},
  valuePlaces: { inputs: {}, matrix: {}, mocks: {} },
};

function layerOf(suite: Suite, named: NamedCase | undefined): Layer {
  const own = named ?? nothing;
  const pinned = new Set([...Object.keys(own.inputs), ...Object.keys(own.mocks)]);
  const matrix = laid(own.matrix, without(suite.matrix, pinned));
  // Where cases are only counted, nobody asks for what they send.
  let all: Mocks | undefined;
  const mocksOfAll = () => {
    all ??= mocksOf(suite, own);
    return all;
  };
  const tags = named ? [...new Set([...suite.tags, ...named.tags])] : suite.tags;
  return {
    name: named?.name,
    inputs: laid(own.inputs, suite.inputs),
    matrix,
    matrixPlaces: laid(own.valuePlaces.matrix, without(suite.valuePlaces.matrix, pinned)),
    inputPlaces: [own.valuePlaces.inputs, suite.valuePlaces.inputs].filter(isNotEmpty),
    tags,
    skip: named?.skip ?? suite.skip,
    only: named?.only ?? false,
    expect: named?.expect ?? suite.expect,
    stubs: named && named.stubs.length > 0 ? [...named.stubs, ...suite.stubs] : suite.stubs,
    stubbed: named !== undefined && named.stubs.length > 0,
    place: named?.place ?? suite.place,
    pins: (input) => pinned.has(input) || Object.hasOwn(own.matrix, input),
    // Only an entry of `include` can set what a generated value would set as well.
    mocksBeside: (axes) =>
      Object.keys(axes).every((name) => Object.hasOwn(matrix, name))
        ? mocksOfAll()
        : mocksApartFrom(mocksOfAll(), new Set(Object.keys(axes))),
  };
}

/** The generated values of a level over those of the suite, but for inputs that the level sets. */
function mocksOf(suite: Suite, own: Variation): Mocks {
  const set = new Set([...Object.keys(own.inputs), ...Object.keys(own.matrix)]);
  const inherited = mocksApartFrom({ mocks: suite.mocks, mockPlaces: suite.valuePlaces.mocks }, set);
  return {
    mocks: laid(own.mocks, inherited.mocks),
    mockPlaces: laid(own.valuePlaces.mocks, inherited.mockPlaces),
  };
}

type Named<T> = Readonly<Record<string, T>>;

/** One map over the other; where one of them is empty, the other itself, since there may be a layer for each of many cases. */
function laid<T>(over: Named<T>, under: Named<T>): Named<T> {
  if (Object.keys(over).length === 0) return under;
  return Object.keys(under).length === 0 ? over : { ...under, ...over };
}

function without<T>(map: Named<T>, names: ReadonlySet<string>): Named<T> {
  const entries = Object.entries(map);
  const kept = entries.filter(([name]) => !names.has(name));
  return kept.length === entries.length ? map : Object.fromEntries(kept);
}

/** The generated values for other inputs than these; `customer.id` belongs to the input `customer`. */
function mocksApartFrom({ mocks, mockPlaces }: Mocks, inputs: ReadonlySet<string>): Mocks {
  const set = new Set(Object.keys(mocks).filter((path) => inputs.has(path) || inputs.has(inputOf(path))));
  return { mocks: without(mocks, set), mockPlaces: without(mockPlaces, set) };
}

function isNotEmpty(map: object): boolean {
  return Object.keys(map).length > 0;
}
