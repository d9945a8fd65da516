import { seededRandom } from '../../src/lib/random.ts';
import type { MockContext } from '../../src/mocks/mock.ts';
import { noSources } from '../support/no-sources.ts';

/** The moment at which the tests of mocks play. */
export const now = Date.UTC(2026, 0, 31, 9, 30, 15, 123);

/** What a mock may depend on: the seed `s`, the first case, nothing allowed and no file. */
export function mockContext(more: Partial<MockContext> = {}): MockContext {
  return {
    now,
    random: seededRandom('s'),
    index: 0,
    ...noSources,
    ...more,
  };
}
