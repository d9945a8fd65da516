import { showText } from '../lib/show.ts';
import type { JsonObject } from '../model/json.ts';
import { fictionNumbers, type NumberRange } from './fiction-numbers.ts';
import type { Mock } from './mock.ts';
import { textOption } from './options.ts';
import { uniformInteger } from './uniform-integer.ts';

const countries = Object.keys(fictionNumbers);

/** A phone number that nobody has, and nobody will be given. */
export const phone: Mock = {
  name: 'phone',
  description:
    'A phone number in E.164 form, from a range that the country reserves for fiction: no call reaches anybody.',
  example: { type: 'phone', country: 'US' },
  schema: {
    type: 'object',
    properties: {
      country: {
        description: `The country of the number, by its two letters: ${countries.join(', ')}.`,
        type: 'string',
        minLength: 1,
        default: 'US',
        examples: countries,
      },
    },
    additionalProperties: false,
  },
  check(options) {
    const country = textOption(options, 'country', 'US');
    if (countries.includes(country)) return undefined;
    const meant = meantBy[country.toUpperCase()] ?? country.toUpperCase();
    if (countries.includes(meant))
      return `The country \`${showText(country)}\` is not known. It is written \`${meant}\`.`;
    return `No phone numbers that are reserved for fiction are known for the country \`${showText(country)}\`. There are some for ${countries.join(', ')}; for another country, write a number that is yours under \`inputs\`.`;
  },
  generate(options, { random }) {
    const ranges = rangesOf(options);
    const [from, to] = ranges[uniformInteger(random, 0, ranges.length - 1)] ?? [0, 0];
    return `+${uniformInteger(random, from, to)}`;
  },
};

/** What people write who do not know a country's two letters (ISO 3166) by heart. */
const meantBy: Readonly<Record<string, string>> = { UK: 'GB', EN: 'GB', USA: 'US' };

function rangesOf(options: JsonObject): readonly NumberRange[] {
  const country = textOption(options, 'country', 'US');
  const ranges = Object.hasOwn(fictionNumbers, country) ? fictionNumbers[country] : undefined;
  if (!ranges) throw new Error(`The country ${country} came past the check of the suite.`);
  return ranges;
}
