import type { Matcher } from './matcher.ts';
import { hasType, isValueType, nameOfType, valueTypes } from './value-type.ts';

/**
 * The value is of this type. `compare` judges it before all others: a value that converts without loss (see `convert`) is
 * a warning, and the other matchers then judge the converted value. Here only the value as it stands is looked at.
 */
export const type: Matcher = {
  name: 'type',
  description:
    'The type of the value: string (text), number, integer (a whole number), boolean (true or false), array (a list), object (a map) or null. A value of another type that converts without loss, such as the text "250.5" for a number, is a warning; the other matchers then judge the converted value.',
  example: 'number',
  schema: { enum: valueTypes, enumDescriptions: valueTypes.map(nameOfType) },
  match(expected, actual) {
    if (!isValueType(expected)) throw new Error('An unknown type came past the schema of the suite.');
    return hasType(actual, expected) ? undefined : { must: `be ${nameOfType(expected)}` };
  },
};
