import { isDeepStrictEqual } from 'node:util';
import type { StubReply } from '../../../model/stub.ts';
import type { RecordedField, RecordedRule } from './rule.ts';

/** What has been recorded so far. */
export interface Recordings {
  /** Takes down an answer. The same one to the same request is one rule; another one is given after it. */
  add(stubFile: string, fields: readonly RecordedField[], reply: StubReply): void;
  /** The rules for each file of stubs, those that ask for more before those that ask for less. */
  all(): ReadonlyMap<string, readonly RecordedRule[]>;
}

/** Nothing yet. */
export function createRecordings(): Recordings {
  const files = new Map<string, Map<string, { fields: readonly RecordedField[]; replies: StubReply[] }>>();
  return {
    add(stubFile, fields, reply) {
      const rules = files.get(stubFile) ?? new Map();
      files.set(stubFile, rules);
      const key = JSON.stringify(fields);
      const rule = rules.get(key) ?? { fields, replies: [] };
      rules.set(key, rule);
      if (!isDeepStrictEqual(rule.replies.at(-1), reply)) rule.replies.push(reply);
    },
    all: () => new Map([...files].map(([file, rules]) => [file, [...rules.values()].sort(byDemands)])),
  };
}

/** The first rule that fits answers, and one that asks for less fits more. */
function byDemands(a: RecordedRule, b: RecordedRule): number {
  return b.fields.length - a.fields.length || equalsIn(b) - equalsIn(a);
}

function equalsIn({ fields }: RecordedRule): number {
  return fields.filter(({ matchers }) => 'equals' in matchers).length;
}
