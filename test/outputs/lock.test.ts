import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { lock, type Processes, writerOf } from '../../src/outputs/lock.ts';
import { createTemporaries } from '../../src/outputs/temporaries.ts';

let log: string;
beforeEach(() => {
  log = join(mkdtempSync(join(tmpdir(), 'action-suite-lock-')), 'run.jsonl');
});

const here: Processes = { own: '7:100', host: 'here', isAlive: (id) => id === '7:100' || id === '8:100' };
const other: Processes = { ...here, own: '8:100' };

describe('lock', () => {
  it('is of one process at a time, and is given back', () => {
    const temporaries = createTemporaries();
    const unlock = lock(log, here, temporaries);
    expect(writerOf(log, other)).toBe('7:100');
    expect(() => lock(log, other, temporaries)).toThrow('the process 7 is writing it');
    unlock();
    expect([existsSync(`${log}.lock`), writerOf(log, other)]).toEqual([false, undefined]);
    lock(log, other, temporaries);
    expect(readFileSync(`${log}.lock`, 'utf8')).toBe('8:100 here\n');
  });

  it.each([
    ['that has ended', '9:100 here\n'],
    ['whose number another has now', '8:99 here\n'],
    ['of another machine', '8:100 elsewhere\n'],
    ['that nobody wrote', 'x'],
  ])('takes over from a process %s', (_, left) => {
    writeFileSync(`${log}.lock`, left);
    expect(writerOf(log, here)).toBeUndefined();
    lock(log, here, createTemporaries());
    expect(writerOf(log, other)).toBe('7:100');
  });

  it('goes with a program that ends at once, and leaves alone that of another', () => {
    const temporaries = createTemporaries();
    lock(log, here, temporaries);
    const others = createTemporaries();
    expect(() => lock(log, other, others)).toThrow();
    others.remove();
    expect(existsSync(`${log}.lock`)).toBe(true);
    temporaries.remove();
    expect(existsSync(`${log}.lock`)).toBe(false);
  });
});
