import { isAsTyped } from '../lib/as-typed.ts';
import { isJsonObject } from '../lib/is-json-object.ts';
import { editDistance } from '../lib/nearest.ts';
import { parsePath } from '../lib/path.ts';
import { matchers } from '../matchers/index.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { FieldExpectation } from '../model/suite.ts';
import { checkBounds } from './check-bounds.ts';
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
 * plain data and spelt out as `equals`.
 */
export function readFields(map: JsonObject, pointer: Pointer, { places, checker }: Reading): FieldExpectation[] {
  return Object.entries(map).map(([path, value]) => {
    const at = [...pointer, path];
    if (!parsePath(path)) checker.report({ pointer: at, part: 'key', words: () => pathWords(path) });
    return { path, matchers: readMatchers(value, at, checker), place: places.key(at) };
  });
}

function readMatchers(value: Json, pointer: Pointer, checker: Checker): JsonObject {
  if (!isJsonObject(value) || isAsTyped(value)) return { equals: value };
  const keys = Object.keys(value);
  const matcher = keys.find(isMatcher);
  let written: string | undefined;
  const data = () => (written ??= inline(value));
  for (const key of keys) {
    const at = [...pointer, key];
    if (isMatcher(key)) check(key, value[key] ?? null, at, checker);
    else if (matcher) checker.report({ pointer: at, part: 'key', words: () => mixed(key, matcher, data()) });
    else if (seemsMatcher(key)) checker.report({ pointer: at, part: 'key', words: () => misspelt(key, data()) });
  }
  if (!matcher) return { equals: value };
  checkBounds(value, pointer, checker);
  return value;
}

function isMatcher(key: string): boolean {
  return Object.hasOwn(matchers, key);
}

/** What the matcher itself finds wrong. */
function check(name: string, expected: Json, pointer: Pointer, checker: Checker): void {
  const complaint = checker.isSound(pointer) ? matchers[name]?.check?.(expected) : undefined;
  if (complaint) checker.report({ pointer, part: 'value', words: () => complaintWords(complaint) });
}

function mixed(key: string, matcher: string, data: string): Words {
  if (later.has(key)) return notYet(key);
  const near = nearMatcher(key);
  if (near) return { message: `\`${key}\` is not a matcher.`, hint: `Did you mean \`${near}\`?` };
  return {
    message: `\`${key}\` is not a matcher, but \`${matcher}\` beside it is one, so it is not clear whether this map is data.`,
    hint: `If the whole map is data, write \`equals: ${data}\`. If not, remove \`${key}\`.`,
  };
}

/** Whether a key in a map of data is more likely a matcher that is misspelt, or not there yet. */
function seemsMatcher(key: string): boolean {
  return later.has(key) || nearMatcher(key) !== undefined;
}

function misspelt(key: string, data: string): Words {
  const { message, hint } = later.has(key)
    ? notYet(key)
    : { message: `\`${key}\` is not a matcher.`, hint: `Did you mean \`${nearMatcher(key)}\`?` };
  return { message, hint: `${hint} If the whole map is data, write \`equals: ${data}\`.` };
}

function notYet(key: string) {
  return { message: `\`${key}\` is not available yet in this version.`, hint: 'Remove it.' };
}

/** One letter wrong, or two in words of six letters and more. */
function nearMatcher(key: string): string | undefined {
  const limit = key.length >= 6 ? 2 : 1;
  const lower = key.toLowerCase();
  return Object.keys(lowerNames).find((name) => editDistance(lower, lowerNames[name] ?? '', limit) <= limit);
}

/** Matchers of the language that this version may not have yet; see the language's table of matchers. */
const planned = ['format', 'each', 'unordered', 'schema', 'coerce', 'check', 'level', 'strict', 'contract', 'when'];

const lowerNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(matchers).map((name) => [name, name.toLowerCase()]),
);

const later = new Set(planned.filter((name) => !isMatcher(name)));
