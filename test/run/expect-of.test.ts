import { describe, expect, it } from 'vitest';
import { expectOf } from '../../src/run/expect-of.ts';
import { suiteOf } from '../suite/suite-of.ts';
import { caseOf } from '../support/case-of.ts';

const suite = suiteOf(`action: A
inputs: { count: 3 }
expect:
  - when: inputs.count
    strict: true
  - when: inputs.count > 5
    status: FAILED
`);

/** What is expected of a case that sends this. */
const of = (count: number | boolean | string | null) => {
  const found = expectOf(caseOf({ expect: suite.expect }), { inputs: count === null ? {} : { count } });
  return 'kind' in found ? [found.message, found.hint, found.place?.line] : [found.status, found.strict];
};

describe('a condition of what is expected', () => {
  it('must give true or false', () => {
    expect(of(3)).toEqual([
      'The condition `when: inputs.count` has no answer. It gives 3, not true or false.',
      'Compare it with something, e.g. `inputs.count > 0`.',
      4,
    ]);
    expect(of(true)[0]).toBe(
      'The condition `when: inputs.count > 5` has no answer. `>` cannot be used between true or false and a number.',
    );
    expect(of('x'.repeat(500))[0]).toMatch(/has no answer\. It gives "x{100,120}…, not true or false\.$/);
    expect(of(null)[0]).toBe('The condition `when: inputs.count` has no answer. There is no `count`.');
  });
});
