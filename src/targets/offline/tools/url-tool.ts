import { Tool } from '../../../velocity/value.ts';
import { esc } from './esc.ts';
import { textOf } from './text-of.ts';

/**
 * `$urlTool.optionalQueryParam(name, value)`: `name=value`, encoded, and nothing where there is no value. The method is
 * named on the help page "Velocity macros for data actions"; how it works is assumed.
 */
export const urlTool = new Tool({
  optionalQueryParam(name = null, value = null) {
    const text = value === null ? '' : textOf(value);
    return name === null || text === '' ? '' : `${textOf(name)}=${textOf(esc.methods.url?.(text) ?? '')}`;
  },
});
