import { isAsTyped, typedNumber } from '../lib/as-typed.ts';
import { isTemplate } from '../lib/is-template.ts';
import type { FieldExpectation } from '../model/field-expectation.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { type Stub, type StubReply, stubFaults } from '../model/stub.ts';
import type { Checker } from './checker.ts';
import type { Places } from './places.ts';
import type { Pointer } from './pointer.ts';
import { durationOf } from './read-duration.ts';
import { readFields } from './read-fields.ts';
import { listOf, mapOf } from './take.ts';

interface Reading {
  readonly places: Places;
  readonly checker: Checker;
}

/** The rules of a stubbed back end, in the order in which they are tried. */
export function readStubs(value: Json | undefined, pointer: Pointer, reading: Reading): readonly Stub[] {
  return listOf(value).map((entry, index) => readStub(mapOf(entry), [...pointer, index], reading));
}

function readStub(rule: JsonObject, pointer: Pointer, reading: Reading): Stub {
  const { places, checker } = reading;
  const { request, reply, replies } = rule;
  if ((reply === undefined) === (replies === undefined)) {
    const words = () => (reply === undefined ? noReply : twoReplies);
    checker.report(
      reply === undefined
        ? { pointer, part: 'value', words }
        : { pointer: [...pointer, 'replies'], part: 'key', words },
    );
  }
  const read = (one: Json, at: Pointer) => readReply(mapOf(one), at, reading);
  return {
    request: readRequest(mapOf(request), [...pointer, 'request'], reading),
    replies:
      replies === undefined
        ? [read(reply ?? null, [...pointer, 'reply'])]
        : listOf(replies).map((one, index) => read(one, [...pointer, 'replies', index])),
    place: places.value(pointer),
  };
}

const noReply = {
  message: 'This rule has no answer.',
  hint: 'Write `reply: { status: 200, body: ... }`, or several answers under `replies`.',
};

const twoReplies = {
  message: '`reply` and `replies` stand beside each other, so it is not clear what is answered.',
  hint: 'Write all answers under `replies`.',
};

/** Maps whose keys are looked at one by one; the other parts of a request are values. */
const maps = ['query', 'headers', 'body'];

/** Everything that is asked of a request as fields of one map. */
function readRequest(request: JsonObject, pointer: Pointer, reading: Reading): FieldExpectation[] {
  return Object.entries(request).flatMap(([part, value]) => {
    if (!maps.includes(part)) return readFields({ [part]: value }, pointer, reading);
    const fields = readFields(mapOf(value), [...pointer, part], reading);
    const name = (path: string) => (part === 'headers' ? path.toLowerCase() : path);
    return fields.map((field) => ({
      ...field,
      path: `${part}${field.path.startsWith('[') ? '' : '.'}${name(field.path)}`,
    }));
  });
}

function readReply(reply: JsonObject, pointer: Pointer, { checker }: Reading): StubReply {
  const { status, headers, body, latency, fault } = reply;
  if (fault !== undefined && fault !== 'truncate') {
    for (const key of ['status', 'headers', 'body'].filter((name) => reply[name] !== undefined)) {
      checker.report({ pointer: [...pointer, key], part: 'key', words: () => unanswered(key, String(fault)) });
    }
  }
  const known = stubFaults.find((name) => name === fault);
  return {
    status: typeof status === 'number' ? status : 200,
    headers: Object.fromEntries(
      Object.entries(mapOf(headers)).map(([name, value]) => [
        name.toLowerCase(),
        typeof value === 'string' ? value : '',
      ]),
    ),
    ...(body !== undefined && { body: asSent(body) }),
    latencyMs: durationOf(latency, [...pointer, 'latency'], checker) ?? 0,
    ...(known && { fault: known }),
  };
}

function unanswered(key: string, fault: string) {
  return {
    message: `With \`fault: ${fault}\` no answer comes, so that \`${key}\` would never be seen.`,
    hint: `Remove \`${key}\`, or \`fault\`.`,
  };
}

/** A body with its open scalars decided as JSON has them: `1.10` is a number there, `00123` and `+1555` can only be text. */
function asSent(value: Json): Json {
  if (isAsTyped(value)) {
    const number = jsonNumber.test(value.$typed) ? typedNumber(value.$typed) : undefined;
    return number ?? value.$typed;
  }
  if (typeof value !== 'object' || value === null || isTemplate(value)) return value;
  if (Array.isArray(value)) return value.map(asSent);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, asSent(member)]));
}

const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;
