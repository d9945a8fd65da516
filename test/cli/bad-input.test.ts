import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { project } from '../support/cli.ts';
import { runMeasured } from '../support/measured.ts';

/*
 * What may stand in a folder of suites by mistake or by malice is refused at once, in plain words, and takes neither the
 * time nor the memory that it asks for. The bounds are generous: the machine may be busy with other tests.
 */
const mostMs = 10_000;
const mostMiB = 300;

const good = 'action: A\n';
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** What `validate` says of a project with one good suite, and what `make` puts beside it. */
async function validate(make: (folder: string, suite: string) => void, args: readonly string[] = []) {
  const folder = project({ 'suites/good.action.yaml': good });
  folders.push(folder);
  make(folder, join(folder, 'suites/x.action.yaml'));
  const ended = await runMeasured(['validate', ...args], { cwd: folder });
  expect(`${ended.stdout}${ended.stderr}`).not.toMatch(/\n\s+at |\[object|undefined|NaN|went wrong inside/);
  expect(ended.ms).toBeLessThan(mostMs);
  expect(ended.peakMiB).toBeLessThan(mostMiB);
  return ended;
}

const write = (content: string | Uint8Array) => (_folder: string, suite: string) => writeFileSync(suite, content);

describe('files that are no suites', () => {
  it.each<[string, (folder: string, suite: string) => void, string]>([
    [
      'a file of 50 MB',
      (_, suite) => {
        writeFileSync(suite, good);
        truncateSync(suite, 50_000_000);
      },
      'suites/x.action.yaml:1:1\n  The file is 47.7 MiB large, but at most 1 MiB is allowed.\n  Divide it into several files.',
    ],
    [
      'a file of 20 TB, nearly all of it a hole',
      (_, suite) => {
        writeFileSync(suite, good);
        truncateSync(suite, 8_000_000_000_000);
      },
      'MiB large, but at most 1 MiB is allowed.',
    ],
    [
      '10,000 levels of brackets',
      write(`${good}inputs: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`),
      'Lists and maps stand in each other more than 64 levels deep here.',
    ],
    [
      '10,000 levels of dashes',
      write(`${good}inputs:\n  a:\n  ${'- '.repeat(10_000)}x\n`),
      'Lists and maps stand in each other more than 64 levels deep here.',
    ],
    [
      'a matrix of 100^6 cases',
      write(`${good}matrix:\n${axes(6, 100)}`),
      'This suite would make 1,000,000,000,000 cases, but at most 10,000 are allowed.',
    ],
    [
      'a matrix beyond all numbers',
      write(`${good}matrix:\n${axes(400, 100)}`),
      'This suite would make more than 10^300 cases, but at most 10,000 are allowed.',
    ],
    [
      'invalid UTF-8',
      write(Buffer.from([...Buffer.from('action: A\nsuite: caf'), 0xe9, 0x0a])),
      'suites/x.action.yaml:2:11\n  2 | suite: caf\ufffd\n    |           ^\n  From here on the file is not valid UTF-8, so that letters would be lost.',
    ],
    [
      'UTF-16 with a mark',
      write(Buffer.from(`\ufeff${good}`, 'utf16le')),
      'The file is saved as UTF-16, but it must be UTF-8.',
    ],
    ['UTF-16 without one', write(Buffer.from(good, 'utf16le')), 'The file is saved as UTF-16, but it must be UTF-8.'],
    [
      'a zero byte',
      write(`action: A\nsuite: B\0C\n`),
      'suites/x.action.yaml:2:9\n  2 | suite: B\\x00C\n    |         ^^^^\n  Here is a character that no text holds (code 0).',
    ],
    [
      'codes of a terminal',
      write(`action: A\nsuite: "\u001b[31mred"\n`),
      'Here is a character that no text holds (code 27).',
    ],
    ['nothing but zero bytes', write(Buffer.alloc(100_000)), 'Here is a character that no text holds (code 0).'],
    ['a BOM in the middle', write(`action: A\n\ufeffsuite: B\n`), 'Here is an invisible character'],
    ['a BOM behind a text', write(`action: A\ufeff\nsuite: B\n`), 'Here is an invisible character'],
    ['1 MiB in one line', write(`action: ${'a '.repeat(500_000)}: b\n`), 'suites/x.action.yaml:1:'],
    ['65,536 anchors', write(anchors(65_536)), 'suites/x.action.yaml:'],
    [
      'a pipe',
      (_, suite) => execFileSync('sh', ['-c', 'mkfifo "$0"', suite]),
      'This has the name of a suite, but it is no ordinary file',
    ],
    [
      'a link to a device',
      (_, suite) => symlinkSync('/dev/zero', suite),
      'suites/x.action.yaml:1:1\n  This is a link that leads out of the project folder.\n  Copy the suite into the project.',
    ],
    ['a folder', (_, suite) => mkdirSync(suite), 'This has the name of a suite, but it is a folder.'],
    [
      'a link that leads nowhere',
      (_, suite) => symlinkSync('gone.action.yaml', suite),
      'This is a link, and what it leads to cannot be read: it is not there.',
    ],
    [
      'links in a circle',
      (folder, suite) => {
        symlinkSync('x.action.yaml', join(folder, 'suites/y.action.yaml'));
        symlinkSync('y.action.yaml', suite);
      },
      'This is a link, and what it leads to cannot be read: its links lead in a circle.',
    ],
    [
      'a link out of the project',
      (folder, suite) => {
        const outside = `${folder}-outside.yaml`;
        folders.push(outside);
        writeFileSync(outside, good);
        symlinkSync(outside, suite);
      },
      'This is a link that leads out of the project folder.',
    ],
    ['a device that is named', () => {}, '`/dev/zero` is neither a file nor a folder.'],
  ])('%s', async (what, make, message) => {
    const args = what.endsWith('named') ? ['/dev/zero'] : [];
    const { code, stderr } = await validate(make, args);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });

  it('a file that may not be read', async () => {
    // Nothing is closed to root, but one of the files that the system makes of itself.
    const isRoot = process.getuid?.() === 0;
    const { code, stderr } = await validate(
      (_, suite) => {
        writeFileSync(suite, good);
        chmodSync(suite, isRoot ? 0o600 : 0);
      },
      isRoot ? ['/proc/self/mem'] : [],
    );
    expect(stderr).toContain(
      isRoot ? 'The file could not be read: the disk reports a fault.' : 'you have no right to read it',
    );
    expect(code).toBe(2);
  });
});

describe('what surrounds the suites', () => {
  it('names with line breaks, codes of a terminal, turned writing and faces are shown on one line', async () => {
    const names = [
      'new\nline',
      'red\u001b[31m',
      '\u202eturned',
      'smile \u{1f600}',
      '[glob] {a,b} !(c)',
      "it's; rm -rf *",
    ];
    const { code, stderr } = await validate((folder) => {
      for (const name of names) writeFileSync(join(folder, `suites/${name}.action.yaml`), 'acton: A\n');
    });
    const heads = stderr.split('\n').filter((line) => line.includes('.action.yaml:'));
    expect(heads).toHaveLength(names.length);
    expect(heads.every((line) => /^suites\/.*\.action\.yaml:1:1$/.test(line))).toBe(true);
    expect(stderr).toContain('suites/smile \u{1f600}.action.yaml:1:1\n');
    for (const code of ['\u001b', '\u202e']) expect(stderr).not.toContain(code);
    expect(code).toBe(2);
  });

  it('names that differ only in capitals are two suites where the disk keeps them apart', async () => {
    const { code, stdout } = await validate((folder) => {
      for (const name of ['case', 'Case']) writeFileSync(join(folder, `suites/${name}.action.yaml`), good);
    });
    expect(stdout).toMatch(
      process.platform === 'linux' ? '3 suites, 3 cases: all well.' : '2 suites, 2 cases: all well.',
    );
    expect(code).toBe(0);
  });

  it.each([
    ['CRLF', 'suite: B\r\naction: A\r\n'],
    ['lone CR', 'suite: B\raction: A\r'],
    ['a BOM at the beginning', '\ufeffsuite: B\naction: A\n'],
    ['no line end', 'suite: B\naction: A'],
  ])('%s is fine, or said to be in the way', async (what, text) => {
    const { code, stdout, stderr } = await validate(write(text));
    const isFine = what !== 'lone CR';
    expect(isFine ? stdout : stderr).toContain(
      isFine ? '2 suites, 2 cases: all well.' : 'The lines of this file end in a way that only very old programs know.',
    );
    expect(code).toBe(isFine ? 0 : 2);
  });

  it('100,000 other files below the folder of the suites', async () => {
    const { code, stdout } = await validate((folder) => {
      for (let room = 0; room < 100; room++) {
        mkdirSync(join(folder, `suites/data-${room}`));
        for (let file = 0; file < 1_000; file++) writeFileSync(join(folder, `suites/data-${room}/${file}.json`), '');
      }
    });
    expect(stdout).toContain('1 suite, 1 case: all well.');
    expect(code).toBe(0);
  });

  it.each([
    [
      'a pattern of a million characters',
      JSON.stringify({ suites: ['a'.repeat(1_000_000)] }),
      'is too long to be searched for',
    ],
    [
      'a pattern with a million braces',
      JSON.stringify({ suites: ['{a,b}'.repeat(200_000)] }),
      'is too long to be searched for',
    ],
    ['a pattern of many stars', JSON.stringify({ suites: [`suites/${'*a'.repeat(500)}`] }), 'matches no suite'],
    [
      'a pattern of many choices',
      JSON.stringify({ suites: [`suites/${'{a,b}'.repeat(100)}`] }),
      'has too many choices',
    ],
    [
      'a pattern of a long range',
      JSON.stringify({ suites: ['suites/{1..1000000000}.action.yaml'] }),
      'has too many choices',
    ],
    [
      'a configuration of 50 MB',
      `{ "suites": ["${'a'.repeat(50_000_000)}"] }`,
      'action-suite.config.json is 47.7 MiB large, but a configuration has at most 1 MiB.',
    ],
  ])('%s', async (_, config, message) => {
    const { code, stderr } = await validate((folder) =>
      writeFileSync(join(folder, 'action-suite.config.json'), config),
    );
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});

function axes(count: number, length: number): string {
  const values = Array.from({ length }, (_, index) => index).join(', ');
  return Array.from({ length: count }, (_, index) => `  a${index}: [${values}]\n`).join('');
}

function anchors(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => ` - &a${index} ${index}\n`);
  return `${good}inputs:\n list:\n${lines.join('')}\nexpct: 1\n`;
}
