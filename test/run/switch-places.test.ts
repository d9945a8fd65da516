import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import type { Reply } from '../../src/model/target.ts';
import { compareSnapshot } from '../../src/run/compare-snapshot.ts';
import { judge } from '../../src/run/judge.ts';
import { layExpect } from '../../src/suite/lay-expect.ts';
import { ownVocabulary } from '../../src/suite/vocabulary.ts';
import { suiteOf } from '../suite/suite-of.ts';
import { caseOf } from '../support/case-of.ts';

const reply: Reply = { kind: 'succeeded', output: { total: 'five', more: 1 }, trace: { calls: 1, throttled: 0 } };
const outputSchema = { type: 'object', properties: { total: { type: 'number' } } };

/** What the caret stands under, for all that is said of the reply above. */
function marked(text: string): string[] {
  const suite = suiteOf(`action: A\n${text}\n`);
  const expected = layExpect(suite.cases[0]?.expect ?? suite.expect, suite.place);
  const { problems, warnings } = judge(expected, reply, {
    ...{ latencyMs: 1, scope: {}, outputSchema, vocabulary: ownVocabulary },
  });
  const snapshots = { recorded: () => ({ total: 5 }), record: () => undefined, updates: false };
  const recorded = compareSnapshot(caseOf({}), expected, reply, snapshots).problems;
  return [...problems, ...warnings, ...recorded].map((problem) => `${problem.kind} ${mark(problem)}`);
}

function mark({ place }: Problem): string {
  const { line, column, source = '', length = 1 } = place ?? { line: 0, column: 0 };
  return `${line}: ${source.slice(column - 1, column - 1 + length)}`;
}

describe('what is asked of the output as a whole is pointed at where it is asked', () => {
  it.each<[string, string, string[]]>([
    ['on a line of its own', 'expect:\n  status: SUCCEEDED\n  strict: true', ['unexpected 4: strict']],
    ['in one line', 'expect: { contract: true }', ['contract 2: contract']],
    ['with a recorded output', 'expect:\n  snapshot: true\n  contract: false', ['snapshot 3: snapshot']],
    ['where nothing is asked', 'expect:\n  strict: false', ['contract 2: expect']],
    ['in a list', 'expect:\n  - contract: false\n  - strict: true', ['unexpected 4: strict']],
    [
      'in the suite, for a case that says something else',
      'expect:\n  strict: true\n  contract: true\ncases:\n  - expect: { snapshot: true }',
      ['unexpected 3: strict', 'contract 4: contract', 'snapshot 6: snapshot'],
    ],
    [
      'in the case, over what the suite says',
      'expect: { contract: true, strict: true }\ncases:\n  - expect: { contract: true, strict: false }',
      ['contract 4: contract'],
    ],
  ])('%s', (_, text, places) => {
    const found = marked(text);
    expect([...new Set(found)].sort()).toEqual([...places].sort());
  });

  it('keeps nothing for a word that finds nothing', () => {
    expect(suiteOf('action: A\nexpect: { strict: false }').expect[0]).not.toHaveProperty('switchPlaces');
  });
});
