import { counted } from '../../lib/counted.ts';
import type { Json } from '../../model/json.ts';
import type { Mismatch } from '../matcher.ts';
import { mismatchOf } from './mismatch-of.ts';
import type { RelevantFault } from './relevant-faults.ts';

/** More faults than these are only counted. */
const mostTold = 10;

/** The first faults of a value by a schema, as far as they are told. */
export interface FirstMismatches {
  readonly told: readonly Mismatch[];
  /** Those that are left, in words: `3 more faults`; absent where all are told. */
  readonly rest?: string;
}

/** Says the first faults in words, and counts the others. */
export function firstMismatches(faults: readonly RelevantFault[], value: Json): FirstMismatches {
  const told = faults.slice(0, mostTold).map((fault) => mismatchOf(fault, value));
  const left = faults.length - told.length;
  return { told, ...(left > 0 && { rest: counted(left, 'more fault') }) };
}
