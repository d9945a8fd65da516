import { isDeepStrictEqual } from 'node:util';
import { isJsonObject } from '../../../lib/is-json-object.ts';
import type { Json, JsonObject } from '../../../model/json.ts';
import type { BackEndRequest } from '../../../model/stub.ts';
import { keepsDigits } from './keeps-digits.ts';
import { maskData, maskText, type Redact } from './mask-data.ts';
import type { RecordedField } from './rule.ts';
import { isSecretName } from './secret-names.ts';

/** Deeper fields of a body are compared as a whole. */
const deepest = 4;

/**
 * What a recorded rule asks of the requests that it answers: what this one held, secrets aside. Where several ways to say
 * it are given, the first one that can be written is the best. Headers are never asked for.
 */
export function requestFields(request: BackEndRequest, redact: Redact): readonly (readonly RecordedField[])[] {
  const head: RecordedField[] = [
    { part: 'method', matchers: { equals: request.method } },
    { part: 'path', matchers: pathMatchers(request.path, redact) },
    ...queryFields(request, redact),
  ];
  const ways = bodyFields(request, redact);
  return ways.map((fields) => [...head, ...fields]);
}

/** Of a path with a secret in it, only what stands before that is asked for. */
function pathMatchers(path: string, redact: Redact): JsonObject {
  const masked = redact(path);
  if (masked === path) return { equals: path };
  let same = 0;
  while (masked[same] === path[same]) same++;
  return { startsWith: path.slice(0, Math.max(1, same)) };
}

function queryFields({ query, url }: BackEndRequest, redact: Redact): RecordedField[] {
  const fields = Object.entries(query).map(
    ([name, value]): RecordedField => ({ part: 'query', name, matchers: leaf(name, value, redact) }),
  );
  const plain = fields.filter(({ name = '' }) => isPlainName(name) && redact(name) === name);
  if (plain.length === fields.length) return fields;
  const hidden = fields.some(({ name = '', matchers }) => !('equals' in matchers) || redact(name) !== name);
  // Names that cannot be written one by one can be as a whole, if nothing of it is secret.
  const rest = url.slice(url.indexOf('?'));
  return hidden ? plain : [{ part: 'url', matchers: { endsWith: rest } }];
}

function bodyFields({ method, body, text }: BackEndRequest, redact: Redact): readonly (readonly RecordedField[])[] {
  // These never have one.
  if (text === '') return [method === 'GET' || method === 'HEAD' ? [] : [{ part: 'text', matchers: { equals: '' } }]];
  const masked = typeof body === 'object' && body !== null ? maskData(body, redact) : undefined;
  const isShown = masked === undefined ? maskText(text, redact) === text : isDeepStrictEqual(masked, body);
  const whole: RecordedField = { part: 'text', matchers: isShown ? { equals: text } : { type: 'string' } };
  if (!isJsonObject(body) || !keepsDigits(text)) return [[whole]];
  const fields = flatten(body, '', 1, redact);
  return fields && fields.length > 0 ? [fields, [whole]] : [[whole]];
}

/** `undefined` where a name cannot be part of a dotted path. */
function flatten(map: JsonObject, prefix: string, depth: number, redact: Redact): RecordedField[] | undefined {
  const fields: RecordedField[] = [];
  for (const [name, value] of Object.entries(map)) {
    if (!isPlainName(name) || redact(name) !== name) return undefined;
    const path = `${prefix}${name}`;
    const isOpen = isFilledMap(value) && depth < deepest && !isSecretName(name);
    const found = isOpen
      ? flatten(value, `${path}.`, depth + 1, redact)
      : [{ part: 'body' as const, name: path, matchers: leaf(name, value, redact) }];
    if (!found) return undefined;
    fields.push(...found);
  }
  return fields;
}

function leaf(name: string, value: Json, redact: Redact): JsonObject {
  if (value === null) return { equals: null };
  if (isSecretName(name) && typeof value !== 'boolean') return { type: typeOf(value) };
  return isDeepStrictEqual(maskData(value, redact), value) ? { equals: value } : { type: typeOf(value) };
}

function typeOf(value: Json): string {
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

function isFilledMap(value: Json): value is JsonObject {
  return isJsonObject(value) && Object.keys(value).length > 0;
}

function isPlainName(name: string): boolean {
  return name !== '' && !/[.[\]]/.test(name);
}
