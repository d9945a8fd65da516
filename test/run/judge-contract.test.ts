import { describe, expect, it } from 'vitest';
import { judgeContract } from '../../src/run/judge-contract.ts';
import { layExpect } from '../../src/suite/lay-expect.ts';
import { suiteOf } from '../suite/suite-of.ts';

describe('judgeContract', () => {
  const { expect: layers, place } = suiteOf('action: A\nexpect: { contract: true }');
  const schema = { type: 'array', items: { type: 'string' } };

  it.each([
    [10, 'By the contract of the action it must'],
    [11, 'By its contract the output has 1 more fault.'],
    [13, 'By its contract the output has 3 more faults.'],
  ])('tells ten of %i faults, and how many there are beside', (count, last) => {
    const output = Array.from({ length: count }, (_, index) => index);
    const { problems } = judgeContract(layExpect(layers, place), output, schema);
    expect(problems).toHaveLength(Math.min(count, 11));
    if (count > 10) expect(problems.at(-1)?.message).toBe(last);
    expect(problems[9]?.message).toBe('`[9]` is 9, but by the contract of the action it must be text.');
  });
});
