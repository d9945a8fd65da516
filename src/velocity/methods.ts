import type { Budget } from './budget.ts';
import type { Live } from './live.ts';

/** What a method's parameter takes; `null` fits all but `int`. */
export type Parameter = 'text' | 'int' | 'any' | 'map' | 'list';

/** One way to call a method of a Java class; the first whose parameters fit is called. */
export interface Method<T> {
  readonly takes: readonly Parameter[];
  /** Throws a `JavaException` where Java throws one. */
  readonly call: (self: T, args: readonly Live[], budget: Budget) => Live;
}

/** The methods of a Java class by name. */
export type Methods<T> = ReadonlyMap<string, readonly Method<T>[]>;

/** What Java throws within a method, as it is printed: `java.lang.NullPointerException: ...`. */
export class JavaException extends Error {}

/** Whether the arguments fit the parameters. */
export function fits({ takes }: { readonly takes: readonly Parameter[] }, args: readonly Live[]): boolean {
  return takes.length === args.length && takes.every((parameter, index) => fitsOne(parameter, args[index] ?? null));
}

function fitsOne(parameter: Parameter, arg: Live): boolean {
  if (parameter === 'any') return true;
  if (parameter === 'int') return typeof arg === 'number' && Number.isInteger(arg) && Math.abs(arg) < 2 ** 31;
  if (arg === null) return true;
  if (parameter === 'map') return arg instanceof Map;
  return parameter === 'list' ? Array.isArray(arg) : typeof arg === 'string';
}

/** The text of an argument; Java cannot do without it. */
export function textArgument(arg: Live | undefined): string {
  if (typeof arg === 'string') return arg;
  throw new JavaException('java.lang.NullPointerException');
}

/** The number of an argument that was found to be an `int`. */
export function intArgument(arg: Live | undefined): number {
  return typeof arg === 'number' ? arg : 0;
}
