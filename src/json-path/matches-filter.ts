import type { Json } from '../model/json.ts';
import { compare } from './compare.ts';
import { type Node, nodeOf } from './node.ts';
import type { Filter, Operand, Path } from './path.ts';
import { deeper, type Fault, fault, isFault, type Run } from './run.ts';

/** Whether a filter lets a value pass. One that Jayway cannot judge does not; only what would end its evaluation is a fault. */
export function matchesFilter(filter: Filter, item: Json, run: Run): boolean | Fault {
  const verdict = deeper(run, () => judge(filter, item, run));
  return isFault(verdict) && (verdict.kind === 'absent' || verdict.kind === 'invalid') ? false : verdict;
}

function judge(filter: Filter, item: Json, run: Run): boolean | Fault {
  switch (filter.kind) {
    case 'and':
    case 'or': {
      const decisive = filter.kind === 'or';
      for (const part of filter.parts) {
        const verdict = judge(part, item, run);
        if (verdict !== !decisive) return verdict;
      }
      return !decisive;
    }
    case 'not': {
      const verdict = judge(filter.part, item, run);
      return isFault(verdict) ? verdict : !verdict;
    }
    case 'exists': {
      // Jayway asks this of the value even when the path begins with `$`.
      const found = run.valueOf(filter.path, item, { ...run, isStrict: true, known: new Map() });
      if (isFault(found) && found.kind !== 'absent') return found;
      return !isFault(found) === filter.isWanted;
    }
    case 'compare': {
      const left = resolve(filter.left, item, run);
      if (isFault(left)) return left;
      const right = resolve(filter.right, item, run);
      return isFault(right) ? right : compare(left, filter.operator, right, run);
    }
  }
}

function resolve(operand: Operand, item: Json, run: Run): Node | Fault {
  if (operand.kind !== 'path') return operand;
  const found = lookUp(operand.path, item, run);
  if (isFault(found)) return found.kind === 'absent' ? { kind: 'absent' } : found;
  const last = operand.path.segments.at(-1);
  // To Java the names of a map are a set, which is no list.
  const isSet = operand.path.isDefinite && last?.kind === 'function' && last.name === 'keys' && found !== null;
  return isSet ? fault('fatal', 'The names that keys() gives cannot be compared with anything') : nodeOf(found);
}

function lookUp(path: Path, item: Json, run: Run): Json | Fault {
  if (path.root === '@') return run.valueOf(path, item, run);
  const known = run.known.get(path);
  if (known !== undefined) return known;
  const found = run.valueOf(path, run.root, run);
  if (!isFault(found)) run.known.set(path, found);
  return found;
}
