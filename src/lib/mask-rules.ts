import { isMap } from './is-map.ts';

/** What is done to one member of a record; gives back what it was given where nothing had to be masked. */
export type Rule = (value: unknown) => unknown;

/** For our own words. */
export const kept: Rule = (value) => value;

/** A rule changes texts only, so that the shape of what it was given stays. */
export function apply<T>(rule: Rule, value: T): T;
export function apply(rule: Rule, value: unknown): unknown {
  return rule(value);
}

/** Each member of our own object, or of each in a list, by its own rule; a member that is not named by `otherwise`. */
export function membersBy(rules: Readonly<Record<string, Rule>>, otherwise: Rule): Rule {
  const ruleOf = new Map(Object.entries(rules));
  const rule: Rule = (value) => {
    if (Array.isArray(value)) return mapList(value, rule);
    if (!isMap(value)) return otherwise(value);
    let copy: Record<string, unknown> | undefined;
    for (const key of Object.keys(value)) {
      const member = (ruleOf.get(key) ?? otherwise)(value[key]);
      if (member === value[key]) continue;
      copy ??= { ...value };
      copy[key] = member;
    }
    return copy ?? value;
  };
  return rule;
}

/** Every text in the value, keys included. Keys that have come to look the same are numbered. */
export function freely(text: (text: string) => string, number: (number: number) => unknown): Rule {
  const rule: Rule = (value) => {
    if (typeof value === 'string') return text(value);
    if (typeof value === 'number') return number(value);
    if (Array.isArray(value)) return mapList(value, rule);
    if (!isMap(value)) return value;
    const keys = Object.keys(value);
    const members = keys.map((key) => rule(value[key]));
    const nameOf = (key: string) => (key === typedKey ? key : text(key));
    const clean = keys.every((key, index) => members[index] === value[key] && nameOf(key) === key);
    if (clean) return value;
    const shown = uniquely(nameOf);
    return Object.fromEntries(keys.map((key, index) => [shown(key), members[index]]));
  };
  return rule;
}

/** The one key within values that is our own; see `AsTyped`. */
const typedKey = '$typed';

/** A text always as the same one; different texts never as one and the same. */
export function uniquely(text: (text: string) => string): (original: unknown) => unknown {
  const shownAs = new Map<string, string>();
  const taken = new Set<string>();
  return (original) => {
    if (typeof original !== 'string') return original;
    const known = shownAs.get(original);
    if (known !== undefined) return known;
    const masked = text(original);
    let shown = masked;
    for (let count = 2; taken.has(shown); count++) shown = `${masked} #${count}`;
    shownAs.set(original, shown);
    taken.add(shown);
    return shown;
  };
}

/** How often by what; what has come to look the same is added up. */
export function countsBy(key: Rule): Rule {
  return (counts) => {
    if (!isMap(counts)) return counts;
    const shown = new Map<string, unknown>();
    for (const [name, count] of Object.entries(counts)) {
      const masked = String(key(name));
      const before = shown.get(masked);
      shown.set(masked, typeof before === 'number' && typeof count === 'number' ? before + count : count);
    }
    return Object.keys(counts).every((name) => shown.has(name)) ? counts : Object.fromEntries(shown);
  };
}

function mapList(list: readonly unknown[], rule: Rule): readonly unknown[] {
  const copy = list.map(rule);
  return copy.every((member, index) => member === list[index]) ? list : copy;
}
