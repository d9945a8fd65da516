import { InvalidArgumentError } from 'commander';
import { parseDuration } from '../lib/duration.ts';

/*
 * How the values of options are read: each of these takes what was typed, or says what to write instead.
 */

/** Takes the texts of an option that may be repeated, as they are. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Takes any text but an empty one, which is mostly a variable that is not set. `hint` says what to write. */
export function text(hint: string) {
  return (value: string): string => {
    if (value.trim() !== '') return value;
    throw new InvalidArgumentError(hint);
  };
}

/** The same for an option that may be repeated. */
export function texts(hint: string) {
  const read = text(hint);
  return (value: string, before: readonly string[] = []): readonly string[] => [...before, read(value)];
}

/** Reads a whole number of at least `least`. */
export function whole(least: number) {
  return (text: string): number => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && Number.isSafeInteger(value)) return value;
    throw new InvalidArgumentError(`Write a whole number, ${least} or more.`);
  };
}

/** Reads a duration as milliseconds. */
export function readDuration(text: string): number {
  const ms = parseDuration(text);
  if (ms !== undefined && ms > 0) return ms;
  throw new InvalidArgumentError('Write a number and a unit: 250ms, 30s, 5m, 1h.');
}

/** Reads `2/4` as the second of four parts. */
export function readShard(text: string): { number: number; of: number } {
  const [, number, of] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(text)?.map(Number) ?? [];
  if (number !== undefined && of !== undefined && number <= of) return { number, of };
  throw new InvalidArgumentError('Write i/n with i from 1 to n, e.g. 2/4.');
}
