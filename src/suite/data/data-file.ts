import type { Json } from '../../model/json.ts';
import type { Problem } from '../../model/problem.ts';
import type { CasePlaces } from './case-places.ts';

/** The cases that a file holds, as an author could have written them under `cases`. */
export interface DataFile {
  readonly cases: readonly Json[];
  readonly places: CasePlaces;
  /** What is wrong with parts of the file; the rest can still be checked. */
  readonly problems: readonly Problem[];
}
