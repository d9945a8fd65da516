import type { RunEvent } from '../../../src/model/event.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { attemptOf, Recording } from '../../support/events.ts';
import { customers, of, orders, place, total } from './suites.ts';

/** Two files, nothing wrong. */
export function allPass(): readonly RunEvent[] {
  const described = { ...of(orders, 2), owner: 'Billing team', description: 'Totals with and without shipping' };
  const recording = new Recording([of(customers, 1), described]);
  recording.notice({ level: 'info', message: 'The simulator listens on http://127.0.0.1:8080.' });
  recording.run(
    { index: 0, suite: customers, name: 'known customer' },
    { tags: ['smoke'], inputs: { customerId: 'IN-CUST-1' }, output: { tier: 'OUT-gold' } },
  );
  recording.run(total(1, 0), { axes: { orderAmount: 0 }, attempts: [attemptOf(1, 84)] });
  recording.run(total(2, 9999.99), { axes: { orderAmount: 9999.99 }, attempts: [attemptOf(1, 1_204)] });
  return recording.end();
}

/** Cases of two files overlap and end in another order than that of the plan. */
export function interleaved(): readonly RunEvent[] {
  const recording = new Recording([of(customers, 2), of(orders, 3)]);
  const first = { index: 0, suite: customers, name: 'known customer' };
  const second = { index: 1, suite: customers, name: 'unknown customer' };
  const [third, fourth, fifth] = [total(2, 0), total(3, 250), total(10, 9999.99)];
  const slow = attemptOf(1, 300);
  const quick = attemptOf(1, 40);
  const wrong: Problem = {
    kind: 'value',
    message: '`tier` is "silver", but must be "gold".',
    path: 'tier',
    matcher: 'equals',
    expected: 'gold',
    actual: 'silver',
  };
  recording.start(fifth).start(first).start(third).attempt(first, slow).start(second).attempt(third, quick);
  recording
    .finish(third, { attempts: [quick] })
    .attempt(fifth, quick)
    .start(fourth);
  recording
    .finish(fifth, { attempts: [quick] })
    .attempt(second, quick)
    .finish(second, { attempts: [quick] });
  recording.finish(first, { attempts: [slow], problems: [wrong] }).attempt(fourth, quick);
  return recording.finish(fourth, { attempts: [quick] }).end();
}

/** One case that passed at its third attempt, one that never did. */
export function flaky(): readonly RunEvent[] {
  const recording = new Recording([of(orders, 2)]);
  const problem: Problem = {
    kind: 'network',
    message: '127.0.0.1 refused the connection.',
    hint: 'Look whether the server runs.',
  };
  const failing = (number: number) => attemptOf(number, 15, { problem, trace: { calls: 1, throttled: 0 } });
  recording.run(total(0, 250), { attempts: [failing(1), failing(2), attemptOf(3, 130)] });
  recording.run(total(1, 9999.99), { attempts: [failing(1), failing(2)], problems: [problem] });
  return recording.end();
}

/** Cases that passed with something to say, five of them the same. */
export function warnings(): readonly RunEvent[] {
  const amounts = [0, 1.5, 250, 800, 9999.99];
  const recording = new Recording([of(customers, 1), of(orders, amounts.length)]);
  recording.run(
    { index: 0, suite: customers, name: 'known customer' },
    {
      warnings: [
        {
          kind: 'null-input',
          message: 'The input `nickname` is null: the platform drops it before the action runs.',
          hint: 'Leave it out, or write `""` for an empty text.',
          path: 'nickname',
        },
      ],
    },
  );
  for (const [position, amount] of amounts.entries()) {
    recording.run(total(position + 1, amount), {
      warnings: [
        {
          kind: 'coercion',
          message: `\`processedAmount\` is the text "${amount}", and was read as the number ${amount}.`,
          hint: 'If the text is right, write `type: string`.',
          place: place(14, '    processedAmount: { type: number, min: 0 }', 15),
          path: 'processedAmount',
          matcher: 'type',
          expected: 'number',
          actual: String(amount),
          converted: amount,
        },
      ],
    });
  }
  return recording.end();
}
