import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHeap } from '../../src/lib/heap.ts';

interface Member {
  rank: number;
}

/** What is done to a member: one that is new, or the one that `pick` falls on. */
const steps = fc.array(
  fc.record({
    what: fc.constantFrom('add', 'remove', 'move'),
    pick: fc.nat(),
    rank: fc.integer({ min: 0, max: 20 }),
  }),
  { maxLength: 80 },
);

describe('createHeap', () => {
  it('always has a first one before which none comes, whatever is added, removed and moved', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const heap = createHeap<Member>((a, b) => a.rank < b.rank);
        let members: Member[] = [];
        const lowest = () => members.map(({ rank }) => rank).sort((a, b) => a - b);
        for (const { what, pick, rank } of all) {
          const member = (what !== 'add' && members[pick % members.length]) || { rank };
          if (what === 'move') {
            member.rank = rank;
            heap.moved(member);
          } else if (members.includes(member)) {
            members = members.filter((other) => other !== member);
            heap.remove(member);
          } else {
            members.push(member);
            heap.add(member);
          }
          expect(heap.first()?.rank).toBe(lowest()[0]);
        }
        const ranks: number[] = [];
        for (let first = heap.first(); first; first = heap.first()) {
          ranks.push(first.rank);
          heap.remove(first);
        }
        expect(ranks).toEqual(lowest());
      }),
    );
  });

  it('takes no notice of one that is not in it', () => {
    const heap = createHeap<Member>((a, b) => a.rank < b.rank);
    const [member, stranger] = [{ rank: 2 }, { rank: 1 }];
    heap.add(member);
    heap.remove(stranger);
    heap.moved(stranger);
    expect(heap.first()).toBe(member);
  });
});
