import { isDeepStrictEqual } from 'node:util';
import type { BackEndRequest, Stub, StubReply } from '../../../model/stub.ts';
import { appendStubs } from '../../../suite/append-stubs.ts';
import { readStubFile } from '../../../suite/read-stub-file.ts';
import { stubbedBackEnd } from '../stubbed-back-end.ts';
import { createTurns } from '../turns.ts';
import { type RecordedField, stubOf, treeOf } from './rule.ts';

/** An answer with the request that it was given to. */
export interface WritableRule {
  readonly fields: readonly RecordedField[];
  readonly reply: StubReply;
}

/**
 * The first of several ways to write a rule that is read again as the same rule, and fits the request; `undefined` where
 * none is. What a suite may not hold differs from what comes over the network: names that are reserved, for one.
 */
export function writableRule(
  requests: readonly (readonly RecordedField[])[],
  replies: readonly StubReply[],
  request: BackEndRequest,
): WritableRule | undefined {
  const ways = requests.flatMap((fields) => replies.map((reply) => ({ fields, reply })));
  return ways.find((way) => isReadAgain(way, request));
}

function isReadAgain({ fields, reply }: WritableRule, request: BackEndRequest): boolean {
  const rule = { fields, replies: [reply] };
  const stub = readOne(appendStubs(undefined, [treeOf(rule)]));
  if (!stub) return false;
  const expected = stubOf(rule);
  const asked = (one: Pick<Stub, 'request'>) => one.request.map(({ path, matchers }) => ({ path, matchers }));
  if (!isDeepStrictEqual(asked(stub), asked(expected)) || !isDeepStrictEqual(stub.replies, expected.replies))
    return false;
  const answer = stubbedBackEnd({ stubs: [stub], turns: createTurns(), inputs: {}, now: 0 })(request);
  return 'kind' in answer && answer.kind !== 'unstubbed';
}

function readOne(text: string | undefined): Stub | undefined {
  const [first] = text === undefined ? [] : readStubFile('', text);
  return first && 'replies' in first ? first : undefined;
}
