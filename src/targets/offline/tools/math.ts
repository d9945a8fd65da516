import { Tool, ToolError, type ToolMethod, type Value } from '../../../velocity/value.ts';

/** `$math`, Apache Velocity's MathTool (velocity-tools 2.0). What is no number gives nothing. */
export const math = new Tool({
  add: folded((a, b) => a + b),
  sub: folded((a, b) => a - b),
  mul: folded((a, b) => a * b),
  div: pair((a, b) => (b === 0 ? undefined : a / b)),
  mod: pair((a, b) => (b === 0 ? undefined : Math.trunc(a) % Math.trunc(b))),
  idiv: pair((a, b) => (b === 0 ? undefined : Math.trunc(Math.trunc(a) / Math.trunc(b)))),
  pow: pair((a, b) => a ** b),
  max: folded(Math.max),
  min: folded(Math.min),
  abs: single(Math.abs),
  ceil: single(Math.ceil),
  floor: single(Math.floor),
  round: single(Math.round),
  roundTo: pair((places, value) => Number(value.toFixed(clamped(places)))),
  toInteger: single(Math.trunc),
  toDouble: single((value) => value),
  toNumber: single((value) => value),
  getRandom: () => refused(),
  random: () => refused(),
});

/** A random number could not be expected by any suite. */
function refused(): Value {
  throw new ToolError('Random numbers are not made offline, since no two runs would be the same');
}

function numberOf(value: Value | undefined): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function finite(value: number | undefined): Value {
  return value !== undefined && Number.isFinite(value) ? value : null;
}

function single(work: (value: number) => number): ToolMethod {
  return (value) => {
    const number = numberOf(value);
    return number === undefined ? null : finite(work(number));
  };
}

function pair(work: (a: number, b: number) => number | undefined): ToolMethod {
  return (first, second) => {
    const [a, b] = [numberOf(first), numberOf(second)];
    return a === undefined || b === undefined ? null : finite(work(a, b));
  };
}

function folded(work: (a: number, b: number) => number): ToolMethod {
  return (...values) => {
    const numbers = values.map(numberOf);
    if (numbers.length < 2 || !numbers.every((number) => number !== undefined)) return null;
    return finite(numbers.reduce((a, b) => work(a, b)));
  };
}

function clamped(places: number): number {
  return Math.min(100, Math.max(0, Math.trunc(places)));
}
