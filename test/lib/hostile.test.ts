import { describe, expect, it } from 'vitest';
import { typedNumber } from '../../src/lib/as-typed.ts';
import { unlink } from '../../src/lib/chain.ts';
import { parseDuration } from '../../src/lib/duration.ts';
import { findJsonFault } from '../../src/lib/json-fault.ts';
import { nearest } from '../../src/lib/nearest.ts';
import { parsePath } from '../../src/lib/path.ts';
import { cut, printable, withoutAnsi } from '../../src/lib/printable.ts';
import { parseRate } from '../../src/lib/rate.ts';
import { trimEnd } from '../../src/lib/trim-end.ts';
import { slowOn } from '../support/hostile.ts';

describe('a million characters that mean harm', () => {
  it.each<[string, (words: string) => unknown]>([
    ['text to print', printable],
    ['text with colours', withoutAnsi],
    ['text to cut', (words) => cut(words, 100)],
    ['a number', typedNumber],
    ['a decimal', () => typedNumber(`0.1${'0'.repeat(1_000_000)}1`)],
    ['a duration', parseDuration],
    ['a rate', parseRate],
    ['a path', parsePath],
    ['JSON', findJsonFault],
    ['a record', (words) => unlink(`${JSON.stringify({ words })}\n`, 1, '')],
    ['a word', (words) => nearest(words, ['total', 'tier'])],
    ['text with an end to take off', (words) => trimEnd(words, words.slice(-1))],
  ])('are read in no time as %s', (_, work) => {
    expect(slowOn(work)).toEqual([]);
  });
});

describe('trimEnd', () => {
  it.each([
    ['a//', 'a'],
    ['//a', '//a'],
    ['a/b/', 'a/b'],
    ['///', ''],
    ['', ''],
  ])('makes %j to %j', (text, rest) => {
    expect(trimEnd(text, '/')).toBe(rest);
  });
});
