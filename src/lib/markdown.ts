import { printable, withoutAnsi } from './printable.ts';

/**
 * Text from outside within a line or a table of Markdown that GitHub or GitLab shows, so that it reads as what it is: no
 * markup, no HTML, no formula, no emoji, no link; nobody is mentioned by `@name`, and no issue by `#1` or `GH-1`.
 */
export function markdownText(text: string): string {
  return printable(withoutAnsi(text))
    .replace(/[&<>\\`*_~[\]|$:!@#]/g, reference)
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}&#46;`)
    .replace(/\bGH-/gi, `$&${gap}`);
}

/** Mentions are looked for after references have been read, so these two get something behind them that is not seen. */
function reference(char: string): string {
  return `&#${char.charCodeAt(0)};${char === '@' || char === '#' ? gap : ''}`;
}

/** Zero-width space. */
const gap = '&#8203;';

/** A table; the cells are Markdown already. Empty where there is no row. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('');
}
