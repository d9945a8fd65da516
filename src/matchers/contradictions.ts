import type { JsonObject } from '../model/json.ts';
import { isValueType, type ValueType } from './value-type.ts';

/** Something wrong with matchers that stand beside each other, and the one of them that is to be marked. */
export interface Contradiction {
  readonly key: string;
  readonly message: string;
  /** What to write instead. */
  readonly hint: string;
}

/** What each matcher by itself does not show: two that exclude each other, one that does nothing without another. */
export function contradictions(matchers: JsonObject): readonly Contradiction[] {
  const found: Contradiction[] = [];
  const { optional, absent, type, coerce, level } = matchers;
  if (optional === true && absent === true) {
    found.push({
      key: 'optional',
      message: 'A field that must be absent cannot be `optional` as well.',
      hint: 'Remove one of them: with `absent: true` it may not be there at all.',
    });
  }
  const beside = Object.keys(matchers).find((key) => !['absent', 'optional', 'because', 'level'].includes(key));
  if (absent === true && beside !== undefined) {
    found.push({
      key: beside,
      message: `A field that must be absent has no value, so \`${beside}\` asks nothing of it.`,
      hint: `Remove \`absent\` or \`${beside}\`.`,
    });
  }
  if (coerce !== undefined && type === undefined) {
    found.push({
      key: 'coerce',
      message: '`coerce` does nothing without `type`: only then is a value converted.',
      hint: 'Add `type`, such as `type: number`, or remove `coerce`.',
    });
  }
  if (level !== undefined && !Object.entries(matchers).some(([key, value]) => asks(key, value !== true))) {
    found.push({
      key: 'level',
      message: '`level` alone asks nothing of the field.',
      hint: 'Write beside it what the field must be, or `optional: false` if it only has to be there.',
    });
  }
  for (const [key, needed] of Object.entries(needs)) {
    if (matchers[key] === undefined || !isValueType(type) || type === needed.type) continue;
    found.push({
      key,
      message: `\`${key}\` is for ${needed.what}, but here stands \`type: ${type}\`.`,
      hint: `Write \`type: ${needed.type}\`, or remove one of the two.`,
    });
  }
  return found;
}

/** Whether the matcher asks something of the field; `optional: true` takes back what the field's name asks. */
function asks(key: string, isFalse: boolean): boolean {
  return key === 'optional' ? isFalse : !['level', 'because', 'coerce'].includes(key);
}

const needs: Readonly<Record<string, { readonly type: ValueType; readonly what: string }>> = {
  each: { type: 'array', what: 'lists' },
  unordered: { type: 'array', what: 'lists' },
  format: { type: 'string', what: 'text' },
};
