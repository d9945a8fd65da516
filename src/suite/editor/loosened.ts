import type { Json, JsonObject } from '../../model/json.ts';

/** Text with an expression in it. */
export const expressionPattern = '\\$\\{';

/**
 * The keywords of a schema so that an editor underlines nothing that the command takes:
 *
 * - Text without quotes that looks like a number (`00123`, `+15551234567`, `1.10`) is a number for an editor, and kept
 *   as text by the command. So wherever such text may stand, an editor takes numbers.
 * - Where an expression may stand (`isOpen`), text that holds one is taken for any value.
 *
 * And so that it offers and writes what is right: `true` and `false` are a list to choose from, without a type, since
 * else an editor writes a key with its default into each new map; text to choose from has a type, since else `"null"` is
 * written without quotes.
 */
export function loosened(schema: JsonObject, isOpen: boolean): JsonObject {
  const types = typesOf(schema);
  if (!('type' in schema)) return areTexts(schema.enum) ? choice(schema, isOpen) : schema;
  if (schema.type === 'boolean' && !isOpen) {
    const { type: _, ...rest } = schema;
    return { ...rest, enum: [true, false] };
  }
  if (types.includes('string')) {
    const { pattern } = schema;
    const number = !types.includes('number') && (typeof pattern !== 'string' || numbers.some(matcherOf(pattern)));
    return {
      ...schema,
      ...(number && { type: [...types, 'number'] }),
      ...(isOpen && typeof pattern === 'string' && { pattern: `(?:${pattern})|${expressionPattern}` }),
    };
  }
  return isOpen ? { ...schema, type: [...types, 'string'], pattern: expressionPattern } : schema;
}

/** Of two alternatives that both refuse a value an editor tells the message of the first. */
function choice(schema: JsonObject, isOpen: boolean): JsonObject {
  if (!isOpen) return { ...schema, type: 'string' };
  const {
    enum: choices = [],
    enumDescriptions,
    markdownEnumDescriptions,
    errorMessage,
    patternErrorMessage: _,
    ...rest
  } = schema;
  const named = {
    type: 'string',
    enum: choices,
    ...(enumDescriptions !== undefined && { enumDescriptions }),
    ...(markdownEnumDescriptions !== undefined && { markdownEnumDescriptions }),
    ...(errorMessage !== undefined && { errorMessage }),
  };
  return { ...rest, oneOf: [named, { type: ['string'], pattern: expressionPattern }] };
}

function typesOf({ type }: JsonObject): readonly Json[] {
  return Array.isArray(type) ? type : [type ?? null];
}

function areTexts(value: Json | undefined): boolean {
  return Array.isArray(value) && value.every((member) => typeof member === 'string');
}

function matcherOf(pattern: string): (text: string) => boolean {
  const expression = new RegExp(pattern, 'u');
  return (text) => expression.test(text);
}

/** What reads as a number in YAML, and does not print back as typed. */
const numbers = ['+15551234567', '00123', '1.10', '0x1F', '1e3'];
