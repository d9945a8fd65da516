import type { Json } from '../model/json.ts';
import { invoke } from './functions.ts';
import { isSegmentDefinite } from './is-definite.ts';
import type { Path, Segment } from './path.ts';
import { pathText } from './path-text.ts';
import { deeper, type Fault, fault, isFault, type Run } from './run.ts';
import { scan } from './scan.ts';
import { throughFilter, throughIndexes, throughSlice, throughWildcard } from './through-lists.ts';
import { throughNames } from './through-names.ts';
import { next, type Walk } from './walk.ts';

/** What a path gives: the value of a definite one, the list of another; otherwise why not. */
export function evaluate(path: Path, item: Json, run: Run): Json | Fault {
  const walk: Walk = { path, run, found: [], listIndex: new Map(), firmUntil: firmUntil(path), apply };
  const failed = deeper(run, () => next(walk, 0, path.root, item));
  if (failed) return failed;
  if (!path.isDefinite) return walk.found;
  const last = walk.found.at(-1);
  return last === undefined ? fault('absent', () => `No results for path: ${pathText(path)}`) : last;
}

function firmUntil({ segments }: Path): number {
  if (segments[0]?.kind === 'function' && segments[0].isHoisted) return 0;
  const loose = segments.findIndex((segment, index) => !isSegmentDefinite(segment, index === segments.length - 1));
  return loose === -1 ? segments.length : loose;
}

function apply(walk: Walk, segment: Segment, index: number, where: string, model: Json): Fault | undefined {
  switch (segment.kind) {
    case 'names':
      return throughNames(walk, segment, index, where, model);
    case 'indexes':
      return throughIndexes(walk, segment.indexes, index, where, model);
    case 'slice':
      return throughSlice(walk, segment, index, where, model);
    case 'wildcard':
      return throughWildcard(walk, index, where, model);
    case 'filter':
      return throughFilter(walk, segment.filter, index, where, model);
    case 'scan':
      return scan(walk, index, where, model);
    case 'function': {
      const result = invoke(segment, model, walk.run);
      if (isFault(result)) return result;
      walk.found.push(result);
      return index === walk.path.segments.length - 1 ? undefined : next(walk, index + 1, where, result);
    }
  }
}
