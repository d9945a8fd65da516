import type { Mock } from './mock.ts';
import { numberOption, textOption } from './options.ts';
import { uniformInteger } from './uniform-integer.ts';

const lettersAndDigits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Random text of a given length. */
export const string: Mock = {
  name: 'string',
  description: 'Random text: letters and digits, or characters of an alphabet of your own.',
  example: { type: 'string', length: 8, alphabet: '0123456789' },
  schema: {
    type: 'object',
    properties: {
      length: {
        description: 'How many characters.',
        type: 'integer',
        minimum: 0,
        maximum: 10_000,
        default: 16,
        examples: [8],
      },
      alphabet: {
        description: 'The characters to choose from.',
        type: 'string',
        minLength: 1,
        maxLength: 1_000,
        default: lettersAndDigits,
        examples: ['0123456789'],
      },
    },
    additionalProperties: false,
  },
  generate(options, { random }) {
    // Divided by characters, not by UTF-16 units, so that no emoji is torn apart.
    const alphabet = [...textOption(options, 'alphabet', lettersAndDigits)];
    const length = numberOption(options, 'length', 16);
    return Array.from({ length }, () => alphabet[uniformInteger(random, 0, alphabet.length - 1)]).join('');
  },
};
