import { messageOf } from './message-of.ts';

/** Thrown where something that a configuration adds broke off or gave what it may not: a fault of it, and none of ours. */
export class ExtensionFault extends Error {
  override readonly name = 'ExtensionFault';
}

/** Calls what a configuration adds. What it throws becomes an `ExtensionFault` that begins with `what`. */
export function callExtension<T>(what: string, call: () => T): T {
  try {
    return call();
  } catch (cause) {
    throw new ExtensionFault(`${what} broke off: ${messageOf(cause)}`, { cause });
  }
}
