import type { Problem } from '../model/problem.ts';

/** What is wrong with a reply, and what is only worth knowing. */
export interface Judgement {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}
