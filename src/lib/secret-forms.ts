import { printable } from './printable.ts';

/** What begins a webhook's secret that is base64, as Standard Webhooks say (https://www.standardwebhooks.com). */
export const webhookPrefix = 'whsec_';

/** A line of a secret that is shorter than this says too little to be hidden by itself: `{`, `true`. */
const shortestLine = 8;

/**
 * Every way in which a secret may come back: as it is, without blanks around it, each of its longer lines, URL-encoded,
 * as JSON, XML and HTML escape it, in base64 at any offset (so also inside a Basic header), in base64url, in
 * hexadecimal. Of a webhook's secret also the part behind `whsec_` and the key that it stands for. No doubles.
 */
export function secretForms(secret: string): ReadonlySet<string> {
  const texts = [secret, secret.trim(), ...linesOf(secret)];
  const forms = texts.flatMap((text) => [...textForms(text), ...byteForms(Buffer.from(text))]);
  return new Set(secret.trim().startsWith(webhookPrefix) ? [...forms, ...keyForms(secret.trim())] : forms);
}

function linesOf(text: string): string[] {
  const lines = text.trim().split(/\r\n|\r|\n/);
  return lines.length < 2 ? [] : lines.map((line) => line.trim()).filter((line) => line.length >= shortestLine);
}

function keyForms(secret: string): string[] {
  const encoded = secret.slice(webhookPrefix.length);
  const key = Buffer.from(encoded, 'base64');
  const text = key.toString();
  const isText = Buffer.from(text).equals(key) && printable(text) === text;
  return [...textForms(encoded), ...byteForms(key), ...(isText ? textForms(text) : [])];
}

function textForms(text: string): string[] {
  return [text, printable(text), ...urlForms(text), ...jsonForms(text), ...markupForms(text)];
}

function byteForms(bytes: Buffer): string[] {
  const whole = bytes.toString('base64');
  const base64 = [whole, ...base64Inside(bytes)];
  const hex = bytes.toString('hex');
  return [
    ...base64,
    ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')),
    ...base64.flatMap((form) => urlForms(form)),
    ...base64.map((form) => form.replaceAll('/', '\\/')),
    hex,
    hex.toUpperCase(),
  ];
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

/**
 * Punctuation that encoders leave alone: JavaScript's component, RFC 3986, forms (WHATWG, Java), PHP, Python, and
 * JavaScript's whole URL. Letters and digits are always left alone.
 */
const leftAlone = ["-_.~!'()*", '-_.~', '-_.*', '-_.', '-_.~/', "-_.~!'()*;/?:@&=+$,#"];

function urlForms(text: string): string[] {
  if (/^[A-Za-z0-9_.-]*$/.test(text)) return [];
  return leftAlone.flatMap((kept) => {
    const small = text.replace(/[^A-Za-z0-9]+/g, (part) => encode(part, kept));
    const large = small.replace(/%[0-9a-f]{2}/g, (code) => code.toUpperCase());
    return [small, large].flatMap((form) => [form, form.replaceAll('%20', '+')]);
  });
}

function encode(text: string, kept: string): string {
  return [...text]
    .map((char) => (kept.includes(char) ? char : Buffer.from(char).toString('hex').replace(/../g, '%$&')))
    .join('');
}

/** What JSON allows to be escaped besides what must be: the slash, what is markup, what is not ASCII. */
const jsonHabits: readonly ((text: string) => string)[] = [
  (text) => text.replaceAll('/', '\\/'),
  (text) => text.replace(/[<>&]/g, unicodeEscape),
  (text) => text.replaceAll("'", unicodeEscape),
  (text) => text.replace(/[^\0-\x7f]/g, unicodeEscape),
];

function jsonForms(text: string): string[] {
  let forms = [JSON.stringify(text).slice(1, -1)];
  for (const habit of jsonHabits) forms = [...new Set([...forms, ...forms.map(habit)])];
  const large = forms.map((form) => form.replace(/\\u[0-9a-f]{4}/g, (code) => `\\u${code.slice(2).toUpperCase()}`));
  const inJson = forms.map((form) => JSON.stringify(form).slice(1, -1));
  return [...forms, ...large, ...inJson];
}

function unicodeEscape(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Which characters are escaped, and as what: XML's attributes and texts, and the habits of HTML's libraries. */
const markupHabits: readonly Readonly<Record<string, string>>[] = [
  { '<': '&lt;' },
  { '<': '&lt;', '>': '&gt;' },
  { '<': '&lt;', '"': '&quot;' },
  { '<': '&lt;', '>': '&gt;', '"': '&quot;' },
  ...['&apos;', '&#39;', '&#039;', '&#x27;'].map((quote) => ({ '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": quote })),
  { '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' },
];

function markupForms(text: string): string[] {
  if (!/[&<>"']/.test(text)) return [];
  return markupHabits.map((habit) =>
    text.replace(/[&<>"']/g, (char) => (char === '&' ? '&amp;' : (habit[char] ?? char))),
  );
}
