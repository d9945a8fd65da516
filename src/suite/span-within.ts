import type { Span, TextPosition } from './fault.ts';
import { textOffsets } from './text-offsets.ts';

/** Who writes a longer text than this is shown the whole of it. */
const longestMapped = 10_000;

/**
 * Where a part of a text stands, `whole` being where that text does. Where that cannot be told for certain, it stays the
 * whole.
 */
export function spanWithin(document: string, whole: Span, { text, at, length }: TextPosition): Span {
  const offsets = text.length > longestMapped ? undefined : textOffsets(document.slice(whole.start, whole.end), text);
  const width = length ?? /^(?:\w+|\S)/.exec(text.slice(at))?.[0].length ?? 1;
  const [start, end] = [offsets?.[at], offsets?.[Math.min(at + width, text.length)]];
  if (start === undefined || end === undefined) return whole;
  return { start: whole.start + start, end: whole.start + Math.max(end, start + 1) };
}
