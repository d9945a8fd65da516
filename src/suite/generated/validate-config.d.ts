// Written by `npm run generate`.
import type { Config } from '../../model/config.ts';
import type { SchemaError } from '../schema-error.ts';

declare const validate: ((data: unknown) => data is Config) & { errors?: readonly SchemaError[] | null };
export default validate;
