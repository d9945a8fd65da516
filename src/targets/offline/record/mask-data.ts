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
  if (typeof value === 'string') return isSecret && value !== '' ? mask : maskText(value, redact);
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

/**
 * The same for a text that is no JSON: also what stands behind a name that looks secret in a form, in XML, in an address
 * and behind `Bearer`.
 */
export function maskText(text: string, redact: Redact): string {
  return redact(text)
    .replace(/([\w.-]+)=([^&;\s"'<>]+)/g, (all, name: string) => (isSecretName(name) ? `${name}=${mask}` : all))
    .replace(/<([\w:.-]+)([^<>]*)>[^<>]+(?=<\/\1\s*>)/g, (all, name: string, attributes: string) =>
      isSecretName(name) ? `<${name}${attributes}>${mask}` : all,
    )
    .replace(
      /(["'])([\w.-]+)\1(\s*:\s*)(["'])(?:(?!\4)[^\\]|\\.)*\4/g,
      (all, quote: string, name: string, colon: string) =>
        isSecretName(name) ? `${quote}${name}${quote}${colon}"${mask}"` : all,
    )
    .replace(/\b(Bearer|Basic)\s+[\w.~+/=-]{8,}/gi, `$1 ${mask}`)
    .replace(/(\w:\/\/)[^\s/@]+@/g, `$1${mask}@`);
}
