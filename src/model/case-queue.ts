import type { Case } from './case.ts';

/** Cases that begin in this order: those of a suite, or one alone. All of them call one action and are of one `serial` name. */
export interface CaseQueue {
  readonly action: string;
  readonly serial: string | undefined;
  readonly cases: Iterable<Case>;
}
