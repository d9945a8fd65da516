import { isJsonObject } from '../lib/is-json-object.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Combine, Mode, NamedCase, Suite } from '../model/suite.ts';
import { checkRows } from './check-rows.ts';
import { checkSensitive } from './check-sensitive.ts';
import { checkSkip } from './check-skip.ts';
import type { Checker } from './checker.ts';
import type { Parsed } from './parse.ts';
import { placeInput } from './place-inputs.ts';
import type { Places } from './places.ts';
import type { Pointer } from './pointer.ts';
import { durationOf } from './read-duration.ts';
import { readExpect } from './read-expect.ts';
import { readStubs } from './read-stubs.ts';
import { readVariation } from './read-variation.ts';
import { listOf, mapOf, textOf } from './take.ts';

/**
 * The suite that a tree stands for. Parts that do not fit the schema are passed over, since the validator has reported
 * them; what only reading shows is reported here. The result counts only if nothing was reported by either.
 */
export function readSuite({ file, tree, places }: Parsed, checker: Checker): Suite {
  const place = places.key(Object.keys(tree).slice(0, 1));
  const expect = readExpect(tree.expect, ['expect'], { places, checker, base: [] });
  const variation = readVariation(tree, [], { places, checker });
  const cases = listOf(tree.cases).map((entry, index) => {
    return readCase(mapOf(entry), index, { places, checker, suiteExpect: expect });
  });
  const exclude = rowsOf(tree.exclude);
  const include = rowsOf(tree.include);
  checkRows({ exclude, axes: [variation.matrix, ...cases.map(({ matrix }) => matrix)] }, checker);
  checkSkip(tree.skip, ['skip'], checker);
  checkSensitive(tree.sensitive, checker);
  const timeoutMs = durationOf(tree.timeout, ['timeout'], checker);
  const { description, owner, skip, serial } = tree;
  return {
    file,
    title: textOf(tree.suite) ?? titleOf(file),
    ...(typeof description === 'string' && { description }),
    ...(typeof owner === 'string' && { owner }),
    action: readAction(tree.action),
    mode: isMode(tree.mode) ? tree.mode : 'test',
    flatten: tree.flatten === true,
    idempotent: tree.idempotent === true,
    tags: textsOf(tree.tags),
    ...(typeof skip === 'string' && { skip }),
    only: tree.only === true,
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...(typeof serial === 'string' && { serial }),
    repeat: typeof tree.repeat === 'number' ? tree.repeat : 1,
    sensitive: textsOf(tree.sensitive),
    ...variation,
    combine: isCombine(tree.combine) ? tree.combine : 'all',
    exclude,
    include,
    includePlaces: include.map((row, index) => placeRow(row, ['include', index], places)),
    cases,
    expect,
    stubs: readStubs(tree.stub, ['stub'], { places, checker }),
    place,
    places: Object.fromEntries(
      spokenOf.filter((key) => tree[key] !== undefined).map((key) => [key, places.key([key])]),
    ),
  };
}

/** The keys that messages of later steps point at. */
const spokenOf = ['action', 'combine', 'matrix', 'exclude', 'cases', 'only'];

interface CaseSurroundings {
  readonly places: Parsed['places'];
  readonly checker: Checker;
  readonly suiteExpect: Suite['expect'];
}

function readCase(entry: JsonObject, index: number, { places, checker, suiteExpect }: CaseSurroundings): NamedCase {
  const pointer = ['cases', index];
  const place = places.value(pointer);
  const { skip } = entry;
  checkSkip(skip, [...pointer, 'skip'], checker);
  return {
    name: textOf(entry.name) ?? `case ${index + 1}`,
    tags: textsOf(entry.tags),
    ...(typeof skip === 'string' && { skip }),
    ...readVariation(entry, pointer, { places, checker }),
    only: entry.only === true,
    expect: readExpect(entry.expect, [...pointer, 'expect'], { places, checker, base: suiteExpect }),
    stubs: readStubs(entry.stub, [...pointer, 'stub'], { places, checker }),
    place,
  };
}

function readAction(value: Json | undefined): Suite['action'] {
  if (!isJsonObject(value)) return textOf(value) ?? '';
  return Object.fromEntries(Object.entries(value).map(([environment, id]) => [environment, textOf(id) ?? '']));
}

/** The file's name without its endings stands in for a title. */
function titleOf(file: string): string {
  return file.replace(/^.*\//s, '').replace(/\.action\.ya?ml$/i, '');
}

function rowsOf(value: Json | undefined): JsonObject[] {
  return listOf(value).map(mapOf);
}

function textsOf(value: Json | undefined): string[] {
  return listOf(value).filter((entry) => typeof entry === 'string');
}

function placeRow(row: JsonObject, pointer: Pointer, places: Places): Suite['includePlaces'][number] {
  const entries = Object.entries(row);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, placeInput(name, value, [...pointer, name], places)]),
  );
}

function isMode(value: Json | undefined): value is Mode {
  return value === 'test' || value === 'draft' || value === 'execute';
}

function isCombine(value: Json | undefined): value is Combine {
  return value === 'all' || value === 'pairwise' || value === 'zip';
}
