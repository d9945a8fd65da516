import type { Step } from '../lib/path.ts';
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
  /** The part of the value that is meant, where it is not the value itself. */
  readonly part?: Part;
}

/** A part of a value, and what it had to be. */
export interface Part {
  /** The way from the value to its part. */
  readonly steps: readonly Step[];
  readonly expected: Json;
  /** Absent where the part is. */
  readonly actual?: Json;
}

/** What is wrong with what an author wrote after a matcher's name. */
export interface Complaint {
  /** One or two sentences, no line breaks. */
  readonly message: string;
  /** What to write instead. */
  readonly hint?: string;
  /** The way to the part that is meant, where it is not the whole. */
  readonly steps?: readonly Step[];
  /** The key at the end of that way is meant, and not what stands behind it. */
  readonly part?: 'key';
  /** Where in the text the fault is, counted in characters from 0. For a text only. */
  readonly at?: number;
}

/** Matchers by the key that authors write. */
export type Matchers = Readonly<Record<string, Matcher>>;

/** One thing that an author can ask of an output field. One file each, named as the matcher. */
export interface Matcher {
  /** The key that the author writes. */
  readonly name: string;
  /** For editors and documentation: one or two sentences. */
  readonly description: string;
  /** What an author may write after the key. */
  readonly example: Json;
  /**
   * JSON Schema (2020-12) of what the author writes after the key. `#/$defs/field` in it stands for what a field must
   * be: plain data, or a map of matchers.
   */
  readonly schema: JsonObject;
  /** What is wrong with `expected` that the schema cannot find: a sentence, and what to write instead. */
  readonly check?: (expected: Json) => string | Complaint | undefined;
  /**
   * `undefined` when the value holds, else what is wrong: in one thing, or in several parts of the value. `expected`
   * obeys `schema` and `check`, and may hold `AsTyped` scalars; `actual` is there, and already of the field's `type`
   * where one is asked for.
   */
  readonly match: (expected: Json, actual: Json, context: MatchContext) => Mismatch | readonly Mismatch[] | undefined;
}
