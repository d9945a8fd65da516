import type { JsonObject } from '../model/json.ts';
import { numberOption } from './options.ts';

/** The limits of a random number, both included. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** Where no limit is written. */
export const defaultSpan: Span = { min: 0, max: 1_000_000 };

/** The limits that the author wrote, or the defaults. */
export function readSpan(options: JsonObject): Span {
  return { min: numberOption(options, 'min', defaultSpan.min), max: numberOption(options, 'max', defaultSpan.max) };
}

/** What is wrong with limits that stand the wrong way round. */
export function checkSpan(options: JsonObject): string | undefined {
  const { min, max } = readSpan(options);
  if (min <= max) return undefined;
  if (!('max' in options))
    return `\`min\` is ${min}, but without a \`max\` the largest is ${max}. Write a \`max\` too.`;
  if (!('min' in options))
    return `\`max\` is ${max}, but without a \`min\` the smallest is ${min}. Write a \`min\` too.`;
  return `\`min\` is ${min}, which is more than \`max\`, ${max}. Exchange the two.`;
}
