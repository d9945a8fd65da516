import type { RunEvent } from '../../../src/model/event.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { attemptOf, type CaseSpec, Recording } from '../../support/events.ts';
import { of, orders, place } from './suites.ts';

/** A case for each way in which an expectation is not met, and one with two problems. */
export function everyFailure(): readonly RunEvent[] {
  const recording = new Recording([of(orders, 6)]);
  const named = (index: number, name: string): CaseSpec => ({ index, suite: orders, name });
  const problems: Record<string, readonly Problem[]> = {
    'wrong status': [
      {
        kind: 'status',
        message: 'The action FAILED, but was expected to have SUCCEEDED.',
        hint: 'If it should fail here, write `status: FAILED` under `expect`.',
        place: place(12, '  status: SUCCEEDED', 6),
        expected: 'SUCCEEDED',
        actual: 'FAILED',
        code: 'ACTION.REMOTE_ENDPOINT',
      },
    ],
    'missing field': [
      {
        kind: 'missing',
        message: '`proccessedAmount` is missing from the output.',
        hint: 'Did you mean `processedAmount`? If the field may be absent, write `optional: true`.',
        place: place(14, '    proccessedAmount: { type: number, min: 0 }', 16),
        path: 'proccessedAmount',
        expected: 'number',
        matcher: 'type',
      },
    ],
    'wrong type and wrong value': [
      {
        kind: 'type',
        message: '`statusMessage` is null, but must be a string.',
        hint: 'If the field may be null, write `type: null` or leave the type out.',
        place: place(15, '    statusMessage: { type: string, matches: "^OK" }', 13),
        path: 'statusMessage',
        matcher: 'type',
        expected: 'string',
        actual: null,
      },
      {
        kind: 'value',
        message: '`processedAmount` is -3.5, but must be at least 0.',
        place: place(14, '    processedAmount: { type: number, min: 0 }', 15),
        path: 'processedAmount',
        matcher: 'min',
        expected: 0,
        actual: -3.5,
      },
    ],
    'unequal value': [
      {
        kind: 'value',
        message: '`items` is not equal to what was expected.',
        place: place(16, '    items: [{ sku: A1, phone: +15551234567 }]', 5),
        path: 'items',
        matcher: 'equals',
        expected: [{ sku: 'A1', phone: { $typed: '+15551234567' } }],
        actual: [{ sku: 'A1', phone: 'OUT-15551234567', note: 'long '.repeat(80) }],
      },
    ],
    'other errors': [
      {
        kind: 'errors',
        message: 'The action gave the error `bad.request`, but `not.found` was expected.',
        place: place(20, '    - code: not.found', 4),
        path: 'errors[0].code',
        matcher: 'equals',
        expected: 'not.found',
        actual: 'bad.request',
      },
    ],
    'too slow': [
      {
        kind: 'latency',
        message: 'The reply took 3.4 s, but at most 3.0 s are allowed.',
        place: place(22, '  latency: { max: 3s }', 7),
        expected: 3_000,
        actual: 3_412,
      },
    ],
  };
  for (const [index, [name, found]] of Object.entries(problems).entries()) {
    const trace = {
      actionId: 'custom_-_4f1c',
      correlationId: `7f3a-${index}`,
      request: '[POST] https://crm.example/orders?customer=CUST-99284',
      calls: 1,
      throttled: 0,
    };
    recording.run(named(index, name), {
      problems: found,
      attempts: [attemptOf(1, 100 + index * 37, { trace })],
      inputs: { customerId: 'IN-CUST-99284', orderAmount: 250 },
      output: { processedAmount: -3.5, note: 'OUT-note' },
      place: place(9, '  - name: a case'),
    });
  }
  return recording.end();
}
