import { show } from '../../lib/show.ts';
import { equal } from '../../matchers/difference.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { ContractChange } from './change.ts';
import { type Part, sentence } from './side.ts';

/**
 * Changes of whatever else decides about values: limits, patterns, `default`, and the keywords that put schemas together.
 * What cannot be weighed is taken for the worse.
 */
export function ruleChanges(part: Part, before: JsonObject, after: JsonObject): ContractChange[] {
  return rules.flatMap((rule) => {
    const [old, now] = [before[rule], after[rule]];
    if (equal(old ?? null, now ?? null)) return [];
    const { side, path } = part;
    const breaking =
      rule === 'default' ? false : side === 'input' ? !isWider(rule, old, now) : !isWider(rule, now, old);
    const message = `${sentence(part)} ${words(rule, old, now)}.`;
    return [{ what: `${side}-rule` as const, ...(path !== '' && { path }), breaking, message }];
  });
}

const least = ['minimum', 'minLength', 'minItems', 'minProperties'];
const most = ['maximum', 'maxLength', 'maxItems', 'maxProperties'];
const rules = [
  ...least,
  ...most,
  ...['exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'pattern', 'format', 'uniqueItems', 'default'],
  ...['additionalItems', 'patternProperties', 'dependencies'],
  ...['allOf', 'anyOf', 'oneOf', 'not', '$ref', 'definitions'],
];

/** Whether nothing that was allowed is refused. */
function isWider(rule: string, before: Json | undefined, after: Json | undefined): boolean {
  if (after === undefined) return true;
  if (typeof before !== 'number' || typeof after !== 'number') return false;
  return least.includes(rule) ? after < before : most.includes(rule) && after > before;
}

function words(rule: string, before: Json | undefined, after: Json | undefined): string {
  if (before === undefined) return `has the rule \`${rule}: ${show(after ?? null, 60)}\` now`;
  if (after === undefined) return `has the rule \`${rule}: ${show(before, 60)}\` no more`;
  return `had the rule \`${rule}: ${show(before, 60)}\` and has \`${rule}: ${show(after, 60)}\``;
}
