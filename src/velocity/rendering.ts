import type { Budget } from './budget.ts';
import type { Live, Scope } from './live.ts';
import type { Expression, Node } from './syntax.ts';

/** What is the same throughout one rendering of a template. */
export interface Rendering {
  /** The name of the template in messages. */
  readonly name: string;
  readonly budget: Budget;
  /** A reference without a value is an error, as in Velocity 1.7, and not written as it stands, as in 1.6. */
  readonly isNullFault: boolean;
  /** Works out an expression. */
  readonly evaluate: (node: Expression, scope: Scope) => Live;
  readonly renderText: (body: readonly Node[], scope: Scope) => string;
}
