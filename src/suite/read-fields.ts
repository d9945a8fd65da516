import { isJsonObject } from '../lib/is-json-object.ts';
import { hasTemplate } from '../lib/is-template.ts';
import { editDistance } from '../lib/nearest.ts';
import { parseWildPath } from '../lib/path.ts';
import { contradictions } from '../matchers/contradictions.ts';
import { matchers } from '../matchers/index.ts';
import type { Complaint } from '../matchers/matcher.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { FieldExpectation } from '../model/suite.ts';
import { checkBounds } from './check-bounds.ts';
import { checkExpression } from './check-expression.ts';
import type { Checker } from './checker.ts';
import { complaintWords } from './complaint-words.ts';
import { pathWords } from './path-words.ts';
import type { Places } from './places.ts';
import type { Pointer } from './pointer.ts';
import { inline, type Words } from './words.ts';

interface Reading {
  readonly places: Places;
  readonly checker: Checker;
}

/**
 * A map from fields to what they must be. A map that holds the name of a matcher is a map of matchers, anything else is
 * plain data and spelt out as `equals`; so is what stands behind `each`.
 */
export function readFields(map: JsonObject, pointer: Pointer, { places, checker }: Reading): FieldExpectation[] {
  return Object.entries(map).map(([path, value]) => {
    const at = [...pointer, path];
    if (!parseWildPath(path)) checker.report({ pointer: at, part: 'key', ...pathWords(path, 'orAll') });
    return { path, matchers: readMatchers(value, at, checker), place: places.key(at) };
  });
}

function readMatchers(value: Json, pointer: Pointer, checker: Checker): JsonObject {
  if (!isJsonObject(value)) return { equals: value };
  const keys = Object.keys(value);
  const isMatchers = keys.some(isMatcher);
  const torn = tornCheck(value);
  if (torn) {
    checker.report({ pointer: [...pointer, 'check'], part: 'value', ...torn });
    return value;
  }
  for (const key of keys) {
    const words = isMatcher(key) ? undefined : isMatchers ? mixed(key, value) : misspelt(key, value);
    if (words) checker.report({ pointer: [...pointer, key], part: 'key', ...words });
    else if (isMatchers) check(key, value[key] ?? null, [...pointer, key], checker);
  }
  if (!isMatchers) return { equals: value };
  checkBounds(value, pointer, checker);
  for (const { key, ...words } of contradictions(value)) {
    checker.report({ pointer: [...pointer, key], part: 'key', ...words });
  }
  const { each } = value;
  return each === undefined ? value : { ...value, each: readMatchers(each, [...pointer, 'each'], checker) };
}

function isMatcher(key: string): boolean {
  return Object.hasOwn(matchers, key);
}

/** What the matcher itself finds wrong. */
function check(name: string, expected: Json, pointer: Pointer, checker: Checker): void {
  if (name === 'check') checkExpression(expected, pointer, 'field', checker);
  // What an expression gives is looked at when it has given it.
  const isReady = name !== 'check' && checker.isSound(pointer) && !hasTemplate(expected);
  const complaint = isReady ? matchers[name]?.check?.(expected) : undefined;
  if (complaint === undefined) return;
  const told: Complaint = typeof complaint === 'string' ? { message: complaint } : complaint;
  const { message, hint, steps = [], part = 'value', at } = told;
  checker.report({
    pointer: [...pointer, ...steps],
    part,
    ...complaintWords(message),
    ...(hint !== undefined && { hint }),
    ...(at !== undefined && typeof expected === 'string' && { within: { text: expected, at } }),
  });
}

/** Without quotes, the expression of a `check` in braces ends at its first comma, and the rest becomes keys. */
function tornCheck(value: JsonObject): Words | undefined {
  const rest = Object.keys(value).filter((key) => !isMatcher(key) && value[key] === null && /[^\w-]/.test(key));
  if (typeof value.check !== 'string' || rest.length === 0) return undefined;
  return {
    message: 'The expression ends at its comma, since it stands without quotes.',
    hint: `Put quotes around it: ${inline({ check: [value.check, ...rest].join(', ') }).replace(/^\{ | \}$/g, '`')}.`,
  };
}

function mixed(key: string, value: JsonObject): Words {
  const names = Object.keys(value).filter(isMatcher);
  const near = nearMatcher(key);
  if (near) return { message: `\`${key}\` is not a matcher.`, hint: `Did you mean \`${near}\`?` };
  return {
    message: `\`${key}\` is not a matcher, but \`${names[0]}\` beside it is one, so it is not clear whether this map is data.`,
    hint: `If the whole map is data, write \`equals: ${inline(value)}\`. If not, remove \`${key}\`.`,
  };
}

function misspelt(key: string, value: JsonObject): Words | undefined {
  const near = nearMatcher(key);
  if (!near) return undefined;
  const hint = `Did you mean \`${near}\`? If the whole map is data, write \`equals: ${inline(value)}\`.`;
  return { message: `\`${key}\` is not a matcher.`, hint };
}

/** One letter wrong, or two in words of six letters and more. */
function nearMatcher(key: string): string | undefined {
  const limit = key.length >= 6 ? 2 : 1;
  return Object.keys(matchers).find((name) => editDistance(key.toLowerCase(), name.toLowerCase(), limit) <= limit);
}
