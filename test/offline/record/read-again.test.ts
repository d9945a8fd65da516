import {
  type Arbitrary,
  array,
  assert,
  constantFrom,
  dictionary,
  jsonValue,
  oneof,
  property,
  record,
  string,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HttpReply } from '../../../src/http/http.ts';
import { createRedactor } from '../../../src/lib/redact.ts';
import type { Json } from '../../../src/model/json.ts';
import { appendStubs } from '../../../src/suite/append-stubs.ts';
import { readStubFile } from '../../../src/suite/read-stub-file.ts';
import { backEndRequest } from '../../../src/targets/offline/back-end-request.ts';
import { maskData, maskText } from '../../../src/targets/offline/record/mask-data.ts';
import { requestFields } from '../../../src/targets/offline/record/request-fields.ts';
import { stubOf, treeOf } from '../../../src/targets/offline/record/rule.ts';
import { stubReplies } from '../../../src/targets/offline/record/stub-replies.ts';
import { writableRule } from '../../../src/targets/offline/record/writable-rule.ts';
import { stubbedBackEnd } from '../../../src/targets/offline/stubbed-back-end.ts';
import { createTurns } from '../../../src/targets/offline/turns.ts';

const { text: redact } = createRedactor();

const pieces = constantFrom(
  ...['${', '$${', '$', '}', '{{', '"', "'", '\\', '\n', '\r\n', '\t', ' ', '# ', ': ', '- ', ', ', '[', ']', '{'],
  ...['00123', '1.10', '1e5', '0x1F', 'yes', 'null', '~', '=', '<<', '*a', '&b', '!t', '%', '@', '`', '|', '>', '?'],
  ...[
    'a.b',
    'c[0]',
    '[*]',
    '.',
    '__proto__',
    'constructor',
    '$typed',
    '$template',
    'equals',
    'type',
    'minn',
    'é',
    '😀',
  ],
  ...['\u0000', '\u0007', '\u007f', '\u0085', '\u00a0', '\u200b', '\u2028', '\ufeff', '\ufffe', '\ud800', '\u202e'],
  ...['a', 'Z', '7', '“', '”', 'C:', '/'],
);
const texts: Arbitrary<string> = oneof(
  array(pieces, { maxLength: 6 }).map((parts) => parts.join('')),
  string(),
);
const names = oneof(texts, constantFrom('id', 'name', 'customer', 'x-y'));
const leaves = oneof(texts, jsonValue() as Arbitrary<Json>);
const bodies = oneof(
  dictionary(names, oneof(leaves, dictionary(names, oneof(leaves, dictionary(names, leaves))), array(leaves))),
  leaves,
);

/** What a body is as text; some are no JSON. */
const contents: Arbitrary<string> = oneof(
  bodies.map((body) => JSON.stringify(body)),
  texts,
);

const requests = record({
  url: record({ path: texts, query: array(record({ name: names, value: texts }), { maxLength: 3 }) }).map(
    ({ path, query }) => {
      const search = new URLSearchParams();
      for (const { name, value } of query) search.append(name, value);
      return `https://crm.example/${encodeURIComponent(wellFormed(path))}${query.length > 0 ? `?${search}` : ''}`;
    },
  ),
  method: constantFrom('POST', 'PUT'),
  headers: constantFrom('application/json', 'application/x-www-form-urlencoded').map((type) => ({
    'Content-Type': type,
  })),
  body: contents,
}).map(backEndRequest);

const replies: Arbitrary<HttpReply> = record({
  kind: constantFrom('reply' as const),
  status: constantFrom(200, 404, 503),
  headers: constantFrom(
    {},
    { 'content-type': 'application/json' },
    { 'content-type': 'text/plain', location: '/${x}' },
  ),
  body: oneof(contents, constantFrom('', '{"id": 12345678901234567890}', '"00123"', '1.10', 'null', '[1.0]')),
});

const runs = { numRuns: Number(process.env.FUZZ_RUNS ?? 600) };

describe('a rule that is recorded', () => {
  it('is read again as the same rule, and answers its request with what was answered', { timeout: 600_000 }, () => {
    let written = 0;
    const all = property(
      array(record({ request: requests, reply: replies }), { minLength: 1, maxLength: 3 }),
      (seen) => {
        const rules = seen.flatMap(({ request, reply }) => {
          const rule = writableRule(requestFields(request, redact), stubReplies(reply, redact), request);
          return rule ? [{ ...rule, request, answer: reply }] : [];
        });
        if (rules.length === 0) return;
        written += rules.length;
        const trees = rules.map(({ fields, reply }) => treeOf({ fields, replies: [reply] }));
        const stubs = readStubFile('a', appendStubs('stub:\n  - reply: { status: 500 }\n', trees) ?? '').slice(1);
        const plain = (stub: object) => JSON.parse(JSON.stringify(stub, (key, value) => (key === 'place' ? 0 : value)));
        expect(stubs.map(plain)).toEqual(
          rules.map(({ fields, reply }) => plain({ ...stubOf({ fields, replies: [reply] }), place: 0 })),
        );
        for (const [index, { request, answer }] of rules.entries()) {
          const stub = stubs[index];
          if (!stub || !('replies' in stub)) throw new Error('not a rule');
          const given = stubbedBackEnd({ stubs: [stub], turns: createTurns(), inputs: {}, now: 0 })(request);
          if (!('kind' in given) || given.kind !== 'answer') throw new Error('not answered');
          expect(given.status).toBe(answer.status);
          expect(asData(given.body)).toEqual(masked(answer.body));
        }
      },
    );
    assert(all, runs);
    // Nearly everything can be written.
    expect(written).toBeGreaterThan(runs.numRuns);
  });
});

/** Half a character cannot stand in an address. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}

/** Spaces in JSON mean nothing. */
function asData(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Now and then a name looks secret by chance. */
function masked(text: string): Json {
  const data = asData(text);
  return data === text ? maskText(text, redact) : maskData(data, redact);
}
