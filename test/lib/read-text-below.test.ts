import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readTextBelow, type TextFile } from '../../src/lib/read-text-below.ts';

const around = mkdtempSync(join(tmpdir(), 'read-text-'));
const folder = join(around, 'project');
mkdirSync(join(folder, 'sub'), { recursive: true });
writeFileSync(join(around, 'secret.txt'), 'secret');
mkdirSync(join(around, 'project-2'));
writeFileSync(join(around, 'project-2/a.txt'), 'secret');
writeFileSync(join(folder, 'a.txt'), 'Grüße 😀\r\n');
writeFileSync(join(folder, 'bom.txt'), '\ufeffa');
writeFileSync(join(folder, 'empty.txt'), '');
writeFileSync(join(folder, 'latin-1.txt'), Buffer.from([0x47, 0xfc]));
writeFileSync(join(folder, 'full.txt'), 'x'.repeat(1_048_576));
writeFileSync(join(folder, 'large.txt'), 'x'.repeat(1_048_577));
symlinkSync('../secret.txt', join(folder, 'out.txt'));
symlinkSync('..', join(folder, 'up'));
symlinkSync('../a.txt', join(folder, 'sub/in.txt'));
symlinkSync('loop', join(folder, 'loop'));
symlinkSync('/dev/zero', join(folder, 'zero'));
const socket = createServer().listen(join(folder, 'socket'));

const table: [path: string, found: TextFile][] = [
  ['a.txt', { text: 'Grüße 😀\r\n' }],
  ['sub/../a.txt', { text: 'Grüße 😀\r\n' }],
  ['sub/in.txt', { text: 'Grüße 😀\r\n' }],
  ['bom.txt', { text: 'a' }],
  ['empty.txt', { text: '' }],
  ['full.txt', { text: 'x'.repeat(1_048_576) }],
  ['large.txt', { reason: 'it is larger than 1 MiB' }],
  ['latin-1.txt', { reason: 'it is not text in UTF-8' }],
  ['none.txt', { reason: 'it is not there' }],
  ['a.txt/b', { reason: 'a part of its path is a file' }],
  ['a\0.txt', { reason: 'it is not there' }],
  ['x'.repeat(5_000), { reason: 'its name is too long' }],
  ['sub', { reason: 'it is a folder' }],
  ['.', { reason: 'it is a folder' }],
  ['', { reason: 'it is a folder' }],
  ['socket', { reason: 'it is not an ordinary file' }],
  ['loop', { reason: 'its links lead in a circle' }],
  ...['../secret.txt', '../project-2/a.txt', '..', 'out.txt', 'up/secret.txt', 'zero', '/etc/passwd'].map(
    (path): [string, TextFile] => [path, { reason: 'it lies outside the project folder' }],
  ),
];

describe('readTextBelow', () => {
  afterAll(() => {
    socket.close();
  });

  it.each(table)('%s', (path, found) => {
    expect(readTextBelow(folder, path, 1_048_576)).toEqual(found);
  });

  it('reads below a folder that is itself behind a link', () => {
    symlinkSync(folder, join(around, 'link'));
    expect(readTextBelow(join(around, 'link'), 'a.txt', 100)).toEqual({ text: 'Grüße 😀\r\n' });
  });
});
