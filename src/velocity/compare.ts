import { compareNumbers } from './arithmetic.ts';
import type { Budget } from './budget.ts';
import { Entry, isNumber, type Live } from './live.ts';
import { Double } from './value.ts';
import { writeValue } from './write-value.ts';

/** `==` as Velocity 1.7 has it: numbers by value, the same kind by `equals`, anything else as text. */
export function isEqual(left: Live, right: Live, budget: Budget): boolean {
  if (isNumber(left) && isNumber(right)) return compareNumbers(left, right) === 0;
  if (left === null || right === null) return left === right;
  if (typeof left === 'string' && typeof right === 'string') return left === right;
  if (Array.isArray(left) === Array.isArray(right) && typeof left === 'object' && typeof right === 'object') {
    return javaEquals(left, right, budget);
  }
  return writeValue(left, budget) === writeValue(right, budget);
}

/** `equals` as Java has it: only the same kind is equal, an integer is no double. */
export function javaEquals(left: Live, right: Live, budget: Budget, depth = 0): boolean {
  budget.work(1);
  budget.depth(depth);
  if (left === right) return true;
  if (left instanceof Double && right instanceof Double) return left.whole === right.whole;
  if (Array.isArray(left) && Array.isArray(right)) {
    return (
      left.length === right.length &&
      left.every((item, index) => javaEquals(item, right[index] ?? null, budget, depth + 1))
    );
  }
  if (left instanceof Map && right instanceof Map) {
    return (
      left.size === right.size &&
      [...left].every(([key, item]) => right.has(key) && javaEquals(item, right.get(key) ?? null, budget, depth + 1))
    );
  }
  if (left instanceof Entry && right instanceof Entry) {
    return javaEquals(left.key, right.key, budget, depth + 1) && javaEquals(left.value, right.value, budget, depth + 1);
  }
  return false;
}
