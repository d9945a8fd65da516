import { uuidOf } from '../lib/ids.ts';
import type { Case } from '../model/case.ts';
import type { Json } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import type { Suite } from '../model/suite.ts';
import { caseName } from './case-name.ts';
import { type Combination, combine } from './combine.ts';
import { countLevels, countValues } from './count-values.ts';
import { exclusion } from './exclusion.ts';
import { type Layer, layersOf } from './layers.ts';
import { shortenValues } from './shorten-values.ts';
import { oneOf } from './words.ts';

/** A case before its place in the plan is known; its name is not yet unique. */
export type Draft = Omit<Case, 'index'>;

/** The cases of a suite, not made yet. */
export interface Expansion {
  /** How many there are at most: `exclude` may leave some out. */
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
}

/** A suite's cases, counted by multiplication before any is made, or why there are none. */
export function expand(suite: Suite, { env, maxCases }: ExpandOptions): Expansion | readonly Problem[] {
  const action = actionIn(suite, env);
  if (typeof action !== 'string') return [action];
  const maxValues = Math.max(maxCases, usualCases) * valuesOfCase;
  if (countLevels(suite) > maxValues) return [tooLarge(suite, maxValues)];
  const layers = layersOf(suite);
  const { cases, values } = countValues(layers, suite.include);
  if (cases > maxCases) return [tooMany(suite, cases, maxCases)];
  if (values > maxValues) return [tooLarge(suite, maxValues)];
  return { count: cases, drafts: () => drafts(suite, action, layers) };
}

/** So many inputs each case may have where there are as many cases as may be; fewer cases may have more. */
const valuesOfCase = 200;
const usualCases = 10_000;

function* drafts(suite: Suite, action: string, layers: readonly Layer[]): Generator<Draft, void, undefined> {
  const seen = new Map<string, number>();
  const isExcluded = exclusion(suite);
  const shorten = shortenValues();
  const short = (name: string) => String(shorten(name));
  for (const layer of layers) {
    for (const combination of combine(layer, suite, isExcluded)) {
      const values = Object.entries(combination.axes).map(([name, value]) => [short(name), shorten(value)] as const);
      const identity = identityOf(suite.file, layer.name === undefined ? null : short(layer.name), values);
      const ordinal = (seen.get(identity) ?? 0) + 1;
      seen.set(identity, ordinal);
      // Two cases may be the same in all but their place; only then does their order decide about the id.
      const id = uuidOf(ordinal === 1 ? identity : `${identity}#${ordinal}`);
      const name = caseName(short(layer.name ?? suite.title), values);
      yield draft(suite, action, layer, combination, { id, name });
    }
  }
}

function draft(
  suite: Suite,
  action: string,
  layer: Layer,
  { axes, places }: Combination,
  { id, name }: Pick<Draft, 'id' | 'name'>,
): Draft {
  const { file, mode, flatten, idempotent, timeoutMs } = suite;
  const { tags, skip, expect, place } = layer;
  const { mocks, mockPlaces } = layer.mocksBeside(axes);
  return {
    id,
    name,
    file,
    suite: suite.title,
    action,
    mode,
    flatten,
    idempotent,
    tags,
    ...(skip !== undefined && { skip }),
    ...(timeoutMs !== undefined && { timeoutMs }),
    inputs: { ...layer.inputs, ...axes },
    mocks,
    axes,
    expect,
    // Joined so, the list takes no more room than it needs.
    places: (Object.keys(mocks).length > 0 ? [mockPlaces] : []).concat(places, layer.inputPlaces),
    place,
  };
}

/** What a case is known by, whatever the order of files, cases and axes. */
function identityOf(file: string, name: string | null, axes: readonly (readonly [string, Json])[]): string {
  return JSON.stringify([file, name, [...axes].sort(([a], [b]) => (a < b ? -1 : 1))]);
}

function actionIn(suite: Suite, env: string | undefined): string | Problem {
  if (typeof suite.action === 'string') return suite.action;
  const id = env !== undefined && Object.hasOwn(suite.action, env) ? suite.action[env] : undefined;
  if (id !== undefined) return id;
  const names = oneOf(Object.keys(suite.action), 'and');
  return {
    kind: 'invalid-suite',
    message:
      env === undefined
        ? `The action differs between environments, and none is chosen; there are ${names}.`
        : `There is no action for the environment \`${env}\`; there are ${names}.`,
    hint:
      env === undefined
        ? 'Choose one with `--env`, or set `defaultEnvironment` in the configuration.'
        : `Add \`${env}\` under \`action\`, or choose another environment with \`--env\`.`,
    place: suite.places.action ?? suite.place,
  };
}

function tooMany(suite: Suite, count: number, maxCases: number): Problem {
  return {
    kind: 'invalid-suite',
    message: `This suite would make ${count.toLocaleString('en')} cases, but at most ${maxCases.toLocaleString('en')} are allowed.`,
    hint: 'Take values out of `matrix`, divide the suite, or raise the limit with `--max-cases`.',
    place: suite.places.matrix ?? suite.places.cases ?? suite.place,
  };
}

function tooLarge(suite: Suite, maxValues: number): Problem {
  return {
    kind: 'invalid-suite',
    message: `The cases of this suite would hold more than ${maxValues.toLocaleString('en')} inputs in all, which is the most that is allowed.`,
    hint: 'Set fewer inputs for all cases, divide the suite, or raise the limit with `--max-cases`.',
    place: suite.places.cases ?? suite.places.matrix ?? suite.place,
  };
}
