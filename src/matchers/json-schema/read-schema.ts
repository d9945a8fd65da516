import { asText, isAsTyped, typedNumber } from '../../lib/as-typed.ts';
import { isJsonObject } from '../../lib/is-json-object.ts';
import type { Step } from '../../lib/path.ts';
import { compilePattern } from '../../lib/pattern.ts';
import type { Json } from '../../model/json.ts';
import { keyOf } from '../key-of.ts';
import type { Complaint } from '../matcher.ts';
import { kindOf } from './keywords.ts';
import { refusals } from './refusals.ts';
import { isKnown, type Vocabulary } from './vocabulary.ts';

/** A schema as plain JSON, with the way to each of its `$ref`, or the first thing that is wrong with it. */
export type SchemaReading = { readonly schema: Json; readonly refs: readonly Ref[] } | Complaint;

/** A reference, and the way to it. */
export interface Ref {
  readonly ref: string;
  readonly steps: readonly Step[];
}

/**
 * Reads a schema as its author wrote it. Scalars that are still open become what their keyword needs: a limit is a
 * number, a `const` may be the text or the number. What a compiler would pass over or explain badly is refused here: a
 * keyword or a form that does not exist, a pattern that cannot be used.
 */
export function readSchema(written: Json, vocabulary: Vocabulary): SchemaReading {
  const refs: Ref[] = [];
  const complaints: Complaint[] = [];
  const schema = read(written, [], { vocabulary, refs, complaints });
  return complaints[0] ?? { schema, refs };
}

interface Reading {
  readonly vocabulary: Vocabulary;
  readonly refs: Ref[];
  readonly complaints: Complaint[];
}

function read(value: Json, steps: readonly Step[], reading: Reading): Json {
  if (!isJsonObject(value)) return asText(value);
  return Object.fromEntries(
    Object.entries(value).map(([keyword, member]) => readKeyword(keyword, member, [...steps, keyword], reading)),
  );
}

function readKeyword(keyword: string, value: Json, steps: readonly Step[], reading: Reading): [string, Json] {
  const { vocabulary, complaints } = reading;
  if (!isKnown(keyword, vocabulary)) complaints.push(refusals.unknownKeyword(keyword, vocabulary.keywords, steps));
  switch (kindOf(keyword, value)) {
    case 'schema':
      return [keyword, read(value, steps, reading)];
    case 'schemas':
      return [keyword, readMembers(value, steps, reading)];
    case 'number':
      return [keyword, isAsTyped(value) ? (typedNumber(value.$typed) ?? value.$typed) : value];
    case 'values':
      return readValues(keyword, value, steps, reading);
  }
  const text = asText(value);
  if (typeof text === 'string') checkText(keyword, text, steps, reading);
  return [keyword, text];
}

function readMembers(value: Json, steps: readonly Step[], reading: Reading): Json {
  if (Array.isArray(value)) return value.map((member: Json, index) => read(member, [...steps, index], reading));
  if (!isJsonObject(value)) return asText(value);
  const entries = Object.entries(value);
  if (steps.at(-1) === 'patternProperties') {
    for (const [pattern] of entries) checkPattern(pattern, { steps: [...steps, pattern], part: 'key' }, reading);
  }
  return Object.fromEntries(entries.map(([name, member]) => [name, read(member, [...steps, name], reading)]));
}

/** `const` and `enum`: a scalar that is still open may be either, the text or the number. */
function readValues(keyword: string, value: Json, steps: readonly Step[], { complaints }: Reading): [string, Json] {
  const options = (member: Json): Json[] => {
    if (!isAsTyped(member)) return [asText(member)];
    const number = typedNumber(member.$typed);
    if (number !== undefined) return [member.$typed, number];
    complaints.push(refusals.tooManyDigits(member.$typed, keyword, steps));
    return [];
  };
  if (keyword === 'const') return isAsTyped(value) ? ['enum', options(value)] : [keyword, asText(value)];
  if (!Array.isArray(value)) return [keyword, asText(value)];
  const members: readonly Json[] = value;
  // Draft-04 wants each member once.
  return [keyword, [...new Map(members.flatMap(options).map((member) => [keyOf(member), member])).values()]];
}

function checkText(keyword: string, text: string, steps: readonly Step[], reading: Reading): void {
  const { formats } = reading.vocabulary;
  if (keyword === '$ref' || keyword === '$dynamicRef') reading.refs.push({ ref: text, steps });
  if (keyword === 'pattern') checkPattern(text, { steps }, reading);
  if (keyword === 'format' && !formats.includes(text)) {
    reading.complaints.push(refusals.unknownFormat(text, formats, steps));
  }
}

function checkPattern(pattern: string, at: Pick<Complaint, 'steps' | 'part'>, { complaints }: Reading): void {
  const compiled = compilePattern(pattern);
  if ('complaint' in compiled) complaints.push({ message: compiled.complaint, ...at });
}
