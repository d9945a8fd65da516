import { isDefinite } from './is-definite.ts';
import type { Segment } from './path.ts';

/**
 * A path that begins with `..` and ends with a function is turned inside out, as Jayway does: `$..id.length()` is read as
 * `$.length($..id)`, so that the function has the list of all that was found.
 */
export function hoistFunction(segments: readonly Segment[]): readonly Segment[] {
  if (segments[0]?.kind !== 'scan' || segments.at(-1)?.kind !== 'function') return segments;
  const index = segments.findIndex(({ kind }) => kind === 'function');
  const first = segments[index];
  if (first?.kind !== 'function') return segments;
  const inner = segments.slice(0, index);
  const path = { root: '$', segments: inner, isDefinite: isDefinite(inner) } as const;
  return [{ ...first, parameters: [{ path }], isHoisted: true }, ...segments.slice(index + 1)];
}
