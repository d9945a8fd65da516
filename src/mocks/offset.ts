import { parseDuration } from '../lib/duration.ts';

/** Reads `-1h`, `+30m` or `7d` as milliseconds; `undefined` for anything else, and for more than 100 years. */
export function readOffset(text: string): number | undefined {
  const [, sign, rest = ''] = /^([+-]?)(\S+)$/.exec(text) ?? [];
  const distance = parseDuration(rest);
  if (distance === undefined || distance > longest) return undefined;
  return sign === '-' ? -distance : distance;
}

const longest = 36_525 * 86_400_000;
