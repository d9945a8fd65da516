import type { Random } from '../lib/random.ts';
import type { JsonObject } from '../model/json.ts';
import type { Mock } from './mock.ts';
import { numberOption, textOption } from './options.ts';
import { longestText, readPattern } from './read-pattern.ts';
import { uniformInteger } from './uniform-integer.ts';
import { writePiece } from './write-piece.ts';

const lettersAndDigits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Random text of a given length, or of the form of a regular expression. */
export const string: Mock = {
  name: 'string',
  description:
    'Random text: letters and digits, characters of an alphabet of your own, or text that matches a pattern.',
  example: { type: 'string', length: 8, alphabet: '0123456789' },
  schema: {
    type: 'object',
    properties: {
      length: {
        description: 'How many characters.',
        type: 'integer',
        minimum: 0,
        maximum: longestText,
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
      pattern: {
        description:
          'A regular expression, instead of `length` and `alphabet`: the text matches it from beginning to end. What repeats without end (*, +, {2,}) repeats at most 10 times more than it must; classes such as . and \\w give plain ASCII.',
        type: 'string',
        minLength: 1,
        maxLength: 1_000,
        examples: ['[A-Z]{3}-\\d{4}'],
      },
    },
    additionalProperties: false,
  },
  check,
  generate(options, { random }) {
    if ('pattern' in options) return fromPattern(textOption(options, 'pattern', ''), random);
    // Divided by characters, not by UTF-16 units, so that no emoji is torn apart.
    const alphabet = [...textOption(options, 'alphabet', lettersAndDigits)];
    const length = numberOption(options, 'length', 16);
    return Array.from({ length }, () => alphabet[uniformInteger(random, 0, alphabet.length - 1)]).join('');
  },
};

function check(options: JsonObject): string | undefined {
  if (!('pattern' in options)) return undefined;
  const other = ['length', 'alphabet'].find((name) => name in options);
  if (other !== undefined)
    return `\`pattern\` says all about the text, so \`${other}\` has no meaning beside it. Remove one of the two.`;
  const read = readPattern(textOption(options, 'pattern', ''));
  return 'complaint' in read ? read.complaint : undefined;
}

function fromPattern(source: string, random: Random): string {
  const read = readPattern(source);
  if ('complaint' in read) throw new Error(`A pattern came past the check of the suite: ${read.complaint}`);
  return writePiece(read.piece, random);
}
