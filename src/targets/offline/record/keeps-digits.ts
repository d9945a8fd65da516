import { typedNumber } from '../../../lib/as-typed.ts';

/** Whether every number in a JSON text is the same once it has been read: ids of twenty digits are not. */
export function keepsDigits(json: string): boolean {
  const numbers = json.matchAll(/"(?:[^"\\]|\\.)*"|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/g);
  return [...numbers].every(([, number]) => number === undefined || typedNumber(number) !== undefined);
}
