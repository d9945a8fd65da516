import { isInteger } from './arithmetic.ts';
import type { Budget } from './budget.ts';
import { listMethods, mapMethods } from './collection-methods.ts';
import { Entry, isNumber, type Live, Loop, toLive, toValue } from './live.ts';
import { fits, JavaException, type Methods } from './methods.ts';
import { booleanMethods, doubleMethods, entryMethods, integerMethods, loopMethods } from './scalar-methods.ts';
import { stringMethods } from './string-methods.ts';
import { Tool, ToolError } from './value.ts';

/** What a value is asked for is not there: no such property or method. */
export const missing = Symbol('missing');

/** The value of a property, or `missing`: a getter, the entry of a map, or an `is...` method. */
export function propertyOf(self: Live, name: string, budget: Budget): Live | typeof missing {
  if (self instanceof Map) return self.get(name) ?? null;
  if (self instanceof Tool && Object.hasOwn(self.properties, name)) return toLive(self.properties[name] ?? null);
  const toggled = toggleFirst(name);
  for (const getter of [`get${name}`, `get${toggled}`, `is${name}`, `is${toggled}`]) {
    const found = callMethod(self, getter, [], budget);
    if (found !== missing) return found;
  }
  return self instanceof Loop ? (self.own.get(name) ?? null) : missing;
}

/** What a method gives, or `missing` when there is none that takes such arguments. Throws a `JavaException`. */
export function callMethod(self: Live, name: string, args: readonly Live[], budget: Budget): Live | typeof missing {
  budget.work(1);
  if (typeof self === 'string') {
    budget.work(self.length >> 6);
    return find(stringMethods, self, name, args, budget);
  }
  if (typeof self === 'boolean') return find(booleanMethods, self, name, args, budget);
  if (isNumber(self)) return find(isInteger(self) ? integerMethods : doubleMethods, self, name, args, budget);
  if (Array.isArray(self)) return find(listMethods, self, name, args, budget);
  if (self instanceof Map) return find(mapMethods, self, name, args, budget);
  if (self instanceof Tool) return callTool(self, name, args);
  if (self instanceof Entry) return find(entryMethods, self, name, args, budget);
  if (!(self instanceof Loop)) return missing;
  const found = find(loopMethods, self, name, args, budget);
  return found === missing ? find(mapMethods, self.own, name, args, budget) : found;
}

function find<T>(
  methods: Methods<T>,
  self: T,
  name: string,
  args: readonly Live[],
  budget: Budget,
): Live | typeof missing {
  const method = methods.get(name)?.find((candidate) => fits(candidate, args));
  return method ? method.call(self, args, budget) : missing;
}

function callTool(tool: Tool, name: string, args: readonly Live[]): Live | typeof missing {
  const method = Object.hasOwn(tool.methods, name) ? tool.methods[name] : undefined;
  if (!method || args.length < method.length) return missing;
  try {
    return toLive(method(...args.map((arg) => toValue(arg))));
  } catch (error) {
    if (error instanceof ToolError) throw new JavaException(error.message);
    throw error;
  }
}

function toggleFirst(name: string): string {
  const first = name.charAt(0);
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + name.slice(1);
}
