import { isJsonObject } from '../../lib/is-json-object.ts';
import { parsePath, parseWildPath } from '../../lib/path.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Fault } from '../fault.ts';
import { nameFault } from '../name-fault.ts';
import { pathWords } from '../path-words.ts';
import type { Pointer } from '../pointer.ts';
import { durationSchema } from '../schema.ts';
import { replySchema } from '../schema-expect.ts';
import { tableMessages } from './data-messages.ts';

/** What a column sets, as the way from a case to it, or what is wrong with its name. */
export type ColumnReading = { readonly path: Pointer } | Pick<Fault, 'words'>;

/** Keys of a case that a column sets by its name alone. */
const ownKeys = ['name', 'tags', 'skip', 'only'] as const;

/** Keys of a case that hold more than a cell can. */
const notInTable = ['mocks', 'matrix'];

/**
 * What a column of a table sets, as the way from a case to it: `customer.id` is `inputs`, `customer`, `id`;
 * `expect.output.customer.tier` is `expect`, `output`, `customer.tier`. Or why it sets nothing.
 */
export function readColumn(name: string): ColumnReading {
  if (name === '') return { words: tableMessages.emptyHeader };
  const fault = nameFault(name);
  if (fault) return { words: fault };
  if (ownKeys.some((key) => key === name)) return { path: [name] };
  const [first = '', rest] = divided(name);
  if (first === 'expect' || first === 'inputs') {
    if (rest === undefined) return { words: () => tableMessages.ownKey(first) };
    return first === 'inputs' ? inputColumn(rest) : expectColumn(name, rest);
  }
  return notInTable.includes(first) ? { words: () => tableMessages.notInTable(name, first) } : inputColumn(name);
}

/** Before and behind the first dot. */
function divided(name: string): [string, string?] {
  const dot = name.indexOf('.');
  return dot < 0 ? [name] : [name.slice(0, dot), name.slice(dot + 1)];
}

function inputColumn(name: string): ColumnReading {
  const steps = parsePath(name);
  const isName = steps?.every((step) => typeof step === 'string' && !nameFault(step));
  return steps && isName ? { path: ['inputs', ...steps] } : { words: () => tableMessages.inputName(name) };
}

function expectColumn(name: string, rest: string): ColumnReading {
  const [key, field] = divided(rest);
  if (key === 'output' && field !== undefined) {
    return parseWildPath(field) ? { path: ['expect', 'output', field] } : { words: () => pathWords(field, 'orAll') };
  }
  const steps = parsePath(rest);
  const isKnown = expectable.includes(name.replace(/\[\d+\]/g, '[0]'));
  return steps && isKnown
    ? { path: ['expect', ...steps] }
    : { words: () => tableMessages.expectName(name, expectable) };
}

/** The names of columns for everything that a suite may expect, fields of the output aside. */
const expectable: readonly string[] = namesIn(replySchema(durationSchema), 'expect').slice(1);

function namesIn(schema: JsonObject, name: string): string[] {
  const { items, properties } = schema;
  if (isJsonObject(items) && isJsonObject(items.properties)) return namesIn(items, `${name}[0]`);
  const members = isJsonObject(properties) ? Object.entries(properties) : [];
  return [name, ...members.flatMap(([key, member]) => (isJsonObject(member) ? namesIn(member, `${name}.${key}`) : []))];
}
