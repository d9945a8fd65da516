import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, printable, printableLines, withoutAnsi } from '../../src/lib/printable.ts';

describe('printable', () => {
  it.each([
    ['plain', 'plain'],
    ['', ''],
    ['Grüße, 世界 \u{1f469}\u200d\u{1f4bb}', 'Grüße, 世界 \u{1f469}\u200d\u{1f4bb}'],
    ['no\u00a0break', 'no\u00a0break'],
    ['a\nb\r\nc\td', 'a\\nb\\r\\nc\\td'],
    ['\u0000\u001b[31m\u007f\u0085\u009b', '\\x00\\x1b[31m\\x7f\\x85\\x9b'],
    ['\u202eabc\u2066\u200f', 'U+202EabcU+2066U+200F'],
    ['zero\u200bwidth\ufeff\u2028', 'zeroU+200BwidthU+FEFFU+2028'],
    ['hidden\u{e0041}\u2063\u180e\ufff9', 'hiddenU+E0041U+2063U+180EU+FFF9'],
    ['soft\u00adhyphen', 'soft\\xadhyphen'],
    ['\ud800x\udc00', '\ufffdx\ufffd'],
    ['\ufffe\uffff', 'U+FFFEU+FFFF'],
    ['::error::x', ': :error::x'],
    ['  \u00a0::error::x', '  \u00a0: :error::x'],
    ['a ::error::x', 'a ::error::x'],
    ['x ##vso[task.x]y', 'x # #vso[task.x]y'],
    ['##[group]###[error]', '# #[group]## #[error]'],
    ['##TeamCity[x]', '# #TeamCity[x]'],
    ['## heading', '## heading'],
    ['[[PROPERTY|owner=x]] [[Property]]', '[ [PROPERTY|owner=x]] [[Property]]'],
    ['\u001b[0Ksection_start:1560896352:x\r\u001b[0Kx', '\\x1b[0Ksection_start:1560896352:x\\r\\x1b[0Kx'],
    ['[[attachment|/etc/passwd]] [[[ATTACHMENT|x]]', '[ [attachment|/etc/passwd]] [[ [ATTACHMENT|x]]'],
  ])('shows %j as %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('leaves nothing that steers a terminal or a build server, and changes nothing the second time', () => {
    const piece = fc.oneof(
      fc.nat(0xffff).map((code) => String.fromCharCode(code)),
      fc.constantFrom(
        '::',
        '##',
        '#',
        'vso[',
        '[',
        'teamcity[',
        'ATTACHMENT|',
        ' ',
        '\u001b',
        '\n',
        '\u202e',
        '\ud800',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const shown = printable(pieces.join(''));
        expect(shown).not.toMatch(/[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
        expect(shown).not.toMatch(/^\s*::|##(vso|teamcity)?\[/i);
        expect(shown).not.toMatch(/\[\[ATTACHMENT\|/i);
        expect(shown).not.toMatch(/\p{Cs}/u);
        expect(printable(shown)).toBe(shown);
      }),
      { seed: 7 },
    );
  });
});

describe('printableLines', () => {
  it('takes the power from each line by itself', () => {
    expect(printableLines('a\n::x::\r\n\n  ##[y]')).toEqual(['a', ': :x::\\r', '', '  # #[y]']);
  });
});

describe('withoutAnsi', () => {
  it.each([
    ['\u001b[1;31mred\u001b[0m', 'red'],
    ['\u001b]8;;http://x\u0007link\u001b]8;;\u0007', 'link'],
    ['\u001b]52;c;AAAA\u001b\\tail', 'tail'],
    ['[31m', '[31m'],
    ['\u001b(B\u001b[?25l\u001b[38;5;1mx\u001b[K\u001bc', 'x'],
    ['\u009b31mx', 'x'],
    ['\u001bP1;2|secret\u001b\\x', 'x'],
    ['\u001b]0;no end', '0;no end'],
    ['\u001b[31', '\u001b[31'],
    ['\u001b\u001b[0m[31mx', '\u001b[31mx'],
  ])('makes %j to %j', (text, rest) => {
    expect(withoutAnsi(text)).toBe(rest);
  });
});

describe('cut', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'abc…'],
    ['ab\u{1f600}', 3, 'ab…'],
    ['', 0, ''],
  ])('%j at %i is %j', (text, limit, short) => {
    expect(cut(text, limit)).toBe(short);
  });
});
