import { isDeepStrictEqual } from 'node:util';
import { jsonOf } from '../../../lib/json-of.ts';
import { mask } from '../../../lib/redact.ts';
import type { Json } from '../../../model/json.ts';
import { isSecretName } from './secret-names.ts';

/** Takes known secrets out of a text. */
export type Redact = (text: string) => string;

/**
 * The value without secrets: known ones wherever they stand, and every text and number under a name that looks secret. A
 * number becomes 0, so that it still is one; true, false and null give nothing away.
 */
export function maskData(value: Json, redact: Redact, isSecret = false): Json {
  if (typeof value === 'string') return isSecret && value !== '' ? mask : maskString(value, redact);
  if (typeof value === 'number') return isSecret || redact(String(value)) === mask ? 0 : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((member) => maskData(member, redact, isSecret));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      redact(name),
      maskData(member, redact, isSecret || isSecretName(name)),
    ]),
  );
}

/** JSON may stand within a text of JSON, as where a request is given back. */
function maskString(text: string, redact: Redact): string {
  if (!/^\s*[[{]/.test(text)) return maskText(text, redact);
  const value = jsonOf(text);
  if (value === undefined) return maskText(text, redact);
  const masked = maskData(value, redact);
  return isDeepStrictEqual(value, masked) ? redact(text) : JSON.stringify(masked);
}

/**
 * The same for a text that is no JSON: also what stands behind a name that looks secret in a form, in XML, in an address
 * and behind `Bearer`. Names are short, so that no text takes long to be looked through.
 */
export function maskText(text: string, redact: Redact): string {
  return redact(text)
    .replace(/(?<![\w.-])([\w.-]{1,100})=([^&;\s"'<>]+)/g, (all, name: string) =>
      isSecretName(name) ? `${name}=${mask}` : all,
    )
    .replace(/<([\w:.-]{1,100})(?=[\s>])([^<>]*)>[^<>]+(?=<\/\1\s*>)/g, (all, name: string, attributes: string) =>
      isSecretName(name) ? `<${name}${attributes}>${mask}` : all,
    )
    .replace(
      /(["'])([\w.-]{1,100})\1(\s{0,9}:\s{0,9})(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|-?\d[\d.]*)/gs,
      (all, quote: string, name: string, colon: string) =>
        isSecretName(name) ? `${quote}${name}${quote}${colon}"${mask}"` : all,
    )
    .replace(/\b(Bearer|Basic)\s+[\w.~+/=-]{8,}/gi, `$1 ${mask}`)
    .replace(/(\w:\/\/)[^\s/@]+@/g, `$1${mask}@`);
}
