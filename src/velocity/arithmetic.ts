import { RenderFault } from './fault.ts';
import { isNumber, type Live } from './live.ts';
import type { Operator } from './syntax.ts';
import { Double } from './value.ts';

/** Java's integers have no bound, and multiplying one by itself a few times would take for ever. */
const largest = 10n ** 1000n;

type JavaNumber = number | bigint | Double;

/**
 * `+`, `-`, `*`, `/` and `%` of two numbers as Velocity's MathUtils works them out: integers stay integers, and grow as
 * they must; with a double the result is one. Nothing for a division by zero.
 */
export function calculate(operator: Operator, left: JavaNumber, right: JavaNumber): Live {
  if (isInteger(left) && isInteger(right)) {
    const result = integers(operator, BigInt(left), BigInt(right));
    return result === null ? null : fromBigInt(result);
  }
  const result = doubles(operator, toDouble(left), toDouble(right));
  return result === null ? null : double(result);
}

/** A double as a value. */
export function double(value: number): number | Double {
  return Number.isSafeInteger(value) && !Object.is(value, -0) ? new Double(value) : value;
}

/** -1, 0 or 1; 0 also where a comparison says nothing, as with NaN. */
export function compareNumbers(left: JavaNumber, right: JavaNumber): number {
  const a = isInteger(left) ? left : toDouble(left);
  const b = isInteger(right) ? right : toDouble(right);
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

/** The number as a double. */
export function toDouble(value: JavaNumber): number {
  return value instanceof Double ? value.whole : Number(value);
}

/** Whether it is an integer and no double. */
export function isInteger(value: Live): value is number | bigint {
  return isNumber(value) && !(value instanceof Double) && (typeof value === 'bigint' || Number.isSafeInteger(value));
}

function fromBigInt(value: bigint): number | bigint {
  if (value > largest || value < -largest) throw new RenderFault('a number of more than 1000 digits');
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

function integers(operator: Operator, left: bigint, right: bigint): bigint | null {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0n ? null : left / right;
    default:
      return right === 0n ? null : left % right;
  }
}

function doubles(operator: Operator, left: number, right: number): number | null {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? null : left / right;
    default:
      return right === 0 ? null : left % right;
  }
}
