import type { Json, JsonObject } from '../model/json.ts';
import { isJsonObject } from './is-json-object.ts';
import { yamlText, yamlValue } from './yaml-text.ts';

/** A longer line is broken up. */
const widest = 110;

/** A value as lines of YAML that are read as this very value, maps and lists broken up where a line would be too long. */
export function yamlBlock(value: Json, indent: string): string[] {
  if (isFilledList(value)) return value.flatMap((member) => entry(member, indent));
  if (isFilledMap(value)) return Object.entries(value).flatMap(([key, member]) => pair(key, member, indent));
  return [`${indent}${yamlFlow(value)}`];
}

/** The value on one line, texts without quotes where nothing in them means more. */
export function yamlFlow(value: Json): string {
  if (typeof value === 'string') return plainText(value) ?? yamlValue(value);
  if (Array.isArray(value)) return `[${value.map(yamlFlow).join(', ')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, member]) => `${yamlText(key)}: ${yamlFlow(member)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function pair(key: string, value: Json, indent: string): string[] {
  const line = `${indent}${yamlText(key)}: ${yamlFlow(value)}`;
  if (line.length <= widest || !(isFilledList(value) || isFilledMap(value))) return [line];
  return [`${indent}${yamlText(key)}:`, ...yamlBlock(value, `${indent}  `)];
}

function entry(value: Json, indent: string): string[] {
  const line = `${indent}- ${yamlFlow(value)}`;
  if (line.length <= widest || !(isFilledList(value) || isFilledMap(value))) return [line];
  const [first = '', ...others] = yamlBlock(value, `${indent}  `);
  return [`${indent}- ${first.slice(indent.length + 2)}`, ...others];
}

/** A text that stands without quotes: words, or the path of an address. */
function plainText(text: string): string | undefined {
  if (text.length > widest) return undefined;
  return yamlText(text) === text || /^\/[\w./-]*$/.test(text) ? text : undefined;
}

function isFilledList(value: Json): value is readonly Json[] {
  return Array.isArray(value) && value.length > 0;
}

function isFilledMap(value: Json): value is JsonObject {
  return isJsonObject(value) && Object.keys(value).length > 0;
}
