import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/lib/printable.ts';
import { safeJson } from '../../src/lib/safe-json.ts';

describe('JSON that nobody obeys', () => {
  it.each([
    ['##vso[task.setvariable]', '"\\u0023#vso[task.setvariable]"'],
    ['###', '"\\u0023\\u0023#"'],
    ['[[ATTACHMENT|/etc/passwd]]', '"\\u005b[ATTACHMENT|/etc/passwd]]"'],
    ['a\u001b[31m\u0085\u202eb\u2028', '"a\\u001b[31m\\u0085\\u202eb\\u2028"'],
    ['\ud800', '"\\ud800"'],
  ])('%j', (value, text) => {
    expect(safeJson(value)).toBe(text);
  });

  it('keeps lists in lists, and indents', () => {
    expect(safeJson([[1]])).toBe('[[1]]');
    expect(safeJson({ a: [1] }, 2)).toBe('{\n  "a": [\n    1\n  ]\n}');
  });

  it('reads back as the same value, and has nothing in it that would have to be made printable', () => {
    const text = fc.string({ unit: fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('#', '[', 'ATTACHMENT|')) });
    fc.assert(
      fc.property(fc.array(fc.dictionary(text, text)), (value) => {
        const written = safeJson(value);
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(printable(written)).toBe(written);
      }),
    );
  });
});
