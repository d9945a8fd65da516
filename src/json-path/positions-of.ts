import type { Segment } from './path.ts';

/** The positions of a slice. A bound counts from the end when it is the only one; of two, the positions themselves do. */
export function* positionsOf({ from, to }: Segment & { kind: 'slice' }, length: number): Iterable<number> {
  const isBetween = from !== undefined && to !== undefined;
  const fromEnd = (bound: number) => (bound < 0 && !isBetween ? length + bound : bound);
  const end = to === undefined ? length : Math.min(length, fromEnd(to));
  for (let at = Math.max(isBetween ? -length : 0, fromEnd(from ?? 0)); at < end; at++) yield at;
}
