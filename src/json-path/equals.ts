import type { Json } from '../model/json.ts';
import { isDecimal } from './is-decimal.ts';
import { type Node, unreadable } from './node.ts';
import { compareNumbers } from './numbers.ts';
import { type Fault, fault, isFault, type Run, spend } from './run.ts';

/** Whether `==` holds. A list or map that stands in the filter may stand at the right only, as in Jayway. */
export function equals(left: Node, right: Node, run: Run): boolean | Fault {
  if (left.kind !== 'json' || right.kind !== 'json') {
    const length = left.kind === 'text' && right.kind === 'text' ? left.text.length : 0;
    return spend(run, length / 100) ?? isSame(left, right);
  }
  if (right.value === undefined) return unreadable;
  if (left.text !== undefined || left.value === undefined) return false;
  return isDeepEqual(left.value, right.value, run);
}

/**
 * Whether two values are the same, the left one deciding how: a number takes a text for the number it is, a text takes a
 * number as it is written. So `1.0 == '1'` and not `'1.0' == 1`.
 */
export function isSame(left: Node, right: Node): boolean {
  switch (left.kind) {
    case 'text':
      return (right.kind === 'text' || right.kind === 'number') && left.text === right.text;
    case 'number':
      if (right.kind === 'text' && !isDecimal(right.text)) return false;
      return (right.kind === 'text' || right.kind === 'number') && compareNumbers(left.text, right.text) === 0;
    case 'boolean':
      return right.kind === 'boolean' && left.value === right.value;
    case 'null':
      return right.kind === 'null';
    case 'json':
      return right.kind === 'json' && left.text !== undefined && left.text === right.text;
    default:
      return false;
  }
}

function isDeepEqual(left: Json, right: Json, run: Run): boolean | Fault {
  const spent = spend(run, 1 + (typeof left === 'string' ? left.length / 100 : 0));
  if (spent) return spent;
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const entries: [string, Json][] = Object.entries(left);
  if (entries.length !== Object.keys(right).length) return false;
  const others = new Map<string, Json>(Object.entries(right));
  if (run.budget.depth <= 0) return tooDeep;
  run.budget.depth -= 1;
  let verdict: boolean | Fault = true;
  for (const [key, value] of entries) {
    const other = others.get(key);
    verdict = other === undefined ? false : isDeepEqual(value, other, run);
    if (isFault(verdict) || !verdict) break;
  }
  run.budget.depth += 1;
  return verdict;
}

const tooDeep = fault('fatal', 'The values to be compared are nested too deeply.');
