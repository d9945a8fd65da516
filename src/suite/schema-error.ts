import type { JsonObject } from '../model/json.ts';

/** What a compiled validator says of one fault: the part of ajv's `ErrorObject` that is used. */
export interface SchemaError {
  /** JSON pointer to the value. */
  readonly instancePath: string;
  /** JSON pointer with `#` to the keyword of the schema that refused it. */
  readonly schemaPath: string;
  readonly keyword: string;
  /** The subschema around that keyword. */
  readonly parentSchema?: JsonObject;
  readonly params: Readonly<Record<string, unknown>>;
}
