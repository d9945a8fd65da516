// Written by `npm run generate`.
import type { JsonObject } from '../../model/json.ts';
import type { SchemaError } from '../schema-error.ts';

declare const validate: ((data: unknown) => data is JsonObject) & { errors?: readonly SchemaError[] | null };
export default validate;
