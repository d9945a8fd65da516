import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { markdownTable, markdownText } from '../../src/lib/markdown.ts';
import { printable } from '../../src/lib/printable.ts';

/** What somebody reads who looks at the page; the character that keeps mentions apart is not seen. */
function seen(html: string): string {
  return html
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replaceAll('\u200b', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

describe('text in Markdown', () => {
  it.each([
    ['plain, text. With - dashes (and brackets) 100 %', 'plain, text. With - dashes (and brackets) 100 %'],
    ['@team #12', '&#64;&#8203;team &#35;&#8203;12'],
    ['GH-12 gh-1 HIGH-1', 'GH-&#8203;12 gh-&#8203;1 HIGH-1'],
    ['a|b', 'a&#124;b'],
    ['<b>&amp;', '&#60;b&#62;&#38;amp;'],
    ['www.a.b http://c', 'www&#46;a.b http&#58;//c'],
    ['a\nb\u001b[31mc', 'a&#92;nbc'],
  ])('%j is %j', (text, written) => {
    expect(markdownText(text)).toBe(written);
  });

  it('is read in a table as what it is, and makes no element', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 3 }),
      fc.constantFrom('**', '__', '~~', '`', '``', '|', '\\', '<b>', '</td>', '![a](b)', '[a](b)', '[a]: b', '&lt;'),
      fc.constantFrom('~~a~~', '`a`', '_a_', ' *a* ', '$a$', '[a](b)', '<a>'),
      fc.constantFrom('http://x.y', 'www.x.y', 'a@b.c', '<!--', '$$', '#', '- ', '> ', '1. ', ':smile:', '\n', '***'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = `x${pieces.join('')}x`;
        const html = marked.parse(markdownTable(['head'], [[markdownText(text)]]), { async: false });
        const [, cell = ''] = /<tbody><tr>\n<td>(.*)<\/td>\n<\/tr>\n<\/tbody><\/table>\n$/s.exec(html) ?? [];
        expect(cell).not.toMatch(/[<>]/);
        expect(seen(cell)).toBe(printable(text));
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

it('makes no table of nothing', () => {
  expect(markdownTable(['a'], [])).toBe('');
});
