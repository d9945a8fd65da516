import type { Json } from '../model/json.ts';

/** What the explanation of its faults needs to know about a document. */
export interface Explained {
  readonly tree: Json;
  /** The name of the whole: "a suite". */
  readonly whole: string;
}
