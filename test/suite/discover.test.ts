import { once } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { discover } from '../../src/suite/discover.ts';

let outside: string;
let base: string;
/** Listens on a path of the file system, where it stands as something that is neither a file nor a folder. */
const socket = createServer();

const suites = [
  'suites/a.action.yaml',
  'suites/b.action.yml',
  'suites/deep/er/c.action.yaml',
  'suites/we ird [1] (x) {y}.action.yaml',
  'suites/line\nbreak.action.yaml',
  'suites/[brackets]/d.action.yaml',
];

beforeAll(async () => {
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'discover-')));
  base = join(outside, 'project');
  const others = [
    'suites/orders.yaml',
    'suites/.hidden/e.action.yaml',
    'suites/.f.action.yaml',
    'node_modules/p/g.action.yaml',
    'suites/node_modules/p/g.action.yaml',
    'empty/x.yaml',
  ];
  for (const file of [...suites, ...others, '../elsewhere.action.yaml']) {
    mkdirSync(dirname(join(base, file)), { recursive: true });
    writeFileSync(join(base, file), 'action: A\n');
  }
  symlinkSync(join(outside, 'elsewhere.action.yaml'), join(base, 'suites/link-out.action.yaml'));
  symlinkSync(join(base, 'suites/a.action.yaml'), join(base, 'suites/link-in.action.yaml'));
  symlinkSync(join(base, 'suites'), join(base, 'suites/deep/loop'));
  await once(socket.listen(join(base, 'suites/socket.action.yaml')), 'listening');
});

afterAll(() => {
  socket.close();
  rmSync(outside, { recursive: true, force: true });
});

/** What is found; of what is no suite, the names alone. */
const find = async (patterns: string[], cwd = base) => {
  const { broken, ...found } = await discover(patterns, { cwd, base });
  return { ...found, broken: broken.map(({ file }) => file) };
};

/** They have the name of a suite and are none. */
const noSuites = ['suites/link-out.action.yaml', 'suites/socket.action.yaml'];

describe('discover', () => {
  it.each<[string, string[], string[], string[]?]>([
    ['a glob: no hidden files, node_modules', ['suites/**/*.action.{yaml,yml}'], suites, noSuites],
    ['a folder', ['suites/deep'], ['suites/deep/er/c.action.yaml']],
    ['a folder whose name looks like a glob', ['suites/[brackets]'], ['suites/[brackets]/d.action.yaml']],
    ['a file, with a dot before', ['./suites/a.action.yaml'], ['suites/a.action.yaml']],
    ['a file whose name looks like a glob', [suites[3] ?? ''], [suites[3] ?? '']],
    ['a file with a line break in its name', [suites[4] ?? ''], [suites[4] ?? '']],
    ['a hidden file that is named', ['suites/.f.action.yaml'], ['suites/.f.action.yaml']],
    ['a link that stays in the project and is named', ['suites/link-in.action.yaml'], ['suites/link-in.action.yaml']],
    ['each file once, sorted', ['suites/b.action.yml', 'suites/*.action.yml', 'suites/a*'], suites.slice(0, 2)],
    ['a link in place of its file', ['suites/link-in*'], ['suites/link-in.action.yaml']],
    ['a file elsewhere that is named', ['../elsewhere.action.yaml'], ['../elsewhere.action.yaml']],
    ['a glob that leads elsewhere', ['../*.action.yaml'], ['../elsewhere.action.yaml']],
    ['all but some', ['suites/*.action.y*ml', '!**/*line*', '!**/*ird*', '!**/link*', '!**/s*'], suites.slice(0, 2)],
  ])('%s', async (_, patterns, files, broken = []) => {
    expect(await find(patterns)).toEqual({ files: [...files].sort(), selections: [], broken, problems: [] });
  });

  it('reads patterns from the folder one is in, and names files from the project', async () => {
    const { files } = await find(['er', '../b.action.yml'], join(base, 'suites/deep'));
    expect(files).toEqual(['suites/b.action.yml', 'suites/deep/er/c.action.yaml']);
  });

  it('takes lines apart, unless the file is selected as a whole', async () => {
    const lines = ['suites/a.action.yaml:7', 'suites/a.action.yaml:12:3'];
    expect(await find(lines)).toEqual({
      files: ['suites/a.action.yaml'],
      selections: [
        { file: 'suites/a.action.yaml', line: 7 },
        { file: 'suites/a.action.yaml', line: 12 },
      ],
      broken: [],
      problems: [],
    });
    expect(await find([...lines, 'suites/a*'])).toEqual({
      files: ['suites/a.action.yaml'],
      selections: [],
      broken: [],
      problems: [],
    });
  });

  it.each<[string, string, string]>([
    ['suites/aa.action.yaml', '`suites/aa.action.yaml` matches no suite.', 'Did you mean `suites/a.action.yaml`?'],
    ['c.action.yaml', '`c.action.yaml` matches no suite.', 'Did you mean `suites/deep/er/c.action.yaml`?'],
    [
      'nothing/like/that/*',
      '`nothing/like/that/*` matches no suite.',
      'There are `suites/[brackets]/d.action.yaml`, `suites/a.action.yaml` and `suites/b.action.yml`, and 3 more.',
    ],
    [
      'empty',
      'There is no suite in the folder `empty`.',
      "A suite's name ends in .action.yaml, and `x.yaml` does not. Rename it if it is one.",
    ],
    [
      'suites/link-out.action.yaml',
      '`suites/link-out.action.yaml` is a link that leads out of the project folder.',
      'Copy the suites into the project.',
    ],
    [
      'suites/socket.action.yaml',
      '`suites/socket.action.yaml` is neither a file nor a folder.',
      'Name a suite file, or a folder with suites in it.',
    ],
    ['', 'A name of a suite is empty.', 'Write a file, a folder, or a pattern such as "suites/**/*.action.yaml".'],
  ])('refuses %j', async (pattern, message, hint) => {
    const problems = [{ kind: 'usage', message, hint }];
    expect(await find([pattern])).toEqual({ files: [], selections: [], broken: [], problems });
  });

  it('reports every pattern, and keeps what the others find', async () => {
    const { files, problems } = await find(['suites/a.action.yaml', 'b\0b', 'no-such-folder']);
    expect(files).toEqual(['suites/a.action.yaml']);
    expect(problems.map(({ message }) => message)).toEqual([
      '`b\\x00b` matches no suite.',
      '`no-such-folder` matches no suite.',
    ]);
  });
});
