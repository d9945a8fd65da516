import { jsonOf } from '../../../lib/json-of.ts';
import type { Json } from '../../../model/json.ts';
import { Tool, ToolError, type Value } from '../../../velocity/value.ts';
import { textOf } from './text-of.ts';

/**
 * `$successTemplateUtils` (Genesys Cloud Resource Center, "Velocity macros for data actions"). `firstFromArray(text,
 * default)` takes a list as JSON text, and gives its first member as JSON text; of an empty one the default, as it stands.
 * Assumed: an empty list without a default fails the template, and so does a text that is no list.
 */
export const successTemplateUtils = new Tool({
  firstFromArray(text = null, fallback = null) {
    const list = listOf(text);
    const [first] = list;
    if (first !== undefined) return JSON.stringify(first);
    if (fallback === null) throw new ToolError('firstFromArray was given an empty list and no default');
    return textOf(fallback);
  },
});

function listOf(value: Value): readonly Json[] {
  const text = Array.isArray(value) ? JSON.stringify(value) : textOf(value);
  const read = jsonOf(text);
  if (Array.isArray(read)) return read;
  throw new ToolError(`firstFromArray was given ${text.slice(0, 100)}, which is no list`);
}
