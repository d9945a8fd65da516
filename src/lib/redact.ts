import type { Json } from '../model/json.ts';

/** What stands where a secret stood. */
export const mask = '***';

/** Shorter values are not hidden: they would black out half of every report, and are no secrets. */
const shortest = 4;

/** Knows the secrets of a run and takes them out of whatever is about to leave it. */
export interface Redactor {
  /** From now on the value is hidden, in all its forms. */
  add(secret: string | undefined): void;
  /** The text with every known secret masked. */
  text(text: string): string;
  /** The value with every string in it, keys included, masked. The same object where nothing had to be. */
  value<T>(value: T): T;
}

/**
 * Hides values raw, in base64 (at any offset, so also inside a Basic header, with the usual and the URL alphabet),
 * URL-encoded, hexadecimal, and as JSON, XML and HTML escape them.
 */
export function createRedactor(secrets: readonly (string | undefined)[] = []): Redactor {
  const forms = new Set<string>();
  let pattern: RegExp | undefined;

  const redactor: Redactor = {
    add(secret) {
      if (!secret || secret.length < shortest) return;
      for (const form of formsOf(secret)) forms.add(form);
      const longestFirst = [...forms].sort((a, b) => b.length - a.length);
      pattern = new RegExp(longestFirst.map(escapeForPattern).join('|'), 'g');
    },
    text: (text) => (pattern ? text.replace(pattern, mask) : text),
    value: <T>(value: T): T => (pattern ? (redactDeep(value as Json, redactor.text) as T) : value),
  };
  for (const secret of secrets) redactor.add(secret);
  return redactor;
}

function redactDeep(value: Json, redact: (text: string) => string): Json {
  if (typeof value === 'string') return redact(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const copy = value.map((member) => redactDeep(member, redact));
    return copy.some((member, index) => member !== value[index]) ? copy : value;
  }
  let changed = false;
  const copy = Object.entries(value).map(([key, member]): [string, Json] => {
    const entry: [string, Json] = [redact(key), redactDeep(member, redact)];
    changed ||= entry[0] !== key || entry[1] !== member;
    return entry;
  });
  return changed ? Object.fromEntries(copy) : value;
}

function formsOf(secret: string): string[] {
  const url = encodeURIComponent(secret);
  const strictUrl = url.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  const bytes = Buffer.from(secret);
  const base64 = [bytes.toString('base64'), ...base64Inside(bytes)];
  return [
    secret,
    url,
    strictUrl,
    ...[url, strictUrl].map((form) => form.replaceAll('%20', '+')),
    ...[url, strictUrl].map((form) => form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())),
    ...base64,
    ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')),
    ...base64.map((form) => encodeURIComponent(form)),
    bytes.toString('hex'),
    JSON.stringify(secret).slice(1, -1),
    escapeMarkup(secret),
  ].filter((form) => form.length >= shortest);
}

/** The characters that the secret leaves in the base64 of any longer text that holds it: one form for each offset. */
function base64Inside(bytes: Buffer): string[] {
  return [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const start = Math.ceil((offset * 8) / 6);
    const end = Math.floor(((offset + bytes.length) * 8) / 6);
    return encoded.slice(start, end);
  });
}

function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}

function escapeForPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
