import type { JsonObject } from '../../model/json.ts';

/** A member that is always there, and one that may be absent. */
interface Must {
  readonly must: JsonObject;
}
interface May {
  readonly may: JsonObject;
}

/**
 * A schema for each member of a type: one that is forgotten, that is no more, or whose being optional has changed, does
 * not compile.
 */
export type Members<T> = {
  readonly [Key in keyof T]-?: Pick<T, Key> extends Required<Pick<T, Key>> ? Must : May;
};

/** A member that is always there. */
export function must(description: string, schema: JsonObject): Must {
  return { must: { description, ...schema } };
}

/** A member that may be absent. */
export function may(description: string, schema: JsonObject): May {
  return { may: { description, ...schema } };
}

/** The schema of an object. Further members are allowed: a later version may write some. */
export function object<T>(description: string, members: Members<T>): JsonObject {
  const entries = Object.entries<Must | May>(members);
  return {
    description,
    type: 'object',
    required: entries.flatMap(([name, member]) => ('must' in member ? [name] : [])),
    properties: Object.fromEntries(
      entries.map(([name, member]) => [name, 'must' in member ? member.must : member.may]),
    ),
  };
}

/** One of these words, and of no other in this format. */
export function oneOf<Word extends string>(words: Readonly<Record<Word, true>>): JsonObject {
  return { enum: Object.keys(words) };
}

/** One of these words today; a later version may know more. */
export function oneOfToday(words: readonly string[]): JsonObject {
  return { type: 'string', examples: words };
}

export const text: JsonObject = { type: 'string' };
export const count: JsonObject = { type: 'integer', minimum: 0 };
/** Milliseconds, with fractions. */
export const duration: JsonObject = { type: 'number' };
export const always: JsonObject = { const: true };
/** A map of an author's own names. */
export const anyMap: JsonObject = { type: 'object' };

/** A list of what is defined under this name, or of what the schema says. */
export function list(items: JsonObject): JsonObject {
  return { type: 'array', items };
}

/** What is defined under this name. */
export function defined(name: string): JsonObject {
  return { $ref: `#/$defs/${name}` };
}
