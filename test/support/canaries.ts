/** Secrets that no encoding leaves as they are, by what they are for. */
export const canaries = {
  /** A client secret may hold anything. */
  client: `S3CR3T/c4n4ry+v4lue=&<"'>%é~!`,
  /** What may stand in a header, as RFC 6750 has it. */
  token: 'T0K3N.c4n4ry-v4lue_0123456789~+/==',
  /** Of several lines, with one at its end. */
  extra: 'R3D4CT: th3 f1rst l1ne\nR3D4CT: \\th3 "s3cond" l1ne\n',
  /** A key that can be read, in base64 behind its prefix. */
  webhook: `whsec_${Buffer.from('wh00k/c4n4ry?k3y<>~ of bytes').toString('base64')}`,
} as const;

const texts = [
  canaries.client,
  canaries.token,
  canaries.webhook.slice('whsec_'.length),
  Buffer.from(canaries.webhook.slice('whsec_'.length), 'base64').toString(),
  ...canaries.extra.trim().split('\n'),
];

/** Every form in which a server, a proxy or another program may hand back a text. */
export function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const base64 = [0, 1, 2].flatMap((offset) =>
    [`${'x'.repeat(offset)}${secret}`, `${'x'.repeat(offset)}${secret}and more`].map((text) => Buffer.from(text)),
  );
  const url = [encodeURIComponent(secret), new URLSearchParams({ a: secret }).toString().slice(2), encodeURI(secret)];
  return [
    secret,
    ...base64.map((text) => text.toString('base64')),
    ...base64.map((text) => text.toString('base64url')),
    ...base64.map((text) => encodeURIComponent(text.toString('base64'))),
    ...url,
    ...url.map((text) => text.replace(/%../g, (code) => code.toLowerCase())),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    JSON.stringify(secret).slice(1, -1),
    JSON.stringify(JSON.stringify(secret)).slice(3, -3),
    secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;'),
    secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&#34;').replaceAll("'", '&#39;'),
    `Basic ${Buffer.from(`client-id:${secret}`).toString('base64')}`,
    `Bearer ${secret}`,
  ];
}

/** A piece of a secret that is longer than this gives too much away. */
const piece = 9;

/** Each part of a text that is made of pieces of a canary, in any form, with what stands around it. */
export function leaksIn(text: string): string[] {
  const leaks: string[] = [];
  for (let at = 0; at + piece <= text.length; at++) {
    const start = at;
    while (pieces.has(text.slice(at, at + piece))) at++;
    if (at === start) continue;
    const end = at + piece - 1;
    leaks.push(
      `${text.slice(Math.max(0, start - 40), start)}>>>${text.slice(start, end)}<<<${text.slice(end, end + 40)}`,
    );
  }
  return leaks;
}

const pieces = new Set(texts.flatMap((text) => innerForms(text).flatMap(piecesOf)));

/** Of base64 only what no neighbouring letters change. */
function innerForms(text: string): string[] {
  const encoded = [0, 1, 2].flatMap((offset) => {
    const bytes = Buffer.from(`${'x'.repeat(offset)}${text}`);
    return (['base64', 'base64url'] as const).map((way) =>
      bytes
        .toString(way)
        .replace(/=+$/, '')
        .slice(offset + 1, -1),
    );
  });
  const others = formsOf(text).filter((form) => !/^(Basic|Bearer) /.test(form) && !/^[\w+/=%-]*$/.test(form));
  const hex = Buffer.from(text).toString('hex');
  return [text, ...encoded, ...others, hex, hex.toUpperCase()];
}

function piecesOf(form: string): string[] {
  return Array.from({ length: Math.max(0, form.length - piece + 1) }, (_, at) => form.slice(at, at + piece));
}
