import type { Json } from '../model/json.ts';
import { evaluate } from './evaluate.ts';
import { newRun } from './find.ts';
import { fittingValues } from './fitting-values.ts';
import { matchesFilter } from './matches-filter.ts';
import type { Filter, Operand, Operator, Path } from './path.ts';
import { isFault } from './run.ts';

/** Makes a value in which a path finds a leaf; handed in, since paths hold filters and filters paths. */
type Grow = (value: Json | undefined, path: Path, leaf: Json) => Json | undefined;

/**
 * The value, or a new one, with what it needs for a filter to let it pass. What it has is not changed. `undefined` where
 * that does not suffice, or no value is known that would.
 */
export function satisfy(value: Json | undefined, filter: Filter, grow: Grow): Json | undefined {
  const made = meet(value, filter, true, grow) ?? value ?? {};
  return matchesFilter(filter, made, newRun(made)) === true ? made : undefined;
}

function meet(value: Json | undefined, filter: Filter, isWanted: boolean, grow: Grow): Json | undefined {
  switch (filter.kind) {
    case 'not':
      return meet(value, filter.part, !isWanted, grow);
    case 'and':
    case 'or':
      if ((filter.kind === 'and') === isWanted) {
        return filter.parts.reduce((made, part) => meet(made, part, isWanted, grow) ?? made, value);
      }
      for (const part of filter.parts) {
        const made = meet(value, part, isWanted, grow);
        if (made !== undefined && matchesFilter(part, made, newRun(made)) === isWanted) return made;
      }
      return undefined;
    case 'exists':
      if (filter.isWanted !== isWanted) return value;
      return isThere(value, filter.path) ? value : grow(value, filter.path, 'sample');
    case 'compare':
      return meetComparison(value, filter, isWanted, grow);
  }
}

type Comparison = Filter & { readonly kind: 'compare' };

function meetComparison(value: Json | undefined, filter: Comparison, isWanted: boolean, grow: Grow): Json | undefined {
  const sides = sidesOf(filter);
  if (sides?.path.root !== '@') return undefined;
  if (value !== undefined && matchesFilter(filter, value, newRun(value)) === isWanted && isThere(value, sides.path))
    return value;
  if (isThere(value, sides.path) && sides.path.isDefinite) return undefined;
  for (const leaf of fittingValues(sides.operator, sides.value, isWanted, sides.path.isDefinite)) {
    const made = grow(value, sides.path, leaf);
    if (made !== undefined && matchesFilter(filter, made, newRun(made)) === isWanted) return made;
  }
  return undefined;
}

interface Sides {
  readonly path: Path;
  readonly operator: Operator;
  readonly value: Exclude<Operand, { kind: 'path' }>;
}

/** A comparison of a path with a value, the path first. */
function sidesOf({ left, operator, right }: Comparison): Sides | undefined {
  if (left.kind === 'path') return right.kind === 'path' ? undefined : { path: left.path, operator, value: right };
  const turned = turns.get(operator);
  return right.kind === 'path' && turned ? { path: right.path, operator: turned, value: left } : undefined;
}

/** What an operator becomes when its sides change places. */
const turns: ReadonlyMap<Operator, Operator> = new Map<Operator, Operator>([
  ['==', '=='],
  ['===', '==='],
  ['!=', '!='],
  ['!==', '!=='],
  ['<', '>'],
  ['<=', '>='],
  ['>', '<'],
  ['>=', '<='],
  ['IN', 'CONTAINS'],
]);

function isThere(value: Json | undefined, path: Path): boolean {
  if (value === undefined) return false;
  const found = evaluate(path, value, newRun(value));
  return !isFault(found) && (path.isDefinite || !Array.isArray(found) || found.length > 0);
}
