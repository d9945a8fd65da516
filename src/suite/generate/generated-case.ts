import type { Json, JsonObject } from '../../model/json.ts';

/** A case that is made from a contract. */
export interface GeneratedCase {
  readonly name: string;
  /** For a comment behind the name: why the case is worth having. */
  readonly why?: string;
  /** Everything that it sends. */
  readonly inputs: JsonObject;
  /** What it sets over what the first case sends; absent where it leaves something out. */
  readonly changes?: JsonObject;
  /** An input that takes each of these values; then it is not in `inputs`. */
  readonly axis?: { readonly name: string; readonly values: readonly Json[] };
}
