import { isJsonObject } from '../lib/is-json-object.ts';
import type { Json, JsonObject } from '../model/json.ts';

/** The object as plain data, or the dotted path of what is none: a function, a date, a value within itself. */
export function plainJson(value: unknown): { readonly value: JsonObject } | { readonly path: string } {
  const steps: string[] = [];
  const copied = copy(value, steps, new Set());
  return copied !== undefined && isJsonObject(copied) ? { value: copied } : { path: steps.join('.') };
}

/** A copy without members that are undefined; `undefined` itself where something is no plain data, with `steps` to it. */
function copy(value: unknown, steps: string[], open: Set<object>): Json | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'object' || open.has(value) || !isPlain(value)) return undefined;
  open.add(value);
  const members: [string, Json][] = [];
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined && !Array.isArray(value)) continue;
    steps.push(key);
    const copied = copy(member, steps, open);
    if (copied === undefined) return undefined;
    steps.pop();
    members.push([key, copied]);
  }
  open.delete(value);
  return Array.isArray(value) ? members.map(([, member]) => member) : Object.fromEntries(members);
}

function isPlain(value: object): boolean {
  // Modules loaded another way have an `Object` of their own, so the prototype is compared by what stands above it.
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}
