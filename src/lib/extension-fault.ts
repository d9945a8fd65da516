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
    throw brokeOff(what, cause);
  }
}

/** As `callExtension`, for what gives a promise: rejects where that does, or where the call throws at once. */
export async function awaitExtension<T>(what: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (cause) {
    throw brokeOff(what, cause);
  }
}

function brokeOff(what: string, cause: unknown): ExtensionFault {
  return new ExtensionFault(`${what} broke off: ${messageOf(cause)}`, { cause });
}
