import type { Mocks } from '../mocks/mock.ts';
import type { Json } from '../model/json.ts';

/** What the explanation of a fault needs to know about the document. */
export interface Explained {
  readonly tree: Json;
  /** The name of the whole: "a suite". */
  readonly whole: string;
  /** Those that a suite may ask for. */
  readonly mocks?: Mocks;
}
