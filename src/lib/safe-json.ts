/**
 * The value as JSON text that no terminal and no build server obeys, and that reads back as the very same value: what
 * could steer one (see `printable`) stands as an escape sequence, `\u001b`, which only text within quotes can need.
 */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent)
    .replace(steering, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/#(?=#)/g, '\\u0023')
    .replace(/\[(?=\[(?:ATTACHMENT|PROPERTY)\|)/gi, '\\u005b');
}

/** DEL and C1, soft hyphen, marks and overrides of direction, zero-width space, separators, BOM; C0 is escaped already. */
const steering =
  /[\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/g;
