import type { JsonObject } from '../model/json.ts';
import type { Mock } from './mock.ts';
import { numberOption } from './options.ts';
import { checkSpan, defaultSpan, readSpan, type Span } from './span.ts';
import { uniformInteger } from './uniform-integer.ts';

/** A random decimal number with a fixed greatest number of decimals; both limits are included. */
export const number: Mock = {
  name: 'number',
  description: 'A random number from `min` to `max`, both included, with at most `decimals` decimals.',
  example: { type: 'number', min: 0.01, max: 250, decimals: 2 },
  schema: {
    type: 'object',
    properties: {
      min: { description: 'The smallest.', type: 'number', default: defaultSpan.min, examples: [0.01] },
      max: { description: 'The largest.', type: 'number', default: defaultSpan.max, examples: [250] },
      decimals: {
        description: 'How many decimals at most.',
        type: 'integer',
        minimum: 0,
        maximum: 10,
        default: 2,
        examples: [2],
      },
    },
    additionalProperties: false,
  },
  check,
  generate(options, { random }) {
    const { min, max } = steps(options);
    return uniformInteger(random, min, max) / 10 ** decimalsOf(options);
  },
};

function check(options: JsonObject): string | undefined {
  const wrongWay = checkSpan(options);
  if (wrongWay) return wrongWay;
  const { min, max } = steps(options);
  const decimals = decimalsOf(options);
  if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max)) {
    return `Numbers so large cannot keep ${decimals} decimals. Write a smaller \`min\` and \`max\`, or fewer \`decimals\`.`;
  }
  if (min <= max) return undefined;
  return `No number with ${decimals} decimals lies between \`min\` and \`max\`. Move them apart, or write more \`decimals\`.`;
}

/** The limits counted in units of the last decimal, so that the choice is one among whole numbers. */
function steps(options: JsonObject): Span {
  const { min, max } = readSpan(options);
  const decimals = decimalsOf(options);
  return { min: Math.ceil(shift(min, decimals)), max: Math.floor(shift(max, decimals)) };
}

/** Moves the decimal point. Multiplying would not do: 0.29 * 100 is a trace less than 29. */
function shift(value: number, decimals: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + decimals}`);
}

function decimalsOf(options: JsonObject): number {
  return numberOption(options, 'decimals', 2);
}
