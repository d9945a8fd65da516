import { isJsonObject } from '../lib/is-json-object.ts';
import { hasTemplate } from '../lib/is-template.ts';
import { editDistance } from '../lib/nearest.ts';
import { parseWildPath } from '../lib/path.ts';
import { contradictions } from '../matchers/contradictions.ts';
import type { Complaint, Matchers } from '../matchers/matcher.ts';
import type { FieldExpectation } from '../model/field-expectation.ts';
import type { Json, JsonObject } from '../model/json.ts';
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
    if (!parseWildPath(path)) checker.report({ pointer: at, part: 'key', words: () => pathWords(path, 'orAll') });
    return { path, matchers: readMatchers(value, at, checker), place: places.key(at) };
  });
}

function readMatchers(value: Json, pointer: Pointer, checker: Checker): JsonObject {
  if (!isJsonObject(value)) return { equals: value };
  const { matchers } = checker.vocabulary;
  const isMatcher = (key: string) => Object.hasOwn(matchers, key);
  // Neither a matcher nor likely meant as one.
  const isData = (key: string) => !isMatcher(key) && nearMatcher(key, matchers) === undefined;
  const keys = Object.keys(value);
  const matcher = keys.find(isMatcher);
  const torn = tornCheck(value, isMatcher);
  if (torn) {
    checker.report({ pointer: [...pointer, 'check'], part: 'value', words: () => torn });
    return value;
  }
  let written: string | undefined;
  const data = () => (written ??= inline(value));
  // Of several keys of data the first one says it for all; beside a matcher that is wrong itself, that one does.
  const mixing = matcher && checker.isSound([...pointer, matcher]) ? keys.find(isData) : undefined;
  for (const key of keys) {
    const at = [...pointer, key];
    const near = isMatcher(key) ? undefined : nearMatcher(key, matchers);
    if (isMatcher(key)) check(key, value[key] ?? null, at, checker);
    else if (matcher && isData(key) && key !== mixing) continue;
    else if (matcher) checker.report({ pointer: at, part: 'key', words: () => mixed(key, near, matcher, data()) });
    else if (near) checker.report({ pointer: at, part: 'key', words: () => misspelt(key, near, data()) });
  }
  if (!matcher) return { equals: value };
  checkBounds(value, pointer, checker);
  for (const { key, ...words } of contradictions(value)) {
    checker.report({ pointer: [...pointer, key], part: 'key', words: () => words });
  }
  const { each } = value;
  return each === undefined ? value : { ...value, each: readMatchers(each, [...pointer, 'each'], checker) };
}

/** What the matcher itself finds wrong. */
function check(name: string, expected: Json, pointer: Pointer, checker: Checker): void {
  if (name === 'check') checkExpression(expected, pointer, 'field', checker);
  // What an expression gives is looked at when it has given it.
  const isReady = name !== 'check' && checker.isSound(pointer) && !hasTemplate(expected);
  const complaint = isReady ? checker.vocabulary.matchers[name]?.check?.(expected) : undefined;
  if (complaint === undefined) return;
  const told: Complaint = typeof complaint === 'string' ? { message: complaint } : complaint;
  const { message, hint, steps = [], part = 'value', at } = told;
  checker.report({
    pointer: [...pointer, ...steps],
    part,
    words: () => ({ ...complaintWords(message), ...(hint !== undefined && { hint }) }),
    ...(at !== undefined && typeof expected === 'string' && { within: { text: expected, at } }),
  });
}

/** Without quotes, the expression of a `check` in braces ends at its first comma, and the rest becomes keys. */
function tornCheck(value: JsonObject, isMatcher: (key: string) => boolean): Words | undefined {
  const rest = Object.keys(value).filter((key) => !isMatcher(key) && value[key] === null && /[^\w-]/.test(key));
  if (typeof value.check !== 'string' || rest.length === 0) return undefined;
  return {
    message: 'The expression ends at its comma, since it stands without quotes.',
    hint: `Put quotes around it: ${inline({ check: [value.check, ...rest].join(', ') }).replace(/^\{ | \}$/g, '`')}.`,
  };
}

function mixed(key: string, near: string | undefined, matcher: string, data: string): Words {
  if (near) return { message: `\`${key}\` is not a matcher.`, hint: `Did you mean \`${near}\`?` };
  return {
    message: `\`${key}\` is not a matcher, but \`${matcher}\` beside it is one, so it is not clear whether this map is data.`,
    hint: `If the whole map is data, write \`equals: ${data}\`. If not, remove \`${key}\`.`,
  };
}

function misspelt(key: string, near: string, data: string): Words {
  const hint = `Did you mean \`${near}\`? If the whole map is data, write \`equals: ${data}\`.`;
  return { message: `\`${key}\` is not a matcher.`, hint };
}

/** The matcher that a key in a map of data more likely means: one letter is wrong, or two in words of six and more. */
function nearMatcher(key: string, matchers: Matchers): string | undefined {
  const limit = key.length >= 6 ? 2 : 1;
  const lower = key.toLowerCase();
  return Object.keys(matchers).find((name) => editDistance(lower, name.toLowerCase(), limit) <= limit);
}
