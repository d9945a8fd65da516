import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exhibitsIn } from '../../.scripts/pages/exhibits.ts';
import { groups, leftOut } from '../../.scripts/pages/message-groups.ts';
import { titles } from '../../.scripts/pages/message-titles.ts';
import { ungrouped } from '../../.scripts/pages/messages-page.ts';
import { matchers } from '../../src/matchers/index.ts';
import { fakeKinds, fakeLocales } from '../../src/mocks/fake-kinds.ts';
import { fictionNumbers } from '../../src/mocks/fiction-numbers.ts';
import { mocks } from '../../src/mocks/index.ts';
import { project, root, run } from '../support/cli.ts';
import { anchorsOf, documents, firstCells, read, section } from './markdown.ts';

/** The flags that a command's help names, without `--help`. */
async function flagsOf(...command: string[]): Promise<string[]> {
  const { stdout } = await run([...command, '--help'], { cwd: project() });
  return [...stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)]
    .map(([, flag = '']) => flag)
    .filter((flag) => flag !== '--help')
    .sort();
}

/** The flags in the tables below a heading of the command line's document. */
function documented(...headings: string[]): string[] {
  return headings
    .flatMap((heading) => firstCells(section('docs/command-line.md', heading)))
    .map((cell) => cell.split(' ')[0] ?? '')
    .sort();
}

/** The keys of a schema's properties, below a path of property names. */
function keysOf(file: string, ...path: string[]): string[] {
  const schema = path.reduce(member, JSON.parse(readFileSync(join(root, 'schemas', file), 'utf8')));
  return Object.keys(member(schema, 'properties'));
}

/** The code spans of a text. */
function codes(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

function member(value: object, key: string): object {
  const found: unknown = Reflect.get(value, key);
  if (typeof found !== 'object' || found === null) throw new Error(`the schema has no ${key}`);
  return found;
}

describe('the documentation', () => {
  it('has no link that leads nowhere', () => {
    const links = documents.flatMap((document) =>
      [...read(document).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g)].map(([, path = '', anchor]) => {
        const target = path === '' ? document : posix.join(dirname(document), path);
        return { link: `${document}: ${path}${anchor === undefined ? '' : `#${anchor}`}`, target, anchor };
      }),
    );
    const broken = links.filter(
      ({ target, anchor }) =>
        !existsSync(join(root, target)) || (anchor !== undefined && !anchorsOf(target).includes(anchor)),
    );
    expect(links.length).toBeGreaterThan(50);
    expect(broken.map(({ link }) => link)).toEqual([]);
  });

  it.each([
    [['run'], ['## Selecting cases', '## run', '## Watching']],
    [['validate'], ['## Selecting cases', '## validate']],
    [
      ['contracts', 'pull'],
      ['## Selecting cases', '## contracts pull'],
    ],
    [
      ['contracts', 'diff'],
      ['## Selecting cases', '## contracts diff'],
    ],
    [['list'], ['## Selecting cases', '## list']],
    [['report'], ['## report']],
    [['audit', 'verify'], ['## audit verify']],
    [['webhook', 'list'], ['## webhook list']],
    [['webhook', 'redeliver'], ['## webhook redeliver']],
    [['webhook', 'drop'], ['## webhook drop']],
    [['init'], ['## init']],
    [['plan'], ['## Selecting cases', '## plan']],
    [['doctor'], ['## doctor']],
    [['schema'], ['## schema']],
    [['simulate'], ['## simulate']],
  ])('names every option of %j, and no other', async (command, headings) => {
    expect(documented(...headings)).toEqual(await flagsOf(...command));
  });

  it('has a cure for every kind of problem', () => {
    const union = readFileSync(join(root, 'src/model/problem.ts'), 'utf8');
    const kinds = [...union.matchAll(/^ {2}\| '([a-z-]+)'/gm)].map(([, kind = '']) => kind);
    expect(kinds.length).toBeGreaterThan(20);
    const headings = [...read('docs/troubleshooting.md').matchAll(/^### (.+)$/gm)].map(([, heading = '']) => heading);
    expect(headings).toEqual(kinds);
  });

  it('has every suite of the gallery in a group of messages', async () => {
    expect(ungrouped(await exhibitsIn(root))).toEqual([]);
  });

  it('has a heading for no message that the gallery does not show', async () => {
    const gallery = (await exhibitsIn(root)).map(({ name }) => name);
    const named = [...Object.values(groups).flat(), ...Object.keys(titles), ...leftOut];
    expect(named.filter((name) => !gallery.includes(name))).toEqual([]);
    const headings = anchorsOf('docs/messages.md');
    expect(new Set(headings).size).toBe(headings.length);
  });

  it('has every type of problem that JUnit may show', () => {
    const source = readFileSync(join(root, 'src/lib/problem-type.ts'), 'utf8');
    const types = [...source.matchAll(/: '([A-Z]\w+)(?:\.(\w+))?',$/gm)]
      .filter(([, family]) => family !== 'Warning')
      .map(([, family = '', kind]) => (kind === undefined ? family : kind));
    const text = section('docs/reports.md', '## JUnit XML');
    expect(types.filter((type) => !new RegExp(`\`[\\w.]*${type}\``).test(text))).toEqual([]);
  });

  it('has every key of a suite, every mock and every matcher', () => {
    const suite = keysOf('action-suite.schema.json');
    expect(firstCells(section('docs/suites.md', '## All keys')).sort()).toEqual(suite.sort());
    const generated = firstCells(section('docs/suites.md', '## Mocks: generated values').split('### ')[0] ?? '');
    expect(generated.sort()).toEqual(Object.keys(mocks).sort());
    const judged = firstCells(section('docs/suites.md', '### All matchers'));
    expect(judged.sort()).toEqual(Object.keys(matchers).sort());
  });

  it('has every kind and every locale of fake data, and every country of phone numbers', () => {
    const text = section('docs/suites.md', '### Believable data');
    const rows = [...text.matchAll(/^\| `(\w+)` +\| (.+?) +\|$/gm)].map(([, module = '', kinds = '']) => [
      module,
      codes(kinds),
    ]);
    expect(Object.fromEntries(rows)).toEqual(fakeKinds);
    expect(codes(/^`locale` is .*$/m.exec(text)?.[0] ?? '')).toEqual(['locale', ...fakeLocales]);
    const countries = codes(section('docs/suites.md', '### Phone numbers')).filter((code) => /^[A-Z]{2}$/.test(code));
    expect(countries).toEqual(Object.keys(fictionNumbers));
  });

  it('has every key of the configuration', () => {
    const text = section('docs/configuration.md', '## All keys');
    const known = keysOf('config.schema.json').filter((key) => key !== '$schema');
    expect(firstCells(text).sort()).toEqual(known.sort());
    const environment = keysOf('config.schema.json', 'properties', 'environments', 'additionalProperties');
    expect([...firstCells(section('docs/configuration.md', '## Environments')), 'vars'].sort()).toEqual(
      environment.sort(),
    );
    const webhook = keysOf('config.schema.json', 'properties', 'webhook');
    expect(firstCells(section('docs/configuration.md', '## Webhook')).sort()).toEqual(webhook.sort());
  });

  it('has the table of rooms that the imports are checked by', () => {
    const checked = readFileSync(join(root, 'test/house/imports.test.ts'), 'utf8');
    const rooms = [...checked.matchAll(/\{ room: '([^']+)', packages: \[([^\]]*)\] \}/g)].map(
      ([, room = '', packages = '']) => [room, packages.replaceAll("'", '') || 'none'],
    );
    const table = section('CONTRIBUTING.md', '## Rooms');
    const told = [...table.matchAll(/^\| `([^`]+)` +\| .+ \| (.+?) +\|$/gm)].map(([, room = '', packages = '']) => [
      room,
      packages.replaceAll('`', ''),
    ]);
    expect(rooms.length).toBeGreaterThan(5);
    expect(told).toEqual(rooms);
  });
});
