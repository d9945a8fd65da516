import { printable } from './printable.ts';

/** What begins a webhook's secret that is base64, as Standard Webhooks say (https://www.standardwebhooks.com). */
export const webhookPrefix = 'whsec_';

/** A line of a secret that is shorter than this says too little to be hidden by itself: `{`, `true`. */
const shortestLine = 8;

/**
 * Every way in which a secret may come back: as it is, without blanks around it, each of its longer lines, URL-encoded,
 * as JSON, XML and HTML escape it, in base64 at any offset (so also inside a Basic header), in base64url, in
 * hexadecimal; and each of these once more as it stands in a URL, in JSON or in XML. Of a webhook's secret also the part
 * behind `whsec_` and the key that it stands for. No doubles.
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
  return [
    ...textForms(encoded),
    ...byteForms(Buffer.from(encoded)),
    ...byteForms(key),
    ...(isText ? textForms(text) : []),
  ];
}

function textForms(text: string): string[] {
  return withOuterForms([text, printable(text), ...urlForms(text), ...jsonForms(text), ...markupForms(text)]);
}

/** A longer one, such as a file of keys, would take long to quote in all ways; its lines are looked for in any case. */
const longestQuoted = 2_000;

/** The forms, and what becomes of each when it is quoted once more, by the one habit of each kind that is most usual. */
function withOuterForms(forms: readonly string[]): string[] {
  const [usual = ''] = leftAlone;
  const quoted = [...new Set(forms)].flatMap((form) =>
    plain.test(form) || form.length > longestQuoted
      ? []
      : [urlForm(form, usual), JSON.stringify(form).slice(1, -1), ...markupForms(form).slice(-1)],
  );
  return [...forms, ...quoted];
}

/** What no encoding changes. */
const plain = /^[A-Za-z0-9_.-]*$/;

function byteForms(bytes: Buffer): string[] {
  const whole = bytes.toString('base64');
  const base64 = [whole, ...base64Inside(bytes)];
  const hex = bytes.toString('hex');
  return [
    ...base64,
    ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')),
    ...base64.flatMap((form) => withOuterForms([...urlForms(form), form.replaceAll('/', '\\/')])),
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
  if (plain.test(text)) return [];
  return leftAlone.flatMap((kept) => {
    const large = urlForm(text, kept);
    const small = large.replace(/%../g, (code) => code.toLowerCase());
    return [large, small].flatMap((form) => [form, form.replaceAll('%20', '+')]);
  });
}

function urlForm(text: string, kept: string): string {
  return text.replace(/[^A-Za-z0-9]/gu, (char) => (kept.includes(char) ? char : (codes[char] ?? codeOf(char))));
}

function codeOf(char: string): string {
  return Buffer.from(char).toString('hex').toUpperCase().replace(/../g, '%$&');
}

/** The codes of all characters of ASCII. */
const codes: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).map((char) => [char, codeOf(char)]),
);

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
  return [...forms, ...large];
}

function unicodeEscape(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** What stands for each character in XML and HTML; which of them are escaped, and how, each library decides for itself. */
const references: readonly (readonly [char: string, ...references: string[]])[] = [
  ['>', '&gt;'],
  ['"', '&quot;', '&#34;', '&#x22;'],
  ["'", '&apos;', '&#39;', '&#039;', '&#x27;'],
];

function markupForms(text: string): string[] {
  if (!/[&<>"']/.test(text)) return [];
  // These two are always escaped.
  let forms = [text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')];
  for (const [char, ...others] of references) {
    if (text.includes(char))
      forms = forms.flatMap((form) => [form, ...others.map((one) => form.replaceAll(char, one))]);
  }
  return forms;
}
