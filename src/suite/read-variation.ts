import { hasTemplate } from '../lib/is-template.ts';
import { parsePath } from '../lib/path.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Directive, InputPlaces, Variation } from '../model/suite.ts';
import { notAllowed } from './check-expression.ts';
import { checkOptions } from './check-options.ts';
import type { Checker } from './checker.ts';
import { complaintWords } from './complaint-words.ts';
import { pathWords } from './path-words.ts';
import { placeInput, placeInputs } from './place-inputs.ts';
import type { Places } from './places.ts';
import type { Pointer } from './pointer.ts';
import { listOf, mapOf } from './take.ts';

interface Reading {
  readonly places: Places;
  readonly checker: Checker;
}

/** The inputs, axes and generated values of one level: the suite, or a case. */
export function readVariation(level: JsonObject, pointer: Pointer, { places, checker }: Reading): Variation {
  const inputs = mapOf(level.inputs);
  const axes = Object.entries(mapOf(level.matrix)).map(([name, values]) => [name, listOf(values)] as const);
  const matrix = Object.fromEntries(axes);
  const directives = readMocks(mapOf(level.mocks), [...pointer, 'mocks'], checker);
  for (const name of Object.keys(directives)) {
    const other = Object.hasOwn(inputs, name) ? 'inputs' : Object.hasOwn(matrix, name) ? 'matrix' : undefined;
    if (other) checker.report({ pointer: [...pointer, 'mocks', name], part: 'key', words: () => twice(name, other) });
  }
  const placeAxis = (name: string, values: readonly Json[]) =>
    values.map((value, index) => placeInput(name, value, [...pointer, 'matrix', name, index], places));
  return {
    inputs,
    matrix,
    mocks: directives,
    valuePlaces: {
      inputs: placeInputs(inputs, [...pointer, 'inputs'], places),
      matrix: Object.fromEntries(axes.map(([name, values]) => [name, placeAxis(name, values)])),
      mocks: placeMocks(directives, [...pointer, 'mocks'], places),
    },
  };
}

/** A generated value stands where its directive does. */
function placeMocks(mocks: Variation['mocks'], pointer: Pointer, places: Places): InputPlaces {
  return Object.fromEntries(Object.keys(mocks).map((path) => [path, places.value([...pointer, path])]));
}

function twice(name: string, other: string) {
  return {
    message: `\`${name}\` stands under \`mocks\` and under \`${other}\` as well, so it is not clear which value is to be sent.`,
    hint: 'Remove one of them.',
  };
}

function readMocks(map: JsonObject, pointer: Pointer, checker: Checker): Readonly<Record<string, Directive>> {
  const entries = Object.entries(map).map(([name, value]): [string, Directive] => {
    if (!parsePath(name)) checker.report({ pointer: [...pointer, name], part: 'key', words: () => pathWords(name) });
    const directive = readDirective(value);
    const { type, ...options } = directive;
    const at = [...pointer, name];
    const isReady = checker.isSound(at) && !hasTemplate(options);
    const mock = isReady ? checker.vocabulary.mocks[type] : undefined;
    for (const { complaint, option } of mock ? checkOptions(mock, options) : []) {
      const own = option === undefined ? at : [...at, option];
      checker.report({ pointer: own, part: 'value', words: () => complaintWords(complaint) });
    }
    checkVariable(directive, at, checker);
    return [name, directive];
  });
  return Object.fromEntries(entries);
}

/** A variable that the configuration does not allow is found before the first case. */
function checkVariable({ type, name }: Directive, at: Pointer, checker: Checker): void {
  if (type !== 'env' || typeof name !== 'string' || checker.names.env.includes(name) || !checker.isSound(at)) return;
  checker.report({ pointer: [...at, 'name'], part: 'value', words: () => notAllowed(name) });
}

/** The name of a mock alone is short for a map with this `type`. */
function readDirective(value: Json): Directive {
  if (typeof value === 'string') return { type: value };
  const { type, ...options } = mapOf(value);
  return { type: typeof type === 'string' ? type : '', ...options };
}
