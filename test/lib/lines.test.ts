import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lines } from '../../src/lib/lines.ts';
import { from, listOf } from '../support/text-of.ts';

describe('lines', () => {
  it.each<[string[], string[]]>([
    [[], []],
    [[''], []],
    [['a'], ['a']],
    [['a\n'], ['a\n']],
    [['a\n\nb'], ['a\n', '\n', 'b']],
    [['a\r\nb\rc\u2028d\n'], ['a\r\n', 'b\rc\u2028d\n']],
    [
      ['a', 'b', '\n', 'c\nd', '\n'],
      ['ab\n', 'c\n', 'd\n'],
    ],
    [['\ufeffa\n'], ['\ufeffa\n']],
  ])('divides %j into %j', async (chunks, expected) => {
    expect(await listOf(lines(from(chunks)))).toEqual(expected);
  });

  it('does not depend on where the bytes are cut', async () => {
    const text = 'äöü\n\u{1f600}\n\ufeff世\nrest';
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(Buffer.byteLength(text)), { maxLength: 8 }), async (cuts) => {
        const bytes = Buffer.from(text);
        const bounds = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const chunks = bounds.slice(1).map((end, index) => bytes.subarray(bounds[index], end));
        expect(await listOf(lines(from(chunks)))).toEqual(['äöü\n', '\u{1f600}\n', '\ufeff世\n', 'rest']);
      }),
      { seed: 3 },
    );
  });

  it('shows bytes that are not UTF-8, also at the end', async () => {
    expect(await listOf(lines(from([Buffer.from([0x61, 0xff, 0x0a, 0xc3])])))).toEqual(['a\ufffd\n', '\ufffd']);
  });
});
