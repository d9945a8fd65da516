import type { Json } from '../model/json.ts';

/** A number as it is written, also one that JavaScript cannot keep whole (`AsTyped`); `undefined` for all else. */
export function numberText(value: Json): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, '$typed')) return undefined;
  const typed = '$typed' in value ? value.$typed : undefined;
  return typeof typed === 'string' ? typed : undefined;
}

/** How two written numbers stand to each other: below 0, 0 or above. Whole numbers are compared to their last digit. */
export function compareNumbers(left: string, right: string): number {
  const difference = Number(left) - Number(right);
  if (difference !== 0 && !Number.isNaN(difference)) return difference;
  if (left === right || !isWhole.test(left) || !isWhole.test(right)) return 0;
  const [a, b] = [BigInt(left), BigInt(right)];
  return a === b ? 0 : a < b ? -1 : 1;
}

const isWhole = /^-?\d{1,1000}$/;
