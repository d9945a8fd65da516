import type { Fault } from './fault.ts';
import { strangeCharacters } from './read-scalar.ts';
import { yamlMessages } from './yaml-messages.ts';

/** Why a text cannot be the name of anything in a suite; `undefined` where it can. */
export function nameFault(name: string): Fault['words'] | undefined {
  if (reserved.has(name)) return () => yamlMessages.keyReserved(name);
  // Nearly all names are plain, and this is asked of every one of them.
  if (/^[\w.-]+$/.test(name)) return undefined;
  if (/\p{Cc}/u.test(name)) return yamlMessages.keyControl;
  const strange = strangeCharacters(name, true);
  return strange && (() => strange.words);
}

/** Names that JavaScript, or this program, gives a meaning of its own. */
const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype', '$typed', '$template']);
