import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWaitingLines, type Line } from '../../src/run/waiting-lines.ts';

const lines = fc.constantFrom<Line>('poll', 'start');

describe('createWaitingLines', () => {
  it('serves the two lines in turn while both wait, and one alone without a gap', () => {
    const waiting = createWaitingLines<string>();
    for (const name of ['p1', 'p2', 'p3', 'p4']) waiting.add(name, 'poll');
    for (const name of ['s1', 's2']) waiting.add(name, 'start');
    expect(Array.from({ length: 7 }, waiting.next)).toEqual(['s1', 'p1', 's2', 'p2', 'p3', 'p4', undefined]);
  });

  it('keeps the order of arrival within a line, loses nobody, and passes over a line no more than once', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const waiting = createWaitingLines<number>();
        const all: Standing[] = [];
        for (const [number, step] of steps.entries()) {
          if ('add' in step) {
            waiting.add(number, step.add);
            all.push({ number, line: step.add, passedOver: 0 });
          } else if ('leave' in step) {
            waiting.leave(step.leave);
            remove(all, step.leave);
          } else serve(waiting.next(), all);
          expect(waiting.size()).toBe(all.length);
        }
      }),
    );
  });
});

const step = fc.oneof(
  fc.record({ add: lines }),
  fc.record({ leave: fc.nat(60) }),
  fc.constant({ next: true as const }),
);

/** One who waits; as head of a line it may be passed over once. */
interface Standing {
  readonly number: number;
  readonly line: Line;
  passedOver: number;
}

function remove(all: Standing[], number: number): void {
  const index = all.findIndex((one) => one.number === number);
  if (index >= 0) all.splice(index, 1);
}

function serve(served: number | undefined, all: Standing[]): void {
  const heads = (['poll', 'start'] as const).flatMap((line) => all.find((one) => one.line === line) ?? []);
  expect(heads.length === 0 ? [undefined] : heads.map(({ number }) => number)).toContain(served);
  for (const head of heads) if (head.number !== served) head.passedOver++;
  expect(all.filter(({ passedOver }) => passedOver > 1)).toEqual([]);
  if (served !== undefined) remove(all, served);
}
