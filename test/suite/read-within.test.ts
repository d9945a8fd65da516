import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readWithin } from '../../src/suite/read-within.ts';

it('reads no more than it was asked for, whatever size a file says it has', () => {
  const folder = mkdtempSync(join(tmpdir(), 'read-'));
  const file = join(folder, 'x');
  writeFileSync(file, 'x'.repeat(100));
  expect(readWithin(file, 100)).toHaveLength(100);
  expect(readWithin(file, 99)).toBe(100);
  writeFileSync(file, '');
  expect(readWithin(file, 0)).toHaveLength(0);
  expect(readWithin(folder, 10)).toBe('folder');
  rmSync(folder, { recursive: true });
  // Linux says of its own files that they are empty: as of one that grows while it is read.
  const growing = existsSync('/proc/self/maps') ? '/proc/self/maps' : import.meta.filename;
  expect(readWithin(growing, 50)).toBeGreaterThan(50);
  expect(readWithin(growing, 1_000_000)).toBeInstanceOf(Uint8Array);
});
