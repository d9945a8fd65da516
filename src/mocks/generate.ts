import type { Json } from '../model/json.ts';
import type { Directive } from '../model/suite.ts';
import { mocks } from './index.ts';
import type { MockContext } from './mock.ts';

/**
 * Carries out a directive that the suite's checks have let through. One of a `choice` may hold `AsTyped` scalars, as
 * constants may: the caller decides them by the contract.
 */
export function generate(directive: Directive, context: MockContext): Json {
  const { type, ...options } = directive;
  const mock = Object.hasOwn(mocks, type) ? mocks[type] : undefined;
  if (!mock) throw new Error(`The mock ${type} came past the check of the suite.`);
  return mock.generate(options, context);
}
