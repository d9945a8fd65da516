import { uuidOf } from '../lib/ids.ts';
import { maskPaths } from '../lib/mask-paths.ts';
import type { Case } from '../model/case.ts';
import type { Json } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import type { Suite } from '../model/suite.ts';
import { caseName } from './case-name.ts';
import { type Combinations, combine } from './combine.ts';
import { type Layer, layersOf } from './layers.ts';
import { createNamer } from './namer.ts';
import { oneOf } from './words.ts';

/** A case before its place in the plan is known; its name is not yet unique. */
export type Draft = Omit<Case, 'index'>;

/** The cases of a suite, not made yet. */
export interface Expansion {
  /** How many there are at most, by arithmetic alone: `exclude` may leave some out. */
  readonly most: number;
  /** How many there are. */
  count(): number;
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
  const layers = layersOf(suite);
  const uneven = suite.combine === 'zip' ? layers.map(({ matrix }) => unevenLists(matrix)).find(Boolean) : undefined;
  if (uneven) return [cannotZip(suite, uneven)];
  const parts = layers.map((layer) => ({ layer, rows: combine(layer, suite) }));
  const most = suite.repeat * parts.reduce((sum, { rows }) => sum + rows.most, 0);
  if (most > maxCases) return [tooMany(suite, most, maxCases)];
  return {
    most,
    count: () => suite.repeat * parts.reduce((sum, { rows }) => sum + rows.count(), 0),
    drafts: () => drafts(suite, action, parts),
  };
}

/** One level of the suite with the rows of its matrix. */
interface Part {
  readonly layer: Layer;
  readonly rows: Combinations;
}

function* drafts(suite: Suite, action: string, parts: readonly Part[]): Generator<Draft, void, undefined> {
  // Two cases may be the same in all but their place; only then does their order decide about the id.
  const uniqueIdentity = createNamer('#');
  for (const { layer, rows } of parts) {
    for (const axes of repeated(rows.all(), suite.repeat)) {
      yield draft(suite, action, layer, axes, uuidOf(uniqueIdentity(identityOf(suite.file, layer.name, axes))));
    }
  }
}

function* repeated<T>(values: Iterable<T>, times: number): Generator<T, void, undefined> {
  for (const value of values) for (let time = 0; time < times; time++) yield value;
}

function draft(suite: Suite, action: string, layer: Layer, axes: Case['axes'], id: string): Draft {
  const { file, mode, flatten, idempotent, timeoutMs, serial, sensitive, only } = suite;
  const { tags, skip, expect, place } = layer;
  const shown = sensitive.length === 0 ? axes : maskPaths(axes, sensitive);
  return {
    id,
    name: caseName(layer.name ?? suite.title, shown),
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
    inputs: { ...layer.inputs, ...axes },
    mocks: layer.mocksBeside(axes),
    axes: shown,
    expect,
    place,
  };
}

/** What a case is known by, whatever the order of files, cases and axes. */
function identityOf(file: string, name: string | undefined, axes: Readonly<Record<string, Json>>): string {
  const values = Object.entries(axes).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([file, name ?? null, values]);
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

/** Two axes of unlike length, in words. */
function unevenLists(matrix: Suite['matrix']): string | undefined {
  const [first, ...others] = Object.entries(matrix);
  const other = first && others.find(([, list]) => list.length !== first[1].length);
  if (!first || !other) return undefined;
  const values = first[1].length === 1 ? '1 value' : `${first[1].length} values`;
  return `\`${first[0]}\` has ${values}, and \`${other[0]}\` has ${other[1].length}`;
}

function cannotZip(suite: Suite, uneven: string): Problem {
  return {
    kind: 'invalid-suite',
    message: `\`combine: zip\` takes the lists of \`matrix\` side by side, so they must be equally long, but ${uneven}.`,
    hint: 'Fill the shorter list up, or leave `combine` out for every combination.',
    place: suite.places.combine ?? suite.places.matrix ?? suite.place,
  };
}

function tooMany(suite: Suite, count: number, maxCases: number): Problem {
  return {
    kind: 'invalid-suite',
    message: `This suite would make ${inWords(count)} cases, but at most ${maxCases.toLocaleString('en')} are allowed.`,
    hint: 'Take values out of `matrix`, divide the suite, or raise the limit with `--max-cases`.',
    place: suite.places.matrix ?? suite.places.cases ?? suite.place,
  };
}

function inWords(count: number): string {
  return Number.isFinite(count) ? count.toLocaleString('en') : 'more than 10^300';
}
