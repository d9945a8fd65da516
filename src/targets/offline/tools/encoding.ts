import { Tool } from '../../../velocity/value.ts';
import { textOf } from './text-of.ts';

/** `$encoding.base64(...)` of a text in UTF-8 (Genesys Cloud Resource Center, "Velocity macros for data actions"). */
export const encoding = new Tool({
  base64: (value = null) => (value === null ? null : Buffer.from(textOf(value), 'utf8').toString('base64')),
});
