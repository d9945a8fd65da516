import { parsePath } from '../lib/path.ts';
import { mocks } from '../mocks/index.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Directive, Variation } from '../model/suite.ts';
import type { Checker } from './checker.ts';
import { complaintWords } from './complaint-words.ts';
import { pathWords } from './path-words.ts';
import type { Pointer } from './pointer.ts';
import { listOf, mapOf } from './take.ts';

/** The inputs, axes and generated values of one level: the suite, or a case. */
export function readVariation(level: JsonObject, pointer: Pointer, checker: Checker): Variation {
  const inputs = mapOf(level.inputs);
  const matrix = Object.fromEntries(
    Object.entries(mapOf(level.matrix)).map(([name, values]) => [name, listOf(values)]),
  );
  const directives = readMocks(mapOf(level.mocks), [...pointer, 'mocks'], checker);
  for (const name of Object.keys(directives)) {
    const other = Object.hasOwn(inputs, name) ? 'inputs' : Object.hasOwn(matrix, name) ? 'matrix' : undefined;
    if (other) checker.report({ pointer: [...pointer, 'mocks', name], part: 'key', words: () => twice(name, other) });
  }
  return { inputs, matrix, mocks: directives };
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
    const complaint = checker.isSound(at) ? mocks[type]?.check?.(options) : undefined;
    if (complaint) checker.report({ pointer: at, part: 'value', words: () => complaintWords(complaint) });
    return [name, directive];
  });
  return Object.fromEntries(entries);
}

/** The name of a mock alone is short for a map with this `type`. */
function readDirective(value: Json): Directive {
  if (typeof value === 'string') return { type: value };
  const { type, ...options } = mapOf(value);
  return { type: typeof type === 'string' ? type : '', ...options };
}
