import type { Random } from '../lib/random.ts';
import type { TextFile } from '../lib/read-text-below.ts';
import type { Json, JsonObject } from '../model/json.ts';

/** What a value may depend on: the same context gives the same value. */
export interface MockContext {
  /** Wall time of the attempt, in milliseconds since 1970. */
  readonly now: number;
  /** Random numbers of this case and input alone. */
  readonly random: Random;
  /** The case's place in the whole plan, from 0. */
  readonly index: number;
  /** The names of the environment variables that the configuration allows. */
  readonly allowedEnv: readonly string[];
  /** The value of an environment variable; `undefined` where it is not set, empty or not allowed. It is a secret. */
  readonly env: (name: string) => string | undefined;
  /** The text of a file; the path is one below the project folder. */
  readonly readFile: (path: string) => TextFile;
}

/** Why a value cannot be made, and what to do about it; see `Problem`. */
export interface Unmet {
  readonly message: string;
  readonly hint: string;
}

/** Mocks by the `type` of their directive. */
export type Mocks = Readonly<Record<string, Mock>>;

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
  /** The option that names a file below the project folder, if one does: it is looked for when the suite is loaded. */
  readonly fileOption?: string;
  /** True where no output may show the value. */
  readonly isSecret?: boolean;
  /** Loads what `generate` needs and not every run does. Asked before each value; never rejects. */
  readonly load?: (options: JsonObject) => Promise<void>;
  /** Why the value cannot be made, although nothing is wrong with the options. Asked before `generate`, after `load`. */
  readonly unmet?: (options: JsonObject, context: MockContext) => Unmet | undefined;
  /** The value. `options` obey `schema` and `check`, and nothing is `unmet`. */
  readonly generate: (options: JsonObject, context: MockContext) => Json;
}
