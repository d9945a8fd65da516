import { jsonOf } from '../../lib/json-of.ts';
import type { Json } from '../../model/json.ts';
import type { BackEndRequest } from '../../model/stub.ts';

/** What an action is about to send. */
export interface Sending {
  readonly method: string;
  readonly url: string;
  /** Names as the action writes them. */
  readonly headers: Readonly<Record<string, string>>;
  /** Absent where none is sent. */
  readonly body?: string;
}

/** A request as stubs look at it: its address and its body taken apart. `url` must be an address that can be read. */
export function backEndRequest({ method, url, headers, body = '' }: Sending): BackEndRequest {
  const { pathname, searchParams } = new URL(url);
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const data = dataOf(body, lower['content-type'] ?? '');
  return {
    method,
    url,
    path: pathname,
    query: gathered(searchParams),
    headers: lower,
    ...(data !== undefined && { body: data }),
    text: body,
  };
}

function dataOf(body: string, contentType: string): Json | undefined {
  if (body === '') return undefined;
  if (/^application\/x-www-form-urlencoded\b/i.test(contentType)) return gathered(new URLSearchParams(body));
  return jsonOf(body) ?? body;
}

/** Names with their values; a name that comes several times has a list. */
function gathered(params: URLSearchParams): Record<string, string | string[]> {
  const names = [...new Set(params.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const [first = '', ...rest] = params.getAll(name);
      return [name, rest.length === 0 ? first : [first, ...rest]];
    }),
  );
}
