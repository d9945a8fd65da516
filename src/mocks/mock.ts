import type { Random } from '../lib/random.ts';
import type { Json, JsonObject } from '../model/json.ts';

/** What a value may depend on: the same context gives the same value. */
export interface MockContext {
  /** Wall time of the attempt, in milliseconds since 1970. */
  readonly now: number;
  /** Random numbers of this case and input alone. */
  readonly random: Random;
  /** The case's place in the whole plan, from 0. */
  readonly index: number;
}

/** One way to make a value fresh for each case. One file each, named as the mock. */
export interface Mock {
  /** The directive's `type`. */
  readonly name: string;
  /** For editors and documentation: one or two sentences. */
  readonly description: string;
  /** A whole directive. */
  readonly example: Json;
  /** JSON Schema (2020-12) of the options: an object, without `type`, closed to further keys. */
  readonly schema: JsonObject;
  /** What is wrong with options that obey the schema: a sentence, and what to write instead. */
  readonly check?: (options: JsonObject) => string | undefined;
  /** The value. `options` obey `schema` and `check`. */
  readonly generate: (options: JsonObject, context: MockContext) => Json;
}
