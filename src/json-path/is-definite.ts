import type { Segment } from './path.ts';

/** Whether segments lead to one place: no `..`, no `*`, no filter, no slice, and one index or name at a time. */
export function isDefinite(segments: readonly Segment[]): boolean {
  return segments.every((segment, index) => isSegmentDefinite(segment, index === segments.length - 1));
}

/** Whether a segment leads to one place. Several names at the end are gathered into one map. */
export function isSegmentDefinite(segment: Segment, isLast: boolean): boolean {
  if (segment.kind === 'names') return segment.names.length === 1 || isLast;
  if (segment.kind === 'indexes') return segment.indexes.length === 1;
  return segment.kind === 'function';
}
