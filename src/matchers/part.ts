import { isAsTyped } from '../lib/as-typed.ts';
import { show } from '../lib/show.ts';
import type { Json } from '../model/json.ts';
import type { Mismatch } from './matcher.ts';
import { typeOf } from './value-type.ts';

/** How a matcher looks for a part: in text, and among a list's members. `verb` follows "must": `start with`. */
export interface PartSearch {
  readonly verb: string;
  readonly inText: (text: string, part: string) => boolean;
  readonly inList: (members: readonly Json[], part: Json) => boolean;
}

/** Looks for `expected` in text or in a list; any other value has no parts. */
export function matchPart(expected: Json, actual: Json, { verb, inText, inList }: PartSearch): Mismatch | undefined {
  const must = `${verb} ${show(expected)}`;
  if (Array.isArray(actual)) return inList(actual, expected) ? undefined : { must };
  if (typeof actual !== 'string') return { must: `be text or a list, and ${must}`, ...hintFor(actual) };
  const part = isAsTyped(expected) ? expected.$typed : expected;
  if (typeof part !== 'string') {
    const hint = `Text can hold only text. Write it in quotes: '${show(part)}'.`;
    return { must, ...(typeof part !== 'object' && { hint }) };
  }
  return inText(actual, part) ? undefined : { must };
}

function hintFor(actual: Json): { hint?: string } {
  if (typeOf(actual) !== 'number' && typeof actual !== 'boolean') return {};
  return { hint: 'To have the value read as text, with a warning, add `type: string`.' };
}
