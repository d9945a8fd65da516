import { seededRandom } from '../../src/lib/random.ts';
import type { MockContext } from '../../src/mocks/mock.ts';

/** The moment at which the tests of mocks play. */
export const now = Date.UTC(2026, 0, 31, 9, 30, 15, 123);

/** What a mock may depend on: the seed `s` and the first case. */
export function mockContext(more: Partial<MockContext> = {}): MockContext {
  return {
    now,
    random: seededRandom('s'),
    index: 0,
    ...more,
  };
}
