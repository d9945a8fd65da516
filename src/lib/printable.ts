/**
 * Text from outside as one line that no terminal and no build server obeys. Control characters, line breaks included,
 * show as `\x1b`, `\n`, `\t`; characters that are not seen or turn the direction of writing as `U+202E`; halves of
 * surrogate pairs as U+FFFD; and what would be a command to a build server is taken apart, see `defuse`.
 */
export function printable(text: string): string {
  return defuse(legible(text));
}

/** The same without taking anything apart: for a page, which no build server reads for commands. */
export function legible(text: string): string {
  return text.replace(unprintable, visible);
}

/** The same for text of several lines: it is divided at its line feeds, and each line made printable. */
export function printableLines(text: string): string[] {
  return text.split('\n').map(printable);
}

/** The text without the sequences that colour a terminal, move its cursor, set its title or make links. */
export function withoutAnsi(text: string): string {
  return text.replace(ansi, '');
}

/** How a character that must not be printed is shown: `\n`, `\x1b`, `U+202E`, or U+FFFD for half of a surrogate pair. */
export function visible(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  if (code > 0xff) return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return named[char] ?? `\\x${code.toString(16).padStart(2, '0')}`;
}

/** The text, or its first `limit` UTF-16 units and an ellipsis; no character is cut in two. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit).replace(/[\ud800-\udbff]$/, '')}…`;
}

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const esc = '\u001b';
const csi = '\u009b';
const bel = '\u0007';
const st = '\u009c';

/**
 * Escape sequences as ECMA-48 has them: a control string with its end (`ESC ] ... BEL`), a control sequence (`ESC [`,
 * parameters, a final byte), or a shorter one. No part of the pattern matches what its neighbour does, and none goes
 * beyond the next ESC, so that it takes linear time on any text; that of `node:util` does not.
 */
const ansi = new RegExp(
  [
    `${esc}[\\]PX^_][^${bel}${esc}${st}]*(?:${bel}|${esc}\\\\|${st})`,
    `(?:${esc}\\[|${csi})[0-?]*[ -/]*[@-~]`,
    `${esc}[ -/]*[0-Z\\\\-~]`,
  ].join('|'),
  'g',
);

/**
 * C0, DEL, C1, soft hyphen; marks, embeddings, overrides and isolates of direction; zero-width space, line and
 * paragraph separator, invisible operators, annotations and tags (a whole text can be hidden in them), BOM, the two
 * non-characters; lone surrogates (the `u` flag pairs the others). The joiners U+200C and U+200D stay: emoji and several
 * scripts need them.
 */
const unprintable =
  /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}\p{Cs}]/gu;

/**
 * GitHub obeys `::name::` at the start of a line, blanks before it or not; `##[`, `##vso[` and `##teamcity[` are
 * obeyed by GitHub, Azure DevOps and TeamCity anywhere in a line; `[[ATTACHMENT|` makes Jenkins, GitLab and Azure
 * attach a file of the build machine to the report, and `[[PROPERTY|` some readers of JUnit take for a property. A blank
 * within takes their power and leaves them readable. GitLab's `section_start:` wants control characters, which are gone.
 */
function defuse(line: string): string {
  return line
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replace(/#(?=#(?:vso|teamcity)?\[)/gi, '# ')
    .replace(/\[(?=\[(?:ATTACHMENT|PROPERTY)\|)/gi, '[ ');
}
