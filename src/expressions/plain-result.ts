import type { Json } from '../model/json.ts';
import type { ExpressionError } from './explain.ts';

/** The result of an expression as plain JSON: dates and durations as text. An error where JSON has no such value. */
export function asPlainJson(result: unknown): { readonly value: Json } | ExpressionError {
  try {
    return { value: plain(result) };
  } catch (error) {
    if (error instanceof NotPlain) return { message: error.message, hint: error.hint, at: 0 };
    throw error;
  }
}

/** Carries the reason out of the depth of a value; it never leaves this file. */
class NotPlain extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

function plain(result: unknown): Json {
  if (result === null || typeof result === 'string' || typeof result === 'boolean') return result;
  if (typeof result === 'bigint') return plain(Number(result));
  if (typeof result === 'number') {
    if (!Number.isFinite(result)) {
      throw new NotPlain(
        'The result is not a number. Is something divided by zero?',
        'Where that may be, ask first: `inputs.count == 0 ? 0 : inputs.total / inputs.count`.',
      );
    }
    // JSON has no negative zero, and to a reader it is the same number.
    return result === 0 ? 0 : result;
  }
  if (result instanceof Date) return result.toISOString();
  if (Array.isArray(result)) return result.map(plain);
  if (isPlainMap(result)) return Object.fromEntries(Object.entries(result).map(([key, value]) => [key, plain(value)]));
  if (Object.prototype.toString.call(result) === '[object google.protobuf.Duration]') return String(result);
  throw new NotPlain(
    'The result is not a value that can be sent or compared, such as text, a number or a list.',
    'Name an input or write a value; text stands in quotes.',
  );
}

/** Not of a class, such as the library's own durations are. */
function isPlainMap(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
