import { uuidOf } from '../lib/ids.ts';
import { maskPaths } from '../lib/mask-paths.ts';
import type { Case } from '../model/case.ts';
import type { Json } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import type { Suite } from '../model/suite.ts';
import { actionIn } from './action-in.ts';
import { caseName } from './case-name.ts';
import { type Combination, type Combinations, combine, keptCounter } from './combine.ts';
import { countLevels } from './count-levels.ts';
import { exclusion } from './exclusion.ts';
import { cannotZip, tooLarge, tooMany, unevenLists } from './expand-problems.ts';
import { type Layer, layersOf } from './layers.ts';
import { createNamer } from './namer.ts';
import { shortenValues } from './shorten-values.ts';

/** A case before its place in the plan is known; its name is not yet unique. */
export type Draft = Omit<Case, 'index'>;

/** The cases of a suite, not made yet. */
export interface Expansion {
  /** The action's id or exact name in the chosen environment. */
  readonly action: string;
  /** How many there are at most, by arithmetic alone: `exclude` may leave some out. */
  readonly most: number;
  /** How many there are. */
  readonly count: number;
  /** Makes the cases one by one, in the order written; the last axis changes fastest. */
  drafts(): Generator<Draft, void, undefined>;
}

/** What the expansion of a suite depends on. */
export interface ExpandOptions {
  /** Name of the environment, for suites whose `action` is a map. */
  readonly env?: string | undefined;
  /** Cases at most of one suite. */
  readonly maxCases: number;
  /** Whether the system behind the action is one that can be stubbed. */
  readonly simulates: boolean;
}

/** A suite's cases, counted by multiplication before any is made, or why there are none. */
export function expand(suite: Suite, { env, maxCases, simulates }: ExpandOptions): Expansion | readonly Problem[] {
  const action = actionIn(suite, env);
  if (typeof action !== 'string') return [action];
  const maxValues = Math.max(maxCases, usualCases) * valuesOfCase;
  if (countLevels(suite) > maxValues) return [tooLarge(suite, maxValues)];
  const layers = layersOf(suite);
  const uneven = suite.combine === 'zip' ? layers.map(({ matrix }) => unevenLists(matrix)).find(Boolean) : undefined;
  if (uneven) return [cannotZip(suite, uneven)];
  const parts = partsOf(suite, layers);
  const most = suite.repeat * sum(parts, ({ rows }) => rows.most);
  if (most > maxCases) return [tooMany(suite, most, maxCases)];
  if (suite.repeat * sum(parts, valuesOf) > maxValues) return [tooLarge(suite, maxValues)];
  const count = suite.repeat * sum(parts, ({ rows }) => rows.count());
  return expansionOf({
    suite,
    action,
    simulates,
    most,
    count,
    pairs: suite.combine === 'pairwise' ? parts : undefined,
  });
}

interface Counted extends Common {
  readonly most: number;
  readonly count: number;
  /** Pairs take long to find, and are kept. */
  readonly pairs: readonly Part[] | undefined;
}

/** Thousands of suites may wait for their cases to be made. What is quickly laid out again is not kept till then. */
function expansionOf({ suite, action, simulates, most, count, pairs }: Counted): Expansion {
  const parts = () => pairs ?? partsOf(suite, layersOf(suite));
  return { action, most, count, drafts: () => drafts({ suite, action, simulates }, parts()) };
}

function partsOf(suite: Suite, layers: readonly Layer[]): readonly Part[] {
  const isExcluded = exclusion(suite);
  const countKept = keptCounter(suite.exclude, isExcluded);
  return layers.map((layer) => ({ layer, rows: combine(layer, suite, { isExcluded, countKept }) }));
}

/** So many inputs each case may have where there are as many cases as may be; fewer cases may have more. */
const valuesOfCase = 200;
const usualCases = 10_000;

/** One level of the suite with the rows of its matrix. */
interface Part {
  readonly layer: Layer;
  readonly rows: Combinations;
}

/** How many inputs the cases of a part hold together. */
function valuesOf({ layer, rows }: Part): number {
  return rows.most * (Object.keys(layer.inputs).length + Object.keys(layer.matrix).length);
}

function sum(parts: readonly Part[], count: (part: Part) => number): number {
  return parts.reduce((total, part) => total + count(part), 0);
}

function* drafts(shared: Common, parts: readonly Part[]): Generator<Draft, void, undefined> {
  const { suite } = shared;
  // Two cases may be the same in all but their place; only then does their order decide about the id.
  const uniqueIdentity = createNamer('#');
  const shorten = shortenValues();
  const short = (name: string) => String(shorten(name));
  for (const { layer, rows } of parts) {
    const common = commonOf(shared, layer);
    for (const combination of repeated(rows.all(), suite.repeat)) {
      const values = (axes: Case['axes']) =>
        Object.entries(axes).map(([name, value]) => [short(name), shorten(value)] as const);
      const layerName = layer.name === undefined ? null : short(layer.name);
      const id = uuidOf(uniqueIdentity(identityOf(suite.file, layerName, values(combination.axes))));
      const shown = suite.sensitive.length === 0 ? combination.axes : maskPaths(combination.axes, suite.sensitive);
      const name = caseName(short(layer.name ?? suite.title), values(shown));
      yield { ...common, id, name, axes: shown, ...sentBy(layer, combination) };
    }
  }
}

function* repeated<T>(values: Iterable<T>, times: number): Generator<T, void, undefined> {
  for (const value of values) for (let time = 0; time < times; time++) yield value;
}

/** What all cases of a suite have in common. */
interface Common {
  readonly suite: Suite;
  readonly action: string;
  readonly simulates: boolean;
}

/** What all cases of a layer have in common. */
function commonOf(
  { suite, action, simulates }: Common,
  layer: Layer,
): Omit<Draft, 'id' | 'name' | 'axes' | 'inputs' | 'mocks'> {
  const { file, mode, flatten, idempotent, timeoutMs, serial, sensitive, only } = suite;
  const { tags, expect, stubs, stubbed, place } = layer;
  const skip = layer.skip ?? (stubbed && !simulates ? onlySimulated : undefined);
  return {
    file,
    suite: suite.title,
    action,
    mode,
    flatten,
    idempotent,
    tags,
    ...(skip !== undefined && { skip }),
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...(serial !== undefined && { serial }),
    ...(sensitive.length > 0 && { sensitive }),
    ...((only || layer.only) && { only: true }),
    expect,
    ...(stubs.length > 0 && { stubs }),
    place,
  };
}

/** What such a case expects, only a stubbed system does. */
const onlySimulated = 'what is behind the action is stubbed: runs with --simulate only';

function sentBy(layer: Layer, { axes, places }: Combination): Pick<Draft, 'inputs' | 'mocks' | 'places'> {
  const { mocks, mockPlaces } = layer.mocksBeside(axes);
  return {
    inputs: { ...layer.inputs, ...axes },
    mocks,
    // Joined so, the list takes no more room than it needs.
    places: (Object.keys(mocks).length > 0 ? [mockPlaces] : []).concat(places, layer.inputPlaces),
  };
}

/** What a case is known by, whatever the order of files, cases and axes. */
function identityOf(file: string, name: string | null, axes: readonly (readonly [string, Json])[]): string {
  return JSON.stringify([file, name, [...axes].sort(([a], [b]) => (a < b ? -1 : 1))]);
}
