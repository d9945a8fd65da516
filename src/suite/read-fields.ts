import { isAsTyped } from '../lib/as-typed.ts';
import { isJsonObject } from '../lib/is-json-object.ts';
import { hasTemplate } from '../lib/is-template.ts';
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
    if (!parsePath(path)) checker.report({ pointer: at, part: 'key', ...pathWords(path) });
    return { path, matchers: readMatchers(value, at, checker), place: places.key(at) };
  });
}

function readMatchers(value: Json, pointer: Pointer, checker: Checker): JsonObject {
  if (!isJsonObject(value) || isAsTyped(value)) return { equals: value };
  const keys = Object.keys(value);
  const isMatchers = keys.some(isMatcher);
  for (const key of keys) {
    const words = isMatcher(key) ? undefined : isMatchers ? mixed(key, value) : misspelt(key, value);
    if (words) checker.report({ pointer: [...pointer, key], part: 'key', ...words });
    else if (isMatchers) check(key, value[key] ?? null, [...pointer, key], checker);
  }
  if (!isMatchers) return { equals: value };
  checkBounds(value, pointer, checker);
  return value;
}

function isMatcher(key: string): boolean {
  return Object.hasOwn(matchers, key);
}

/** What the matcher itself finds wrong. */
function check(name: string, expected: Json, pointer: Pointer, checker: Checker): void {
  // What an expression gives is looked at when it has given it.
  const isReady = checker.isSound(pointer) && !hasTemplate(expected);
  const complaint = isReady ? matchers[name]?.check?.(expected) : undefined;
  if (complaint) checker.report({ pointer, part: 'value', ...complaintWords(complaint) });
}

function mixed(key: string, value: JsonObject): Words {
  if (later.has(key)) return notYet(key);
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
  const words = later.has(key)
    ? notYet(key)
    : near
      ? { message: `\`${key}\` is not a matcher.`, hint: `Did you mean \`${near}\`?` }
      : undefined;
  return words && { ...words, hint: `${words.hint} If the whole map is data, write \`equals: ${inline(value)}\`.` };
}

function notYet(key: string) {
  return { message: `\`${key}\` is not available yet in this version.`, hint: 'Remove it.' };
}

/** One letter wrong, or two in words of six letters and more. */
function nearMatcher(key: string): string | undefined {
  const limit = key.length >= 6 ? 2 : 1;
  return Object.keys(matchers).find((name) => editDistance(key.toLowerCase(), name.toLowerCase(), limit) <= limit);
}

/** Matchers of the language that this version may not have yet; see the language's table of matchers. */
const planned = ['format', 'each', 'unordered', 'schema', 'coerce', 'check', 'level', 'strict', 'contract', 'when'];

const later = new Set(planned.filter((name) => !isMatcher(name)));
