import type { Json } from '../model/json.ts';
import type { Directive } from '../model/suite.ts';
import type { Mock, MockContext, Mocks, Unmet } from './mock.ts';

/**
 * Carries out a directive that the suite's checks have let through, after `loadMocks` and where nothing is `unmet`. One
 * of a `choice` may hold `AsTyped` scalars, as constants may: the caller decides them by the contract.
 *
 * @param known the mocks that there are, here as below: our own and those of the configuration
 */
export function generate({ type, ...options }: Directive, context: MockContext, known: Mocks): Json {
  return mockOf(type, known).generate(options, context);
}

/** Why the directive's value cannot be made now, if it cannot. */
export function unmet({ type, ...options }: Directive, context: MockContext, known: Mocks): Unmet | undefined {
  return mockOf(type, known).unmet?.(options, context);
}

/** Whether no output may show the directive's value. */
export function isSecret({ type }: Directive, known: Mocks): boolean {
  return mockOf(type, known).isSecret ?? false;
}

/** Loads what the directives need; `undefined` where they need nothing, so that nobody has to wait. Rejects with an `ExtensionFault` only. */
export function loadMocks(directives: readonly Directive[], known: Mocks): Promise<unknown> | undefined {
  const needy = directives.filter(({ type }) => mockOf(type, known).load);
  if (needy.length === 0) return undefined;
  return Promise.all(needy.map(({ type, ...options }) => mockOf(type, known).load?.(options)));
}

function mockOf(type: string, known: Mocks): Mock {
  const mock = Object.hasOwn(known, type) ? known[type] : undefined;
  if (!mock) throw new Error(`The mock ${type} came past the check of the suite.`);
  return mock;
}
