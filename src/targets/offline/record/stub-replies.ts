import { isDeepStrictEqual } from 'node:util';
import type { HttpReply } from '../../../http/http.ts';
import { jsonOf } from '../../../lib/json-of.ts';
import type { StubReply } from '../../../model/stub.ts';
import { keepsDigits } from './keeps-digits.ts';
import { maskData, maskText, type Redact } from './mask-data.ts';

/** Headers that say something of the answer itself. */
const kept = ['retry-after', 'location'];

/**
 * A real answer as a rule gives it again, secrets masked. Where several ways to say it are given, the first one that can
 * be written is the best.
 */
export function stubReplies(reply: HttpReply, redact: Redact): readonly StubReply[] {
  const { status, body } = reply;
  const headers = headersOf(reply, redact);
  const type = headerOf(reply, 'content-type');
  const typed: Record<string, string> = type === undefined ? {} : { 'content-type': redact(type) };
  const base = { status, latencyMs: 0 };
  if (body === '') return [{ ...base, headers }];
  const data = jsonOf(body);
  const asText = (text: string): StubReply => ({ ...base, headers: { ...typed, ...headers }, body: text });
  if (data === undefined) return [asText(maskText(body, redact))];
  const masked = maskData(data, redact);
  const isShown = isDeepStrictEqual(masked, data) && redact(body) === body;
  const text = asText(isShown ? body : JSON.stringify(masked));
  // A text would be sent without the quotes that JSON has around it.
  if (typeof masked === 'string' || (isShown && !keepsDigits(body))) return [text];
  const isJson = type === undefined || /\bjson\b/i.test(type);
  return [{ ...base, headers: isJson ? headers : { ...typed, ...headers }, body: masked }, text];
}

function headersOf(reply: HttpReply, redact: Redact): Record<string, string> {
  return Object.fromEntries(
    kept.flatMap((name) => {
      const value = headerOf(reply, name);
      return value === undefined ? [] : [[name, maskText(value, redact)]];
    }),
  );
}

function headerOf({ headers }: HttpReply, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : value?.[0];
}
