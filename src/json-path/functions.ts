import { isJsonObject } from '../lib/is-json-object.ts';
import type { Json } from '../model/json.ts';
import { javaText } from './java-text.ts';
import { readLenientJson } from './lenient-json.ts';
import { numberText } from './numbers.ts';
import type { Parameter, Path, Segment } from './path.ts';
import { type Fault, fault, isFault, type Run, spend } from './run.ts';

type Call = Segment & { readonly kind: 'function' };

/** What a function gives for a value, as the classes of Jayway's `internal.function` work it out. */
export function invoke(call: Call, model: Json, run: Run): Json | Fault {
  const work = functions.get(call.name);
  if (!work) return fault('invalid', `Function with name: ${call.name} does not exist.`);
  const parameters: Json[] = [];
  for (const parameter of call.parameters) {
    const value = resolve(parameter, run);
    if (isFault(value)) return value;
    parameters.push(value);
  }
  const spent = spend(run, Array.isArray(model) ? model.length : 1);
  return spent ?? work(model, parameters, call, run);
}

function resolve(parameter: Parameter, run: Run): Json | Fault {
  if ('path' in parameter) return run.valueOf(parameter.path, run.root, run);
  return readLenientJson(parameter.json) ?? fault('fatal', `${parameter.json} is no JSON`);
}

type Work = (model: Json, parameters: readonly Json[], call: Call, run: Run) => Json | Fault;

const functions: ReadonlyMap<string, Work> = new Map<string, Work>([
  ['length', length],
  ['size', length],
  ['keys', (model) => (isJsonObject(model) ? Object.keys(model) : null)],
  ['append', (model, parameters) => (Array.isArray(model) ? [...model, ...parameters] : model)],
  ['concat', concat],
  ['first', (model) => pick(model, 0)],
  ['last', (model) => pick(model, -1)],
  ['index', (model, parameters) => pick(model, numbersIn(null, parameters)[0])],
  ['sum', aggregate(sum)],
  ['avg', aggregate((numbers) => sum(numbers) / numbers.length)],
  // Java's smallest Double is the one next to 0, so that no maximum is below it.
  ['max', aggregate((numbers) => numbers.reduce((one, other) => Math.max(one, other), Number.MIN_VALUE))],
  ['min', aggregate((numbers) => numbers.reduce((one, other) => Math.min(one, other), Number.MAX_VALUE))],
  ['stddev', aggregate(deviation)],
]);

/** How many members a list or map has. With a path, how many values are below what that finds. */
function length(model: Json, _parameters: readonly Json[], call: Call, run: Run): Json | Fault {
  const parameter = call.parameters[0];
  if (parameter && !('path' in parameter))
    return fault('fatal', 'The function length takes no value in its brackets, but a path');
  if (parameter) {
    const found = run.valueOf(lengthPath(parameter.path), model, run);
    if (isFault(found)) return found;
    if (Array.isArray(found)) return found.length;
  }
  if (Array.isArray(model)) return model.length;
  return isJsonObject(model) ? Object.keys(model).length : null;
}

function lengthPath(path: Path): Path {
  const last = path.segments.at(-1);
  if (!last || last.kind === 'function') return path;
  // Jayway has settled before whether the path is definite. So a list in one place is not counted, but its last member.
  return { ...path, segments: [...path.segments, { kind: 'wildcard' }] };
}

function concat(model: Json, parameters: readonly Json[]): Json {
  const own = Array.isArray(model) ? model.filter((member) => typeof member === 'string') : [];
  const others = parameters.flat().filter((value) => value !== null);
  return [...own, ...others.map(javaText)].join('');
}

/** A member of a list. Counted from the end, the first one is out of reach, as in Jayway. */
function pick(model: Json, at: number | undefined): Json | Fault {
  if (!Array.isArray(model)) return fault('fatal', emptyArray);
  const index = Math.trunc(at ?? Number.NaN);
  const fromEnd = model.length + index;
  if (index < 0 && fromEnd <= 0) {
    return fault('fatal', `Target index:${index} larger than object count:${model.length}`);
  }
  const value: Json | undefined = model[index < 0 ? fromEnd : index];
  return value === undefined ? fault('bounds', `Index ${index} out of bounds for length ${model.length}`) : value;
}

const emptyArray = 'Aggregation function attempted to calculate value using empty array';

function aggregate(work: (numbers: readonly number[]) => number): Work {
  return (model, parameters) => {
    const numbers = numbersIn(model, parameters);
    if (numbers.length === 0) return fault('fatal', emptyArray);
    const result = work(numbers);
    return Number.isFinite(result) ? result : fault('fatal', 'The result is too large for a number');
  };
}

function numbersIn(model: Json, parameters: readonly Json[]): readonly number[] {
  const values = [...(Array.isArray(model) ? model : []), ...parameters.flat()];
  return values.flatMap((value: Json) => {
    const text = numberText(value);
    return text === undefined ? [] : [Number(text)];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function deviation(numbers: readonly number[]): number {
  const count = numbers.length;
  const total = sum(numbers);
  return Math.sqrt(sum(numbers.map((number) => number * number)) / count - (total * total) / count / count);
}
