import { expect, it } from 'vitest';
import type { Outcome } from '../../src/model/outcome.ts';
import { finished } from '../../src/run/finished.ts';
import { caseOf } from '../support/case-of.ts';

const stamping = { timestamp: '2026-11-24T09:30:00.000Z', runId: 'run', seed: 's' };
const passed: Outcome = { status: 'passed', problems: [], warnings: [], attempts: [], inputs: { phone: '+1' } };

it('says which inputs were generated, and that the output was asked for flattened, where it was so', () => {
  const mocks = { phone: { type: 'phone' }, 'order.id': { type: 'uuid' } };
  const test = { ...caseOf(), mocks, flatten: true };
  expect(finished(test, passed, stamping)).toMatchObject({ mocked: ['phone', 'order.id'], flatten: true });
  const { inputs: _, ...unsent } = passed;
  expect(finished(test, unsent, stamping)).not.toHaveProperty('mocked');
  const plain = finished({ ...test, mocks: {}, flatten: false }, passed, stamping);
  expect(plain).not.toHaveProperty('mocked');
  expect(plain).not.toHaveProperty('flatten');
});
