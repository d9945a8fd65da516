import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/lib/hash.ts';
import { printable } from '../../src/lib/printable.ts';
import { createRedactor, type Redactor } from '../../src/lib/redact.ts';
import { show } from '../../src/lib/show.ts';

const secret = 'S3CR3T-c4n4ry/+=&"<é';
const redactor = createRedactor([secret]);

describe('redact', () => {
  it.each([
    ['raw', secret],
    ['URL-encoded', encodeURIComponent(secret)],
    ['URL-encoded in small letters', encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase())],
    ['as a form', new URLSearchParams({ a: secret }).toString().slice(2)],
    ['base64', Buffer.from(secret).toString('base64')],
    ['base64url', Buffer.from(secret).toString('base64url')],
    ['base64 in a URL', encodeURIComponent(Buffer.from(secret).toString('base64'))],
    ['hexadecimal', Buffer.from(secret).toString('hex')],
    ['hexadecimal in capitals', Buffer.from(secret).toString('hex').toUpperCase()],
    ['URL-encoded as RFC 3986 has it', 'S3CR3T-c4n4ry%2F%2B%3D%26%22%3C%C3%A9'],
    ['URL-encoded by Python, which leaves the slash', 'S3CR3T-c4n4ry/%2B%3D%26%22%3C%C3%A9'],
    ['in JSON', JSON.stringify(secret).slice(1, -1)],
    ['in JSON by PHP', 'S3CR3T-c4n4ry\\/+=&\\"<\\u00e9'],
    ['in JSON by Go', 'S3CR3T-c4n4ry/+=\\u0026\\"\\u003cé'],
    ['in JSON within JSON', JSON.stringify(JSON.stringify(secret)).slice(3, -3)],
    ['in an attribute of XML', secret.replace('&', '&amp;').replace('"', '&quot;').replace('<', '&lt;')],
    ['in a text of XML', secret.replace('&', '&amp;').replace('<', '&lt;')],
    ['in HTML by Go', secret.replace('&', '&amp;').replace('"', '&#34;').replace('<', '&lt;')],
  ])('hides it %s', (_, form) => {
    expect(redactor.text(`before ${form} after`)).toBe('before *** after');
  });

  it('hides it in the base64 of a longer text, whatever stands before it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), fc.string({ unit: 'binary-ascii' }), (before, after) => {
        const basic = Buffer.from(`${before}${secret}${after}`).toString('base64');
        const shown = redactor.text(basic);
        expect(shown).toContain('***');
        // What is left decodes to nothing that holds more than a letter at the secret's edges.
        const left = shown
          .split('***')
          .map((part) => Buffer.from(part, 'base64').toString('latin1'))
          .join('\0');
        for (let at = 0; at + 4 <= 14; at++)
          expect(
            left.includes(secret.slice(at, at + 4)) && !`${before}${after}`.includes(secret.slice(at, at + 4)),
          ).toBe(false);
      }),
    );
  });

  it('learns secrets as they come up, and leaves very short ones alone', () => {
    const learning = createRedactor([undefined, '', 'abc']);
    expect(learning.text('abc token-1234')).toBe('abc token-1234');
    learning.add('token-1234');
    expect(learning.text('abc token-1234')).toBe('abc ***');
  });

  it('masks secrets that overlap as one, whichever was learned first', () => {
    const all = ['abcdefgh', 'cdef', 'efghijkl'];
    for (const order of [all, all.toReversed()]) {
      expect(createRedactor(order).text('1 abcdefgh 2 abcdefghijkl 3 cdef 4 xxcdefxx')).toBe(
        '1 *** 2 *** 3 *** 4 xx***xx',
      );
    }
  });

  it('masks a secret of several lines, each of its longer lines, and what a sentence makes of its line breaks', () => {
    const key = '-----BEGIN KEY-----\nMIIEvQIBADANBgkq\nhkiG9w0B\n-----END KEY-----\n';
    const lines = createRedactor([key]);
    expect(lines.text(`a ${key}b`)).toBe('a ***b');
    expect(lines.text(key.replaceAll('\n', '\r\n'))).not.toMatch(/MII|hki/);
    expect(lines.text('error at line 2: MIIEvQIBADANBgkq')).toBe('error at line 2: ***');
    expect(lines.text(JSON.stringify({ key }))).toBe('{"key":"***"}');
    expect(lines.text(printable(key.trim()))).toBe('***');
    expect(createRedactor(['{\n  "a": true\n}']).text('{ "b": true }')).toBe('{ "b": true }');
  });

  it('takes a secret with a line break at its end for the same without', () => {
    expect(createRedactor(['token-1234\n']).text('token-1234.')).toBe('***.');
    expect(createRedactor(['   \n  ']).text('a   \n  b')).toBe('a   \n  b');
  });

  it('masks what is left of a secret where a sentence was cut', () => {
    const long = `eyJhbGciOiJ${'x'.repeat(300)}`;
    expect(createRedactor([long]).text(`\`token\` is ${show(long)}, but must be absent.`)).toBe(
      '`token` is "***…, but must be absent.',
    );
  });

  it('keeps the columns of a line from a file', () => {
    const line = '    token: { equals: "token-1234" } # token-1234';
    expect(createRedactor(['token-1234']).excerpt(line)).toBe('    token: { equals: "**********" } # **********');
  });

  it('masks of a webhook secret the part behind its prefix and the key itself', () => {
    const key = 'a key that can be read?!';
    const given = `whsec_${Buffer.from(key).toString('base64')}`;
    const hook = createRedactor([given]);
    for (const form of [given, given.slice(6), key, Buffer.from(key).toString('hex'), encodeURIComponent(key)]) {
      expect(hook.text(`x ${form} y`)).toBe('x *** y');
    }
    expect(hook.text(Buffer.from(`1${key}2`).toString('base64'))).toMatch(/^.{2}\*\*\*.{2,4}$/);
  });

  it('masks nothing else for a webhook key that is no text', () => {
    const key = Buffer.from([0, 255, 1, 254, 2, 253, 3, 252]);
    const hook = createRedactor([`whsec_${key.toString('base64')}`]);
    expect(hook.text(`${key.toString('hex')} ${key.toString('base64url')}`)).toBe('*** ***');
    expect(hook.text(key.toString())).toBe(key.toString());
  });

  it('learns halves of characters without a fault', () => {
    expect(createRedactor(['token\ud8001234']).text('token\ud8001234')).toBe('***');
  });

  it('learns a thousand tokens and a secret of 100 kB at the cost of the text', () => {
    const tokens = Array.from({ length: 1_000 }, (_, n) => `eyJhbGciOiJIUzI1NiJ9.${sha256(`${n}`)}`);
    const many = createRedactor([...tokens, 'k'.repeat(50) + sha256('large').repeat(1_600)]);
    const few = createRedactor(tokens.slice(0, 3));
    const text = `${'eyJhbGciOiJIUzI1NiJ9.x '.repeat(20_000)}${tokens.join(' ')}`;
    const spent = (redactor: Redactor) => {
      const before = process.cpuUsage();
      redactor.text(text);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    spent(few);
    spent(many);
    expect(many.text(text).split('***')).toHaveLength(1_001);
    // Trying one secret after the other would take three hundred times as long.
    expect(spent(many)).toBeLessThan(20 * spent(few) + 50_000);
  });
});
