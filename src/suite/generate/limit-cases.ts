import type { Json, JsonObject } from '../../model/json.ts';
import { typeOfInput } from './sample-input.ts';

/** A value at a limit of an input, or just beyond it. */
interface Limit {
  /** e.g. `at its minimum`. */
  readonly what: string;
  readonly value: Json;
}

/** A longer text would make a suite that nobody wants to read. */
const longestText = 300;

/** The limits that the schema of an input sets, and what is of interest although it sets none: zero, and no text at all. */
export function limitCases(schema: JsonObject): Limit[] {
  if (Array.isArray(schema.enum)) return [];
  const type = typeOfInput(schema);
  if (type === 'integer' || type === 'number') return numbers(schema, type === 'integer');
  return type === 'string' ? texts(schema) : [];
}

function numbers({ minimum, maximum }: JsonObject, isWhole: boolean): Limit[] {
  const step = isWhole ? 1 : 0.5;
  return [
    ...(typeof minimum === 'number'
      ? [
          { what: 'its minimum', value: minimum },
          { what: 'below its minimum', value: minimum - step },
        ]
      : [{ what: 'zero', value: 0 }]),
    ...(typeof maximum === 'number'
      ? [
          { what: 'its maximum', value: maximum },
          { what: 'above its maximum', value: maximum + step },
        ]
      : []),
    ...(isWhole ? [{ what: 'not whole', value: 1.5 }] : []),
  ];
}

function texts({ minLength, maxLength }: JsonObject): Limit[] {
  const least = typeof minLength === 'number' && minLength > 0 ? minLength : undefined;
  return [
    { what: 'empty', value: '' },
    ...(least !== undefined && least > 1 && least <= longestText
      ? [{ what: 'shorter than it may be', value: 'x'.repeat(least - 1) }]
      : []),
    ...(typeof maxLength === 'number' && maxLength < longestText
      ? [{ what: 'longer than it may be', value: 'x'.repeat(maxLength + 1) }]
      : []),
  ];
}
