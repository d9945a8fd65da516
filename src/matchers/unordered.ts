import { show } from '../lib/show.ts';
import type { Json } from '../model/json.ts';
import type { Matcher, Mismatch } from './matcher.ts';
import { pairMembers } from './pair-members.ts';
import { tooDeep } from './too-deep.ts';

/** The list has exactly these members, in any order; each compared deeply, like `equals`. */
export const unordered: Matcher = {
  name: 'unordered',
  description:
    'The members that the list must have, each as often as it stands here, and no others. Their order does not matter.',
  example: ['voice', 'chat'],
  schema: { type: 'array' },
  match,
};

function match(expected: Json, actual: Json): Mismatch | undefined {
  if (!Array.isArray(expected)) throw new Error('An unordered that is no list came past the schema of the suite.');
  const must = `be ${show(expected)} in any order`;
  if (!Array.isArray(actual)) return { must: `be a list: ${show(expected)} in any order` };
  const deep = tooDeep(actual);
  if (deep) return deep;
  const { missing, surplus } = pairMembers(expected, actual);
  if (missing.length + surplus.length === 0) return undefined;
  const hint = [tell('Not there', missing), tell('Not expected', surplus)].filter(Boolean).join(' ');
  return { must, hint };
}

/** `Not there: "a", "b", and 3 more.` */
function tell(what: string, members: readonly Json[]): string | undefined {
  if (members.length === 0) return undefined;
  const shown = members.slice(0, mostShown).map((member) => show(member, 60));
  const more = members.length > mostShown ? `, and ${members.length - mostShown} more` : '';
  return `${what}: ${shown.join(', ')}${more}.`;
}

const mostShown = 5;
