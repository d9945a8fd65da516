import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { jobSummary } from '../../src/outputs/job-summary.ts';
import { from } from '../support/text-of.ts';

let path = '';
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'action-suite-summary-')), 'summary');
});

/** What went wrong when these were added. */
async function added(...parts: string[]): Promise<unknown[]> {
  const troubles: unknown[] = [];
  await jobSummary(path, (error) => troubles.push(error))(from(parts));
  return troubles;
}

describe('the summary of a job', () => {
  it('has what others wrote, and each text behind it', async () => {
    writeFileSync(path, 'before\n');
    expect(await added('a', 'b')).toEqual([]);
    expect(await added('c')).toEqual([]);
    expect(readFileSync(path, 'utf8')).toBe('before\nab\nc\n');
  });

  it('stays below 1 MiB, and says why it has no more', async () => {
    writeFileSync(path, 'x'.repeat(1024 * 1024 - 10));
    expect(await added('12345678')).toEqual([]);
    expect(await added('')).toEqual([expect.objectContaining({ message: expect.stringContaining('1 MiB') })]);
    expect(readFileSync(path).length).toBe(1024 * 1024 - 1);
  });

  it('says why it cannot be written, and fails nothing', async () => {
    path = join(path, 'missing');
    expect(await added('a')).toEqual([expect.objectContaining({ code: 'ENOENT' })]);
  });
});
