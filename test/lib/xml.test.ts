import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xmlElement, xmlText } from '../../src/lib/xml.ts';
import { xmlFaults } from '../support/xmllint.ts';

describe('xmlText', () => {
  it.each([
    [']]></failure><x a="1"/>&amp;', ']]&gt;&lt;/failure&gt;&lt;x a="1"/&gt;&amp;amp;'],
    ['tab\tline\nend', 'tab\tline\nend'],
    ['carriage\rreturn', 'carriage&#13;return'],
    ['\u0000\u001b\u007f\u0085', '\\x00\\x1b\\x7f\\x85'],
    ['\ud800 \udc00 \u{1f600}', '\ufffd \ufffd \u{1f600}'],
    ['\ufffe\uffff', 'U+FFFEU+FFFF'],
  ])('writes %j as %j', (text, xml) => {
    expect(xmlText(text)).toBe(xml);
  });
});

describe('xmlElement', () => {
  it('writes attributes in their order, with line breaks and quotes as references, and leaves undefined ones out', () => {
    const attributes = { a: 'x"y\'z<&>', b: undefined, c: 3, d: '\t\n\r\u0001' };
    expect(xmlElement('e', attributes)).toBe('<e a="x&quot;y&apos;z&lt;&amp;&gt;" c="3" d="&#9;&#10;&#13;\\x01"/>');
    expect(xmlElement('e', {}, '')).toBe('<e></e>');
  });

  it('is well formed for libxml2 whatever the text', async () => {
    const texts = fc.sample(fc.array(fc.nat(0xffff)), { numRuns: 300, seed: 11 });
    const units = Array.from({ length: 0x800 }, (_, index) => String.fromCharCode(index * 32, index * 32 + 31));
    const every = Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(code));
    const elements = [...texts.map((codes) => String.fromCharCode(...codes)), ...units, every.join('')].map((text) =>
      xmlElement('e', { a: text }, xmlText(text)),
    );
    expect(await xmlFaults(`<all>${elements.join('')}</all>`)).toEqual([]);
  });

  it('would be found out if it were not', async () => {
    expect(await xmlFaults('<all>\u0001</all>')).not.toEqual([]);
    expect(await xmlFaults('<all a="<"/>')).not.toEqual([]);
  });
});
