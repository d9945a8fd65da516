import type { Span, TextPosition } from './fault.ts';

/**
 * The word that begins at a character of a text, `whole` being where that text stands in the document. Where it does not
 * stand there as it is, such as one of several lines, it stays the whole.
 */
export function spanWithin(document: string, whole: Span, { text, at }: TextPosition): Span {
  const found = text.includes('\n') ? -1 : document.slice(whole.start, whole.end).indexOf(text);
  if (found < 0) return whole;
  const word = /^(?:\w+|\S)/.exec(text.slice(at))?.[0] ?? '';
  const start = whole.start + found + at;
  return { start, end: start + Math.max(1, word.length) };
}
