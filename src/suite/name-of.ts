import type { Pointer } from './pointer.ts';

/** A part of the document as a sentence would name it: "a suite", "`latency`", "entry 2 of `cases`". */
export function nameOf(pointer: Pointer, whole: string): string {
  const last = pointer.at(-1);
  if (last === undefined) return whole;
  if (!/^\d+$/.test(String(last)) || pointer.length === 1) return `\`${last}\``;
  return `entry ${Number(last) + 1} of ${nameOf(pointer.slice(0, -1), whole)}`;
}
