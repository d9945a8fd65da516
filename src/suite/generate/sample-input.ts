import { isJsonObject } from '../../lib/is-json-object.ts';
import { seededRandom } from '../../lib/random.ts';
import { readPattern } from '../../mocks/read-pattern.ts';
import { writePiece } from '../../mocks/write-piece.ts';
import type { Json, JsonObject } from '../../model/json.ts';

/** The type of an input: the first that its schema names, text where it names none. */
export function typeOfInput(schema: JsonObject): string {
  const type = Array.isArray(schema.type) ? schema.type.find((one) => one !== 'null') : schema.type;
  return typeof type === 'string' ? type : 'string';
}

/**
 * A believable value for an input: the schema's `default`, else the first of its `enum`, else one that fits its limits, for
 * texts one that its name suggests. The same each time.
 */
export function sampleInput(name: string, schema: JsonObject): Json {
  if (schema.default !== undefined && schema.default !== null) return schema.default;
  if (Array.isArray(schema.enum)) return schema.enum.find((value) => value !== null) ?? null;
  switch (typeOfInput(schema)) {
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return sampleNumber(schema);
    case 'array':
      return [isJsonObject(schema.items) ? sampleInput(name, schema.items) : 'sample'];
    case 'object':
      return {};
    default:
      return sampleText(name, schema);
  }
}

/** 1, or the number nearest to it that the limits allow. */
function sampleNumber({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: JsonObject): number {
  const least = typeof minimum === 'number' ? minimum + (exclusiveMinimum === true ? 1 : 0) : undefined;
  const most = typeof maximum === 'number' ? maximum - (exclusiveMaximum === true ? 1 : 0) : undefined;
  if (least !== undefined && least > 1) return least;
  return most !== undefined && most < 1 ? most : 1;
}

function sampleText(name: string, { pattern, format, minLength, maxLength }: JsonObject): string {
  if (typeof pattern === 'string') return textOfPattern(pattern) ?? 'sample';
  const text = (typeof format === 'string' ? byFormat[format] : undefined) ?? suggested(name);
  const longest = typeof maxLength === 'number' ? text.slice(0, maxLength) : text;
  return typeof minLength === 'number' ? longest.padEnd(Math.min(minLength, 1_000), 'x') : longest;
}

/** `undefined` where no text can be made of the pattern. */
function textOfPattern(pattern: string): string | undefined {
  const read = readPattern(pattern);
  return 'complaint' in read ? undefined : writePiece(read.piece, seededRandom('generate'));
}

const byFormat: Readonly<Record<string, string>> = {
  email: 'ada@example.com',
  date: '2026-01-31',
  'date-time': '2026-01-31T09:30:00.000Z',
  uri: 'https://example.com/',
  uuid: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
};

/** Parts of names, as administrators give them, and what they stand for. Phone numbers are of those reserved for fiction. */
const suggestions: readonly (readonly [RegExp, string])[] = [
  [/e-?mail/i, 'ada@example.com'],
  [/phone|mobile|msisdn|^ani$|callback_?number|^(?:to|from)$/i, '+12025550143'],
  [/(?:date_?time|timestamp|_at|At|(?:start|end|begin)_?time)$/, '2026-01-31T09:30:00.000Z'],
  [/date/i, '2026-01-31'],
  [/ur[il]$|link/i, 'https://example.com/'],
  [
    /(?:conversation|participant|queue|user|flow|contact|list|message|communication|division)_?id$/i,
    '3fa85f64-5717-4562-b3fc-2c963f66afa6',
  ],
  [/time_?zone/i, 'Europe/London'],
  [/language|locale/i, 'en-US'],
  [/currency/i, 'USD'],
  [/country/i, 'US'],
  [/first_?name/i, 'Ada'],
  [/last_?name|surname/i, 'Example'],
  [/name/i, 'Ada Example'],
  [/(?:id|number|no)$/i, '1001'],
];

function suggested(name: string): string {
  return suggestions.find(([part]) => part.test(name))?.[1] ?? 'sample';
}
