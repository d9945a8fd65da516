import { parseDuration } from '../lib/duration.ts';
import type { Json } from '../model/json.ts';
import type { Checker } from './checker.ts';
import type { Pointer } from './pointer.ts';

/** A duration as the author wrote it, in milliseconds; `undefined` where there is none. No time at all is reported. */
export function durationOf(value: Json | undefined, pointer: Pointer, checker: Checker): number | undefined {
  const ms = typeof value === 'string' ? parseDuration(value) : undefined;
  if (ms !== 0) return ms;
  checker.report({
    pointer,
    part: 'value',
    words: () => ({
      message: `\`${pointer.at(-1)}\` must be longer than no time at all.`,
      hint: 'Write a duration such as `500ms` or `30s`, or leave the key out.',
    }),
  });
  return undefined;
}
