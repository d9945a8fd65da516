import type { JsonObject } from '../model/json.ts';

/** A numeric option, or its default. The schema has refused anything else, so another type is a bug of ours. */
export function numberOption(options: JsonObject, name: string, byDefault: number): number {
  const value = Object.hasOwn(options, name) ? options[name] : byDefault;
  if (typeof value !== 'number') throw new Error(`The option ${name} is no number, which the schema should refuse.`);
  return value;
}

/** A textual option, or its default; see `numberOption`. */
export function textOption(options: JsonObject, name: string, byDefault: string): string {
  const value = Object.hasOwn(options, name) ? options[name] : byDefault;
  if (typeof value !== 'string') throw new Error(`The option ${name} is no text, which the schema should refuse.`);
  return value;
}
