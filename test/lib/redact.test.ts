import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/lib/redact.ts';

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
    ['hexadecimal', Buffer.from(secret).toString('hex')],
    ['in JSON', JSON.stringify(secret).slice(1, -1)],
    ['in XML', secret.replace('&', '&amp;').replace('"', '&quot;').replace('<', '&lt;')],
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

  it('goes through keys, lists and maps, and gives back what it did not have to change', () => {
    const clean = { a: [1, { b: 'x' }], c: null };
    expect(redactor.value(clean)).toBe(clean);
    expect(redactor.value({ [`k ${secret}`]: [`v ${secret}`, 1], same: true })).toEqual({
      'k ***': ['v ***', 1],
      same: true,
    });
  });

  it('learns secrets as they come up, and leaves very short ones alone', () => {
    const learning = createRedactor([undefined, '', 'abc']);
    expect(learning.text('abc token-1234')).toBe('abc token-1234');
    learning.add('token-1234');
    expect(learning.text('abc token-1234')).toBe('abc ***');
  });
});
