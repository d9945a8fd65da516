import type { Json, JsonObject } from '../../../model/json.ts';
import type { Stub, StubReply } from '../../../model/stub.ts';
import { mapOf } from '../../../suite/take.ts';

/** What a recorded rule asks of one part of a request. */
export interface RecordedField {
  readonly part: 'method' | 'path' | 'url' | 'query' | 'body' | 'text';
  /** Of a parameter, or the dotted path of a field of the body. */
  readonly name?: string;
  readonly matchers: JsonObject;
}

/** A request that was sent for real, and what was answered, without secrets. */
export interface RecordedRule {
  readonly fields: readonly RecordedField[];
  /** Never empty. */
  readonly replies: readonly StubReply[];
}

/** The rule as what is read of it again, but for its place. */
export function stubOf({ fields, replies }: RecordedRule): Omit<Stub, 'place'> {
  const request = fields.map(({ part, name, matchers }) => ({
    path: name === undefined ? part : `${part}.${name}`,
    matchers,
    place: { file: '', line: 1, column: 1 },
  }));
  return { request, replies };
}

/** The rule as it is written. */
export function treeOf({ fields, replies }: RecordedRule): JsonObject {
  const request: Record<string, Json> = {};
  for (const { part, name, matchers } of fields) {
    const value = written(matchers);
    if (name === undefined) request[part] = value;
    else request[part] = { ...mapOf(request[part]), [name]: value };
  }
  const [first, ...others] = replies.map(replyTree);
  return { request, ...(others.length === 0 ? { reply: first ?? {} } : { replies: [first ?? {}, ...others] }) };
}

/** A value that is no map needs no matcher around it. */
function written(matchers: JsonObject): Json {
  const { equals, ...others } = matchers;
  const isPlain = equals !== undefined && Object.keys(others).length === 0;
  return isPlain && (typeof equals !== 'object' || equals === null) ? equals : matchers;
}

function replyTree({ status, headers, body, fault }: StubReply): JsonObject {
  if (fault !== undefined) return { fault };
  return {
    status,
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(body !== undefined && { body }),
  };
}
