import type { Json, JsonObject } from '../model/json.ts';

/** What a matcher may know beside the two values. */
export interface MatchContext {
  /** The names that an expression may use: `inputs`, `case`, `run`, `vars`, `output`, `status`, `latencyMs`. */
  readonly scope: JsonObject;
}

/**
 * Why a matcher refuses a value, in the parts of a sentence: `` `total` `` + `was` + ", but must " + `must` + ".".
 */
export interface Mismatch {
  /** What the value is or has, e.g. `has 3 characters`. Default: `is` and the value. */
  readonly was?: string;
  /** What was asked for, to follow "must", e.g. `be at least 0`. */
  readonly must: string;
  /** What to write or do instead: whole sentences. */
  readonly hint?: string;
}

/** One thing that an author can ask of an output field. One file each, named as the matcher. */
export interface Matcher {
  /** The key that the author writes. */
  readonly name: string;
  /** For editors and documentation: one or two sentences. */
  readonly description: string;
  /** What an author may write after the key. */
  readonly example: Json;
  /** JSON Schema (2020-12) of what the author writes after the key. */
  readonly schema: JsonObject;
  /** What is wrong with `expected` that the schema cannot find: a sentence, and what to write instead. */
  readonly check?: (expected: Json) => string | undefined;
  /**
   * `undefined` when the value holds, else what is wrong. `expected` obeys `schema` and `check`, and may hold `AsTyped`
   * scalars; `actual` is there, and already of the field's `type` where one is asked for.
   */
  readonly match: (expected: Json, actual: Json) => Mismatch | undefined;
}
