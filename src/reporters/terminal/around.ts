import { cut } from '../../lib/printable.ts';

/** So much of what comes before is kept, where the beginning has to be left out. */
const before = 40;

/** The text, or as much of it as `limit` allows around the position; an ellipsis where something is left out. */
export function around(text: string, at: number, limit: number): string {
  const start = startOf(text, at, limit);
  return start === 0 ? cut(text, limit) : `…${cut(text.slice(start), limit - 1)}`;
}

/** Where the part begins that `around` keeps: 0 where that is the beginning. No character is cut in two. */
export function startOf(text: string, at: number, limit: number): number {
  if (text.length <= limit || at < limit - before) return 0;
  const start = Math.max(0, at - before);
  return /^[\udc00-\udfff]/.test(text.slice(start)) ? start + 1 : start;
}
