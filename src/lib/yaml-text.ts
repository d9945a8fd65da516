import type { Json } from '../model/json.ts';
import { isJsonObject } from './is-json-object.ts';

/** The text as a YAML scalar that is read as this very text: as it stands where nothing in it means more, else in quotes. */
export function yamlText(text: string): string {
  const isPlain = /^[A-Za-z][\w .'()-]*$/.test(text) && !/\s$/.test(text) && !special.test(text);
  return isPlain ? text : quoted(text);
}

/** The text in double quotes: what JSON writes, YAML reads, but for characters that may stand in no file as they are. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A value on one line, from which the suite language reads the same value: texts in quotes, `${` as `$${`. */
export function yamlValue(value: Json): string {
  if (typeof value === 'string') return quoted(asWritten(value));
  if (Array.isArray(value)) return `[${value.map(yamlValue).join(', ')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, member]) => `${yamlText(key)}: ${yamlValue(member)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** In the suite language `${` begins an expression. */
function asWritten(text: string): string {
  return text.replaceAll('${', () => '$${');
}

/** Words that YAML, or people who know its older version, read as something else. */
const special = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
