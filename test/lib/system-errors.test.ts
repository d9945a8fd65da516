import { describe, expect, it } from 'vitest';
import { codeOf } from '../../src/lib/code-of.ts';
import { explainSystemError } from '../../src/lib/explain-system-error.ts';

const withCode = (code: unknown) => Object.assign(new Error('Bearer abc'), { code });

describe('codeOf', () => {
  it.each([
    [withCode('ECONNRESET'), 'ECONNRESET'],
    [withCode('Bearer abc'), 'UNKNOWN'],
    [withCode(7), 'UNKNOWN'],
    [new Error('Bearer abc'), 'UNKNOWN'],
    ['Bearer abc', 'UNKNOWN'],
    [undefined, 'UNKNOWN'],
  ])('lets nothing of an error out but a code that looks like one: %s', (error, code) => {
    expect(codeOf(error)).toBe(code);
  });
});

describe('explainSystemError', () => {
  it.each([
    ['EACCES', 'you have no right to read it', 'you may not write there'],
    ['EISDIR', 'it is a folder', 'a folder has its name'],
    ['ENOTDIR', 'a part of its path is a file', 'a part of its path is a file'],
    ['ENOSPC', 'ENOSPC', 'the disk is full'],
    ['EXYZ', 'EXYZ', 'EXYZ'],
    ['of no kind', 'the file system gives no reason', 'the file system gives no reason'],
  ])('tells %s in words', (code, reading, writing) => {
    expect(explainSystemError(withCode(code), 'read')).toBe(reading);
    expect(explainSystemError(withCode(code), 'write')).toBe(writing);
  });
});
