import { show, showText } from '../lib/show.ts';
import type { Json } from '../model/json.ts';
import { type Difference, difference } from './difference.ts';
import type { Matcher } from './matcher.ts';
import { unequalHint } from './unequal-hint.ts';

/** The value is this one, deeply. What plain data stands for: `total: 5` is `total: { equals: 5 }`. */
export const equals: Matcher = {
  name: 'equals',
  description:
    'The value must be exactly this one. Numbers compare by value, the order of keys in a map never matters; null, "", 0 and false are four different values.',
  example: 'CUST-99284',
  schema: {},
  match(expected, actual) {
    const found = difference(expected, actual);
    if (!found) return undefined;
    const hint = [where(found, expected, actual), unequalHint([expected], actual)].filter(Boolean).join(' ');
    return { must: `be ${show(expected)}`, ...(hint && { hint }) };
  },
};

/** Where in a list or a map the two part; for a scalar the message says all. */
function where({ path, text }: Difference, expected: Json, actual: Json): string | undefined {
  if (path !== '') return `First difference: \`${showText(path.replace(/^\./, ''))}\` ${text}.`;
  return Array.isArray(expected) && Array.isArray(actual) ? `It ${text}.` : undefined;
}
