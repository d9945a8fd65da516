import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderProblem } from '../../../src/lib/render-problem.ts';
import { attach } from '../../../src/suite/data/attach.ts';
import { findAttachments } from '../../../src/suite/data/find-attachments.ts';
import { loadSuites } from '../../../src/suite/load.ts';
import { parse } from '../../../src/suite/parse.ts';
import { plan } from '../../../src/suite/plan.ts';
import { noSurroundings } from '../../../src/suite/surroundings.ts';

/** A new project with these files. */
function projectWith(files: Readonly<Record<string, string>>): string {
  const base = join(mkdtempSync(join(tmpdir(), 'attach-')), 'project');
  mkdirSync(base);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), text);
  }
  return base;
}

/** What the author of `suites/x.action.yaml` is told, without the lines that show the source. */
async function toldOf(base: string): Promise<string[]> {
  const { broken } = await loadSuites(['suites/x.action.yaml'], base);
  return broken.flatMap(({ problems }) =>
    problems.map((problem) => renderProblem(problem).replace(/\n +\d* \|.*/g, '')),
  );
}

const suite = (file: string) => `action: A\ncases:\n  file: ${JSON.stringify(file)}\n`;

describe('cases in a file beside the suite', () => {
  it.each([
    ['beside it', 'c.csv', 'suites/c.csv'],
    ['in a folder below', 'data/c.csv', 'suites/data/c.csv'],
    ['elsewhere in the project', '../data/c.csv', 'data/c.csv'],
  ])('are read when the file lies %s', async (_, path, file) => {
    const base = projectWith({ 'suites/x.action.yaml': suite(path), [file]: 'name,a\none,1\ntwo,x\n' });
    const { suites, broken, attached } = await loadSuites(['suites/x.action.yaml'], base);
    expect([broken, attached]).toEqual([[], [file]]);
    const cases = [...plan(suites).cases];
    expect(cases.map(({ name, file, inputs }) => [name, file, inputs])).toEqual([
      ['one', 'suites/x.action.yaml', { a: { $typed: '1' } }],
      ['two', 'suites/x.action.yaml', { a: 'x' }],
    ]);
    expect(cases.map(({ place }) => place)).toEqual([
      { file, line: 2, column: 1, source: 'one,1', length: 5 },
      { file, line: 3, column: 1, source: 'two,x', length: 5 },
    ]);
  });

  it('have the ids that they would have in the suite itself', async () => {
    const base = projectWith({
      'suites/x.action.yaml': `${suite('c.json')}matrix: { b: [1, 2] }\n`,
      'suites/c.json': '[{ "name": "one" }, { "name": "two" }]',
    });
    const { suites } = await loadSuites(['suites/x.action.yaml'], base);
    writeFileSync(
      join(base, 'suites/x.action.yaml'),
      'action: A\ncases: [{ name: one }, { name: two }]\nmatrix: { b: [1, 2] }',
    );
    const { suites: written } = await loadSuites(['suites/x.action.yaml'], base);
    const idsOf = (suites: Parameters<typeof plan>[0]) => [...plan(suites).cases].map(({ id, name }) => [id, name]);
    expect(idsOf(suites)).toEqual(idsOf(written));
    expect(idsOf(suites)).toHaveLength(4);
  });

  it('may come through a link that stays in the project', async () => {
    const base = projectWith({ 'suites/x.action.yaml': suite('link.csv'), 'data/c.csv': 'a\n1\n' });
    symlinkSync('../data/c.csv', join(base, 'suites/link.csv'));
    const { suites } = await loadSuites(['suites/x.action.yaml'], base);
    expect(suites[0]?.cases).toHaveLength(1);
  });

  it.each<[string, string, string]>([
    [
      'a name that is not there',
      'order.csv',
      '`order.csv` could not be read: it is not there.\n  Did you mean `orders.csv`?',
    ],
    [
      'nothing near',
      'data/x.csv',
      "`data/x.csv` could not be read: it is not there.\n  The path is read from the suite's own folder. Check that the file is there and that you may read it.",
    ],
    ['backslashes', 'data\\x.csv', '`data\\x.csv` could not be read: it is not there.\n  Write `/` between folders.'],
    ['a folder', 'folder.csv', '`folder.csv` is no ordinary file.\n  Name a file with text in it, beside the suite.'],
    ['a pipe', 'pipe.csv', '`pipe.csv` is no ordinary file.\n  Name a file with text in it, beside the suite.'],
    [
      'a way out',
      '../../secret.csv',
      '`../../secret.csv` lies outside the project folder.\n  Copy the file into the project, beside the suite.',
    ],
    [
      'a link out',
      'out.csv',
      '`out.csv` is a link that leads out of the project folder.\n  Copy the file itself into the project.',
    ],
    [
      'a folder that is a link out',
      'outside/secret.csv',
      '`outside/secret.csv` is a link that leads out of the project folder.\n  Copy the file itself into the project.',
    ],
    [
      'a device through a link',
      'null.csv',
      '`null.csv` is a link that leads out of the project folder.\n  Copy the file itself into the project.',
    ],
    ['a link to itself', 'loop.csv', '`loop.csv` could not be read: its links lead in a circle.'],
    [
      'an absolute path',
      '/etc/passwd',
      "`/etc/passwd` is not a path from the suite's own folder.\n  Put the file beside the suite, and write its name, such as `orders.csv` or `data/orders.csv`.",
    ],
    ['a path of Windows', 'C:\\orders.csv', "`C:\\orders.csv` is not a path from the suite's own folder."],
    [
      'an address',
      'https://example.com/a.csv',
      "`https://example.com/a.csv` is not a path from the suite's own folder.",
    ],
    ['a zero byte', 'a\u0000.csv', 'could not be read: it is not there.'],
    [
      'too large a file',
      'large.csv',
      '`large.csv` is 10.0 MiB large, but at most 10 MiB is allowed.\n  Divide it into several files, each with a suite of its own.',
    ],
  ])('are refused at the place of their name: %s', async (_, path, told) => {
    const base = projectWith({ 'suites/x.action.yaml': suite(path), 'suites/orders.csv': 'a\n1\n' });
    const suites = join(base, 'suites');
    mkdirSync(join(suites, 'folder.csv'));
    execFileSync('/usr/bin/env', ['mkfifo', join(suites, 'pipe.csv')]);
    writeFileSync(join(base, '../secret.csv'), 'a\n1\n');
    symlinkSync('../../secret.csv', join(suites, 'out.csv'));
    symlinkSync('../..', join(suites, 'outside'));
    symlinkSync('/dev/zero', join(suites, 'null.csv'));
    symlinkSync('loop.csv', join(suites, 'loop.csv'));
    writeFileSync(join(suites, 'large.csv'), '');
    truncateSync(join(suites, 'large.csv'), 10_485_761);
    const [first, ...others] = await toldOf(base);
    expect(others).toEqual([]);
    expect(first).toMatch(/^suites\/x\.action\.yaml:3:9\n/);
    expect(first).toContain(told);
  });

  it('are no more than may be, and what comes behind is not read', async () => {
    const base = projectWith({
      'suites/x.action.yaml': suite('c.csv'),
      'suites/y.action.yaml': suite('c.json'),
      'suites/c.csv': 'a\n\n1\n,\n2\n3\n"never read',
      'suites/c.json': '[{},\n{},\n{},\n{}]',
    });
    const files = ['suites/x.action.yaml', 'suites/y.action.yaml'];
    const { broken } = await loadSuites(files, base, { ...noSurroundings, maxCases: 2 });
    expect(
      broken.flatMap(({ problems }) => problems.map(({ place, message }) => [place?.file, place?.line, message])),
    ).toEqual([
      ['suites/c.csv', 6, 'Here more cases begin than the 2 that are allowed.'],
      ['suites/c.json', 3, 'Here more cases begin than the 2 that are allowed.'],
    ]);
  });

  it.each([
    ['cases: {}', '`cases` needs `file`'],
    ['cases: { file: a.csv, sheet: 2 }', '`sheet` is not a key of `cases`.'],
    ['cases: { file: 5 }', '`5` could not be read: it is not there.'],
    ['cases: { file: 007 }', '`007` could not be read: it is not there.'],
    ['cases: { file: "" }', '`file` is an empty text.'],
    ['cases: { file: "${env.FILE}" }', 'cannot hold an expression'],
    ['cases: { fil: a.csv }', '`fil` is not a key of `cases`.'],
    ['cases: orders.csv', 'must be a list or a map'],
    ['cases: []', '`cases` is an empty list.'],
  ])('must be named as they are named: %s', async (text, message) => {
    const base = projectWith({ 'suites/x.action.yaml': `action: A\n${text}\n` });
    expect(await toldOf(base)).toEqual([expect.stringContaining(message)]);
  });
});

describe('schemas in files', () => {
  const text = `
action: A
expect:
  - when: inputs.a == 1
    output:
      whole: { schema: { file: whole.json } }
      items: { each: { schema: { file: ../shared/item.yaml }, type: object } }
      data: { equals: { schema: { file: no.json } } }
      plain: { schema: { type: string } }
cases:
  - inputs: { a: 1 }
    expect: { status: FAILED, errors: [{ message: { schema: { file: whole.json } } }] }
`;

  it('are found where matchers stand, and nowhere else', () => {
    const parsed = parse('suites/x.action.yaml', text);
    const { schemas, cases } = findAttachments('tree' in parsed ? parsed.tree : {});
    expect(cases).toBeUndefined();
    expect(schemas.map(({ pointer, path }) => [pointer.join(' '), path])).toEqual([
      ['expect 0 output whole schema', 'whole.json'],
      ['expect 0 output items each schema', '../shared/item.yaml'],
      ['cases 0 expect errors 0 message schema', 'whole.json'],
    ]);
  });

  it('stand in the place of their names, as plain data', async () => {
    const base = projectWith({
      'suites/whole.json':
        '{ "type": "object", "properties": { "n": { "multipleOf": 0.10, "pattern": "^\\\\$${x}" } } }',
      'shared/item.yaml':
        'maximum: 1.50\nminimum: 0x1F\npattern: "${x}"\nenum: [yes, null, 1e3, 12345678901234567890]\n',
    });
    const parsed = parse('suites/x.action.yaml', text);
    if (!('tree' in parsed)) throw new Error('no tree');
    const { parsed: whole, files, problems } = await attach(parsed, { base, maxCases: 10 });
    expect(files).toEqual(['suites/whole.json', 'shared/item.yaml']);
    const schema = { type: 'object', properties: { n: { multipleOf: 0.1, pattern: '^\\$${x}' } } };
    expect([whole.faults, problems]).toEqual([[], []]);
    expect(whole.tree).toMatchObject({
      expect: [
        {
          output: {
            whole: { schema },
            items: {
              each: {
                schema: { maximum: 1.5, minimum: 31, pattern: '${x}', enum: ['yes', null, 1000, 12345678901234567000] },
                type: 'object',
              },
            },
            data: { equals: { schema: { file: 'no.json' } } },
          },
        },
      ],
      cases: [{ expect: { errors: [{ message: { schema } }] } }],
    });
  });

  it('are told where they are broken, each once, and do not keep the rest of the suite from being checked', async () => {
    const base = projectWith({
      'suites/whole.json': '{ "type": }',
      'shared/item.yaml': '- a list\n',
      'suites/x.action.yaml': text,
    });
    const parsed = parse('suites/x.action.yaml', text);
    if (!('tree' in parsed)) throw new Error('no tree');
    const { problems } = await attach(parsed, { base, maxCases: 10 });
    expect(problems.map(renderProblem)).toEqual([
      `suites/whole.json:1:11
  1 | { "type": }
    |           ^
  The file is not JSON: something is wrong at or before this place.
  Look for a comma too many or too few, a quote or a bracket that is not closed, or a comment.`,
      `shared/item.yaml:1:1
  1 | - a list
    | ^
  A JSON Schema is a map of keys and values, but here is a list.
  Write for example \`{ "type": "object" }\`.`,
    ]);
  });

  it.each([
    ['whole.txt', '`whole.txt` could not be read', {}],
    ['whole.txt', 'is no kind of file that a JSON Schema can stand in', { 'suites/whole.txt': '{}' }],
    ['whole.json', 'levels deep here', { 'suites/whole.json': `${'{"a":'.repeat(70)}1${'}'.repeat(70)}` }],
    ['whole.yaml', '`*a` refers to `&a`, but nothing above has that name', { 'suites/whole.yaml': 'a: *a\n' }],
    ['whole.json', 'saved as UTF-16', { 'suites/whole.json': '{\u0000}\u0000' }],
  ])('must be what they are said to be: %s %s', async (file, message, files) => {
    const parsed = parse('suites/x.action.yaml', `action: A\nexpect: { output: { a: { schema: { file: ${file} } } } }`);
    if (!('tree' in parsed)) throw new Error('no tree');
    const { parsed: whole, problems } = await attach(parsed, {
      base: projectWith({ 'suites/x': '', ...files }),
      maxCases: 10,
    });
    expect([...whole.faults.map(({ words }) => words()), ...problems].map(({ message }) => message)).toEqual([
      expect.stringContaining(message),
    ]);
  });
});
