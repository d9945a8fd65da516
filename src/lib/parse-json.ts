import type { Json } from '../model/json.ts';
import { typedNumber } from './as-typed.ts';

/**
 * Reads JSON from outside without losing a digit: a number that JavaScript cannot keep whole, such as an id of twenty
 * digits, comes out as an `AsTyped` scalar. Throws as `JSON.parse` does.
 */
export function parseJson(text: string): Json {
  return JSON.parse(mayLose.test(text) ? text.replace(tokens, keep) : text);
}

/** Sixteen digits in a row, an exponent, or a key that has a meaning of its own here. Most texts have none of them. */
const mayLose = /\d{16}|\d\.?\d*[eE][+-]?\d|"\$(?:typed|template)"/;

/** A reserved key, any other string, or a number. Text that is no JSON may be torn anywhere; `JSON.parse` refuses it anyhow. */
const tokens = /("\$(?:typed|template)")(?=\s*:)|"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/gs;

function keep(token: string, reservedKey: string | undefined): string {
  if (reservedKey !== undefined) return `"$${token.slice(1)}`;
  if (token.startsWith('"') || !isNumber.test(token)) return token;
  return typedNumber(token) === undefined ? `{"$typed":"${token}"}` : token;
}

/** A number as RFC 8259 writes one. */
const isNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
