import type { Json } from '../model/json.ts';
import type { Directive } from '../model/suite.ts';
import { mocks } from './index.ts';
import type { Mock, MockContext, Unmet } from './mock.ts';

/**
 * Carries out a directive that the suite's checks have let through, after `loadMocks` and where nothing is `unmet`. One
 * of a `choice` may hold `AsTyped` scalars, as constants may: the caller decides them by the contract.
 */
export function generate({ type, ...options }: Directive, context: MockContext): Json {
  return mockOf(type).generate(options, context);
}

/** Why the directive's value cannot be made now, if it cannot. */
export function unmet({ type, ...options }: Directive, context: MockContext): Unmet | undefined {
  return mockOf(type).unmet?.(options, context);
}

/** Whether no output may show the directive's value. */
export function isSecret({ type }: Directive): boolean {
  return mockOf(type).isSecret ?? false;
}

/** Loads what the directives need; `undefined` where they need nothing, so that nobody has to wait. Never rejects. */
export function loadMocks(directives: readonly Directive[]): Promise<unknown> | undefined {
  const needy = directives.filter(({ type }) => mockOf(type).load);
  if (needy.length === 0) return undefined;
  return Promise.all(needy.map(({ type, ...options }) => mockOf(type).load?.(options)));
}

function mockOf(type: string): Mock {
  const mock = Object.hasOwn(mocks, type) ? mocks[type] : undefined;
  if (!mock) throw new Error(`The mock ${type} came past the check of the suite.`);
  return mock;
}
