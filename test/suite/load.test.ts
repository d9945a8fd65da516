import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSuites, type ReadFile } from '../../src/suite/load.ts';
import { noSurroundings } from '../../src/suite/surroundings.ts';

const disk =
  (files: Record<string, string | Error>): ReadFile =>
  (path, limit) => {
    const content = files[path] ?? Object.assign(new Error('no such file'), { code: 'ENOENT' });
    if (content instanceof Error) throw content;
    const bytes = new TextEncoder().encode(content);
    return bytes.length > limit ? bytes.length : bytes;
  };

describe('loadSuites', () => {
  it('keeps the order of files, and the good ones beside the broken ones', async () => {
    const names = Array.from({ length: 70 }, (_, index) => `${index}.action.yaml`);
    const files = Object.fromEntries(names.map((name, index) => [`/p/${name}`, index % 2 ? 'action: A' : 'acton: A']));
    const { suites, broken } = await loadSuites(names, '/p', noSurroundings, disk(files));
    expect(suites.map(({ file }) => file)).toEqual(names.filter((_, index) => index % 2));
    expect(broken.map(({ file }) => file)).toEqual(names.filter((_, index) => !(index % 2)));
  });

  it.each<[string, Record<string, string | Error>, string]>([
    ['a missing file', {}, 'The file could not be read: it is not there.'],
    [
      'a file without rights',
      { '/p/x.action.yaml': Object.assign(new Error('denied'), { code: 'EACCES' }) },
      'The file could not be read: you have no right to read it.',
    ],
    [
      'a fault that has no name',
      { '/p/x.action.yaml': new Error('secret path') },
      'The file could not be read: the file system gives no reason.',
    ],
    [
      'a large file',
      { '/p/x.action.yaml': `# ${'x'.repeat(2 * 1024 * 1024)}` },
      'The file is 2.0 MiB large, but at most 1 MiB is allowed.',
    ],
  ])('%s is a broken suite', async (_, files, message) => {
    const { suites, broken } = await loadSuites(['x.action.yaml'], '/p', noSurroundings, disk(files));
    expect(suites).toEqual([]);
    expect(broken.map(({ problems }) => problems.map((problem) => problem.message))).toEqual([[message]]);
  });

  it('reads from the disk, and looks at the size before', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'load-'));
    writeFileSync(join(folder, 'a.action.yaml'), '\ufeffaction: A\r\n');
    writeFileSync(join(folder, 'b.action.yaml'), Buffer.alloc(1_048_577));
    const { suites, broken } = await loadSuites(['a.action.yaml', 'b.action.yaml'], folder);
    expect(suites.map(({ title, action }) => [title, action])).toEqual([['a', 'A']]);
    expect(broken[0]?.problems[0]?.message).toBe('The file is 1.1 MiB large, but at most 1 MiB is allowed.');
    rmSync(folder, { recursive: true });
  });
});
