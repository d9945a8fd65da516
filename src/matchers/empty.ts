import type { Matcher } from './matcher.ts';
import { sizeOf } from './size.ts';

/** The text or the list holds nothing (`true`), or something (`false`). Null and a missing field are not empty. */
export const empty: Matcher = {
  name: 'empty',
  description: 'true: the text or the list must hold nothing. false: it must hold something. Null is neither.',
  example: false,
  schema: { type: 'boolean' },
  match(expected, actual) {
    const size = sizeOf(actual);
    const must = expected === true ? 'be empty' : 'not be empty';
    if (size === undefined) return { must: `be text or a list, and ${must}` };
    return (size === 0) === expected ? undefined : { must };
  },
};
