import { Double, Tool, type Value, type ValueMap } from './value.ts';

/**
 * A value while a template is rendered. Lists and maps are copies, since a template may change them, and maps are `Map`s,
 * so that no name in a template reaches anything but what was put there.
 */
export type Live = null | boolean | number | bigint | string | Double | Tool | Live[] | LiveMap | Entry | Loop | Block;

/** A map that a template may change. */
export type LiveMap = Map<Live, Live>;

/** One entry of a map, as `entrySet()` gives it. */
export class Entry {
  readonly key: Live;
  readonly value: Live;

  constructor(key: Live, value: Live) {
    this.key = key;
    this.value = value;
  }
}

/** `$foreach`: where a loop is. */
export class Loop {
  index = -1;
  hasNext = false;
  readonly outer: Loop | undefined;
  /** What a template puts into it. */
  readonly own: LiveMap = new Map();

  constructor(outer: Loop | undefined) {
    this.outer = outer;
  }
}

/** What `#define` and the body of a macro leave: it is rendered whenever it is written. */
export class Block {
  /** Renders it with the variables that are there then, or gives nothing when it stands within itself too often. */
  readonly render: (scope?: Scope) => string | null;

  constructor(render: (scope?: Scope) => string | null) {
    this.render = render;
  }
}

/** The variables that a piece of a template sees. */
export interface Scope {
  /** The value, or `null`. */
  readonly get: (name: string) => Live;
  readonly has: (name: string) => boolean;
  readonly put: (name: string, value: Live) => void;
  readonly remove: (name: string) => void;
  /** What the caller of a macro wrote for an argument, when the reference is one: `$a`. */
  readonly written: (reference: string) => string | undefined;
}

/** How deep data that is handed to a template may be. */
const deepest = 100;

/** A copy of a value for one rendering; what lies too deep is left out. */
export function toLive(value: Value, depth = 0): Live {
  if (typeof value !== 'object' || value === null || value instanceof Double || value instanceof Tool) {
    return value === undefined ? null : value;
  }
  if (depth > deepest) return null;
  if (isList(value)) return value.map((item) => toLive(item, depth + 1));
  return new Map(Object.entries(value).map(([key, member]) => [key, toLive(member, depth + 1)]));
}

function isList(value: readonly Value[] | ValueMap): value is readonly Value[] {
  return Array.isArray(value);
}

/** What a tool is given: plain data again. */
export function toValue(live: Live, depth = 0): Value {
  if (typeof live !== 'object' || live === null || live instanceof Double || live instanceof Tool) return live;
  if (live instanceof Block) return live.render();
  if (depth > deepest || live instanceof Loop || live instanceof Entry) return null;
  if (Array.isArray(live)) return live.map((item) => toValue(item, depth + 1));
  return Object.fromEntries([...live].map(([key, member]) => [String(key), toValue(member, depth + 1)]));
}

/** Whether it is a number of any kind. */
export function isNumber(live: Live): live is number | bigint | Double {
  return typeof live === 'number' || typeof live === 'bigint' || live instanceof Double;
}

/** The name of its class in Java. */
export function classOf(live: Exclude<Live, null>): string {
  if (typeof live === 'string') return 'java.lang.String';
  if (typeof live === 'boolean') return 'java.lang.Boolean';
  if (typeof live === 'bigint') return 'java.math.BigInteger';
  if (typeof live === 'number' && Number.isSafeInteger(live)) {
    return Math.abs(live) < 2 ** 31 ? 'java.lang.Integer' : 'java.lang.Long';
  }
  if (typeof live === 'number' || live instanceof Double) return 'java.lang.Double';
  if (Array.isArray(live)) return 'java.util.ArrayList';
  if (live instanceof Tool) return live.className;
  if (live instanceof Entry) return 'java.util.LinkedHashMap$Entry';
  if (live instanceof Loop) return 'org.apache.velocity.runtime.directive.ForeachScope';
  if (live instanceof Block) return 'org.apache.velocity.runtime.directive.Block$Reference';
  return 'java.util.LinkedHashMap';
}
