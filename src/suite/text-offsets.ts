/** How a text stands in YAML. */
type TextStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/**
 * For each character of a text, and for its end, where it stands in the YAML source: quotes, escapes, indentation and
 * folded lines come between the two. `undefined` where that cannot be told for certain: what the source is read as here
 * has to be the very text that the YAML library made of it.
 *
 * @param source the scalar as it stands in the file, with its quotes or its header
 */
export function textOffsets(source: string, text: string): readonly number[] | undefined {
  const style = styles[source.charAt(0)] ?? 'plain';
  const isBlock = style === 'literal' || style === 'folded';
  const pieces = isBlock ? blockPieces(source, style === 'folded') : flowPieces(source, style);
  // How many line breaks a block keeps at its end is of no interest.
  const read = pieces.map(({ char }) => char).join('');
  if (isBlock ? !read.startsWith(text.trimEnd()) : read !== text) return undefined;
  const end = style === 'plain' || isBlock ? source.length : source.length - 1;
  const offsets = pieces.flatMap(({ char, at }) => char.split('').map(() => at));
  return Array.from({ length: text.length + 1 }, (_, index) => offsets[index] ?? end);
}

/** By the first character: none of them begins a text without quotes. */
const styles: Readonly<Record<string, TextStyle>> = { "'": 'single', '"': 'double', '|': 'literal', '>': 'folded' };

/** What stands for one character of the text. */
interface Piece {
  readonly char: string;
  readonly at: number;
}

/** A line break and the blanks around it are one blank; of several line breaks the first is left out. */
const fold = /[ \t]*\r?\n(?:[ \t]*\r?\n)*[ \t]*/y;

function flowPieces(source: string, style: TextStyle): Piece[] {
  const quotes = style === 'plain' ? 0 : 1;
  const pieces: Piece[] = [];
  for (let at = quotes; at < source.length - quotes; ) {
    const [char, width] = escaped(source, at, style) ?? folded(source, at) ?? [source[at] ?? '', 1];
    pieces.push({ char, at });
    at += width;
  }
  return pieces;
}

type Read = readonly [char: string, width: number];

function folded(source: string, at: number): Read | undefined {
  fold.lastIndex = at;
  const [found] = fold.exec(source) ?? [];
  if (found === undefined) return undefined;
  const breaks = found.split('\n').length - 1;
  return [breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), found.length];
}

function escaped(source: string, at: number, style: TextStyle): Read | undefined {
  if (style === 'single') return source.startsWith("''", at) ? ["'", 2] : undefined;
  if (style !== 'double' || source[at] !== '\\') return undefined;
  const [whole, two, four, eight] = codePoint.exec(source.slice(at, at + 10)) ?? [];
  if (whole !== undefined) {
    const code = Number.parseInt(two ?? four ?? eight ?? '', 16);
    return [code > 0x10ffff ? '' : String.fromCodePoint(code), whole.length];
  }
  const [lineBreak] = /^\\\r?\n[ \t]*/.exec(source.slice(at)) ?? [];
  if (lineBreak !== undefined) return ['', lineBreak.length];
  const next = source[at + 1] ?? '';
  return [escapes[next] ?? next, 2];
}

const codePoint = /^\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8}))/;

/** Of YAML 1.2, 5.7; what is not here stands for itself. */
const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

/** A text of several lines below its header. Folded ones only where each line stands for itself. */
function blockPieces(source: string, isFolded: boolean): Piece[] {
  const pieces: Piece[] = [];
  const header = source.indexOf('\n') + 1;
  const indent = /^(?: *\r?\n)*( *)/.exec(source.slice(header))?.[1]?.length ?? 0;
  for (let start = header; start < source.length; ) {
    const feed = source.indexOf('\n', start);
    const end = feed < 0 ? source.length : feed;
    const line = source.slice(start, end).replace(/\r$/, '');
    for (let column = indent; column < line.length; column++)
      pieces.push({ char: line[column] ?? '', at: start + column });
    pieces.push({ char: isFolded ? ' ' : '\n', at: start + line.length });
    start = end + 1;
  }
  return pieces;
}
