import { parseJson } from '../../lib/parse-json.ts';
import type { Json } from '../../model/json.ts';

/** A body as data, or why it is none, as the end of a sentence: `it is empty`. */
export type Parsed = { readonly value: Json } | { readonly unreadable: string };

/** Reads the body of a reply as JSON, every digit of its numbers included. */
export function parseBody(body: string): Parsed {
  const text = body.trim();
  if (text === '') return { unreadable: 'it is empty' };
  try {
    return { value: parseJson(text) };
  } catch {
    return { unreadable: describe(text) };
  }
}

/** The body as data; `undefined` where it is none. */
export function bodyValue(body: string): Json | undefined {
  const parsed = parseBody(body);
  return 'value' in parsed ? parsed.value : undefined;
}

function describe(text: string): string {
  if (/^<(!doctype|html|\?xml|head|body)/i.test(text)) return 'it is a web page, not data';
  if (/^[[{]/.test(text) && !/[\]}]$/.test(text)) return 'it is JSON that breaks off in the middle';
  return 'it is not JSON';
}
