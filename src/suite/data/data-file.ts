import type { Json } from '../../model/json.ts';
import type { Fault } from '../fault.ts';
import type { Places } from '../places.ts';

/** The cases that a file holds, as an author could have written them under `cases`. */
export interface DataFile {
  readonly cases: readonly Json[];
  /** Ways begin with the position of the case. */
  readonly places: Places;
  /** What is wrong with parts of the file; the rest can still be checked. */
  readonly faults: readonly Fault[];
}
