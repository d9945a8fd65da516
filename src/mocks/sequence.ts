import { showText } from '../lib/show.ts';
import type { JsonObject } from '../model/json.ts';
import type { Mock } from './mock.ts';
import { numberOption, textOption } from './options.ts';

/** 1, 2, 3 ... by the case's place in the whole plan, so that it does not matter which cases run, when and where. */
export const sequence: Mock = {
  name: 'sequence',
  description: 'A number that counts up with the cases of the run: 1 for the first of the plan, 2 for the second ...',
  example: { type: 'sequence', pattern: 'CUST-{n:5}' },
  schema: {
    type: 'object',
    properties: {
      start: {
        description: 'The number of the first case.',
        type: 'integer',
        minimum: -8e15,
        maximum: 8e15,
        default: 1,
        examples: [1000],
      },
      step: {
        description: 'How much each case adds.',
        type: 'integer',
        minimum: -1e9,
        maximum: 1e9,
        default: 1,
        examples: [10],
      },
      pattern: {
        description: 'Text around the number: {n} stands for it, {n:5} for at least five digits, as in CUST-00042.',
        type: 'string',
        minLength: 1,
        maxLength: 200,
        examples: ['CUST-{n:5}'],
      },
    },
    additionalProperties: false,
  },
  check,
  generate(options, { index }) {
    const number = numberOption(options, 'start', 1) + numberOption(options, 'step', 1) * index;
    return 'pattern' in options ? fill(textOption(options, 'pattern', ''), number) : number;
  },
};

function check(options: JsonObject): string | undefined {
  if (!('pattern' in options)) return undefined;
  const pattern = textOption(options, 'pattern', '');
  const braces = pattern.match(/\{[^{}]*\}/g) ?? [];
  const wrong = braces.find((brace) => !/^\{n(?::(?:[1-9]|1\d|20))?\}$/.test(brace));
  if (wrong !== undefined) {
    return `\`${showText(wrong)}\` means nothing in a pattern. Write {n} for the number, or {n:5} for at least five digits (up to 20).`;
  }
  if (braces.length > 0) return undefined;
  return `The pattern \`${showText(pattern)}\` would give every case the same text. Write {n} where the number belongs, as in CUST-{n:5}.`;
}

function fill(pattern: string, number: number): string {
  return pattern.replace(/\{n(?::(\d+))?\}/g, (_, width = '1') => {
    const digits = String(Math.abs(number)).padStart(Number(width), '0');
    return number < 0 ? `-${digits}` : digits;
  });
}
