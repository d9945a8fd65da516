import { describe, expect, it } from 'vitest';
import { mostTold, tellFaults } from '../../src/suite/tell-faults.ts';

const at = (start: number) => ({ file: 'x', line: start + 1, column: 1 });
const fault = (start: number, message = `at ${start}`) => ({ start, end: start + 1, words: () => ({ message }) });
const told = (faults: ReturnType<typeof fault>[]) => tellFaults(faults, at).map(({ message }) => message);
const range = (count: number) => Array.from({ length: count }, (_, index) => fault(index));

describe('tellFaults', () => {
  it('tells them in the order of the text, those of one place as they came', () => {
    expect(told([fault(5), fault(2, 'b'), fault(2, 'a'), fault(0)])).toEqual(['at 0', 'b', 'a', 'at 5']);
  });

  it('tells each once', () => {
    expect(told([fault(2), fault(2), fault(2, 'other'), fault(2)])).toEqual(['at 2', 'other']);
  });

  it('tells no more than fifty, and then in how many places there is more', () => {
    expect(told(range(mostTold))).toHaveLength(50);
    expect(told(range(51)).at(-1)).toBe('From here on, something is wrong in 1 further place of this file.');
    const problems = tellFaults([...range(3_000), ...range(3_000), fault(7, 'other')].reverse(), at);
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toEqual({
      kind: 'invalid-suite',
      message: 'From here on, something is wrong in 2,951 further places of this file.',
      hint: 'Mend what stands above, then check again: one slip, such as a wrong indentation, may be behind many.',
      place: { file: 'x', line: 50, column: 1 },
    });
  });

  it('makes no words that it does not tell', () => {
    const counted = { words: 0 };
    const faults = range(1_000).map(({ start, end }) => ({
      start,
      end,
      words: () => ({ message: `${counted.words++}` }),
    }));
    tellFaults(faults, at);
    expect(counted.words).toBe(50);
  });
});
