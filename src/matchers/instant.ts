import { DateTime } from 'luxon';

/**
 * The moment that a text names, in milliseconds since 1970; `undefined` unless it is a date (`2026-01-31`: its first
 * moment) or a date with a time (`2026-01-31T09:30:00.000Z`) as ISO 8601 writes them in full. Without a zone it is UTC, so
 * that the answer is the same on every machine.
 */
export function instantOf(text: string): number | undefined {
  if (!pattern.test(text)) return undefined;
  const date = DateTime.fromISO(text, { zone: 'utc' });
  return date.isValid ? date.toMillis() : undefined;
}

/** ISO 8601 has shorter forms too, but `20260131` and `2026` are numbers to everybody else. */
const pattern = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/;
