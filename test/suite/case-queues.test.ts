import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/model/case.ts';
import { bySuite, eachAlone } from '../../src/suite/case-queues.ts';
import { plan } from '../../src/suite/plan.ts';
import { select } from '../../src/suite/select.ts';
import { suiteOf } from './suite-of.ts';

/** Few titles, so that names meet within a suite and between suites, also with those that end like a number. */
const texts = fc.array(
  fc.record({
    suite: fc.constantFrom('a', 'a #2', 'b'),
    repeat: fc.integer({ min: 1, max: 3 }),
    cases: fc.array(fc.record({ name: fc.constantFrom('a', 'a #2', 'a #2 #2', 'b'), tags: fc.subarray(['t', 'u']) }), {
      minLength: 1,
      maxLength: 4,
    }),
    serial: fc.constantFrom('x', 'y'),
  }),
  { maxLength: 5 },
);

const selections = fc.record({
  name: fc.constantFrom(undefined, (name: string) => name.includes('2')),
  tags: fc.constantFrom(undefined, (tags: readonly string[]) => tags.includes('t')),
  every: fc.constantFrom(1, 3),
});

describe('bySuite', () => {
  it('parts the selected cases by suites, the same to the last key, whichever suite is asked first', () => {
    fc.assert(
      fc.property(texts, selections, fc.infiniteStream(fc.nat()), (all, selection, picks) => {
        const suites = all.map((text, number) =>
          suiteOf(JSON.stringify({ action: `A${number}`, ...text }), `suites/${number}.action.yaml`),
        );
        const planned = plan(suites);
        const selected = [...select(planned.cases, selection)].filter((_, at) => at % selection.every === 0);
        const queues = [...bySuite(planned, selected)].map(({ action, serial, cases }) => ({
          heading: `${action} ${serial}`,
          left: cases[Symbol.iterator](),
          taken: [] as Case[],
        }));
        const open = [...queues];
        for (const pick of picks) {
          const queue = open[pick % open.length];
          if (!queue) break;
          const { value, done } = queue.left.next();
          if (done) open.splice(open.indexOf(queue), 1);
          else queue.taken.push(value);
        }
        const parted = queues.flatMap(({ taken }) => taken);
        expect(parted.map((test) => JSON.stringify(test))).toEqual(selected.map((test) => JSON.stringify(test)));
        for (const { heading, taken } of queues) {
          expect([...new Set(taken.map(({ action, serial }) => `${action} ${serial}`))]).toEqual(
            taken.length > 0 ? [heading] : [],
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('goes through the cases no further than the suites that are asked', () => {
    const suites = ['a', 'b', 'c'].map((title) =>
      suiteOf('action: A\nmatrix: { n: [1, 2, 3] }', `${title}.action.yaml`),
    );
    const planned = plan(suites);
    let reached = 0;
    function* counted() {
      for (const test of planned.cases) {
        reached = test.index;
        yield test;
      }
    }
    const [first, second] = bySuite(planned, { [Symbol.iterator]: counted });
    expect([...(second?.cases ?? [])].map(({ index }) => index)).toEqual([3, 4, 5]);
    expect([...(first?.cases ?? [])].map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(reached).toBe(5);
  });
});

describe('eachAlone', () => {
  it('makes a queue of each case, with what it must not meet', () => {
    const { cases } = plan([suiteOf('action: A\nserial: x\nmatrix: { n: [1, 2] }')]);
    expect([...eachAlone(cases)].map(({ action, serial, cases }) => [action, serial, [...cases][0]?.index])).toEqual([
      ['A', 'x', 0],
      ['A', 'x', 1],
    ]);
  });
});
