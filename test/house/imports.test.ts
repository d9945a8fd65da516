import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/*
 * The rooms of the house, in the order in which they may be imported: a file imports from its own room, from those
 * above, from node:, and from the packages named. The table stands in CONTRIBUTING.md too.
 */
const rooms: readonly { readonly room: string; readonly packages: readonly string[] }[] = [
  { room: 'src/model', packages: [] },
  { room: 'src/lib', packages: ['uuid', 're2js'] },
  { room: 'src/http', packages: ['got'] },
  { room: 'src/expressions', packages: ['@marcbachmann/cel-js'] },
  { room: 'src/json-path', packages: [] },
  { room: 'src/velocity', packages: ['re2js'] },
  { room: 'src/mocks', packages: ['uuid', 'luxon', '@eslint-community/regexpp', '@faker-js/faker'] },
  { room: 'src/matchers', packages: ['luxon', 'ajv', 'ajv-draft-04', 'ajv-formats'] },
  { room: 'src/reporters/html/page', packages: ['preact'] },
  { room: 'src/reporters', packages: ['chalk'] },
  { room: 'src/suite', packages: ['yaml', 'ajv', 'fast-glob', 'csv-parse'] },
  { room: 'src/run', packages: [] },
  { room: 'src/targets', packages: ['ajv', 'ajv-draft-04'] },
  { room: 'src/outputs', packages: ['standardwebhooks', 'uuid', '@opentelemetry'] },
  { room: 'src/commands', packages: ['commander', '@clack/prompts', 'chokidar', 'uuid'] },
  { room: 'src/library', packages: ['commander'] },
  { room: 'src', packages: ['commander', 'cosmiconfig', 'jiti'] },
];

const root = resolve(import.meta.dirname, '../..');

function sourceFiles(): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.endsWith('generated'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function rankOf(file: string): number {
  return rooms.findIndex(({ room }) => file.startsWith(`${room}/`));
}

/** Every `import` and `export ... from` of a file, with its line. */
function importsOf(text: string): { line: number; from: string }[] {
  return text.split('\n').flatMap((source, index) => {
    const from = /(?:from|import)\s*\(?\s*'([^']+)'/.exec(source.replace(/^\s*(\*|\/\/).*/, ''))?.[1];
    return from === undefined ? [] : [{ line: index + 1, from }];
  });
}

/** Why an import is not allowed, or nothing. */
function breach(file: string, from: string): string | undefined {
  const rank = rankOf(file);
  const room = rooms[rank];
  if (!room) return 'the file stands in no room';
  if (from.startsWith('node:')) return undefined;
  if (from.startsWith('.')) {
    const target = relative(root, resolve(root, dirname(file), from));
    return rankOf(target) > rank ? `${room.room} stands above ${rooms[rankOf(target)]?.room}` : undefined;
  }
  const name = from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
  // A scope stands for all its packages.
  const isNamed = room.packages.includes(name) || room.packages.includes(name.split('/', 1)[0] ?? '');
  return isNamed ? undefined : `${room.room} may not use the package ${name}`;
}

/** The files in circles of imports, and between two of them: what is left when every loose end has been taken away. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const importing = new Set(imports.keys());
  const imported = new Set([...imports.values()].flat());
  const isEnd = (file: string) => !imports.get(file)?.some((other) => importing.has(other)) || !imported.has(file);
  while (true) {
    const ends = [...importing].filter(isEnd);
    if (ends.length === 0) return [...importing].sort();
    for (const file of ends) importing.delete(file);
    imported.clear();
    for (const file of importing) for (const other of imports.get(file) ?? []) imported.add(other);
  }
}

describe('the house', () => {
  it('imports go up the table only', () => {
    const breaches = sourceFiles().flatMap((file) =>
      importsOf(readFileSync(join(root, file), 'utf8')).flatMap(({ line, from }) => {
        const why = breach(file, from);
        return why ? [`${file}:${line}: '${from}': ${why}`] : [];
      }),
    );
    expect(breaches).toEqual([]);
  });

  it('notices an import that goes down, and a package that has no place', () => {
    expect(breach('src/lib/a.ts', '../suite/parse.ts')).toBe('src/lib stands above src/suite');
    expect(breach('src/reporters/a.ts', 'got')).toBe('src/reporters may not use the package got');
    expect(breach('src/reporters/a.ts', '@opentelemetry/api')).toBe(
      'src/reporters may not use the package @opentelemetry/api',
    );
    expect(breach('src/outputs/a.ts', '@opentelemetry/resources')).toBeUndefined();
    expect(breach('src/reporters/a.ts', '../lib/xml.ts')).toBeUndefined();
  });

  it('has no circle of imports', () => {
    const imports = new Map(
      sourceFiles().map((file): [string, string[]] => {
        const relatives = importsOf(readFileSync(join(root, file), 'utf8')).filter(({ from }) => from.startsWith('.'));
        return [file, relatives.map(({ from }) => relative(root, resolve(root, dirname(file), from)))];
      }),
    );
    expect(circlesIn(imports)).toEqual([]);
  });

  it('notices a circle, and not what only leads to it', () => {
    const imports = new Map([
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['c', ['b', 'd']],
    ]);
    expect(circlesIn(imports)).toEqual(['b', 'c']);
  });

  it('only what stands at the edge touches the process and the console', () => {
    const touches = sourceFiles()
      // The YAML library looks at the environment by itself, and has to be kept from it.
      .filter((file) => !['src/cli.ts', 'src/process-world.ts', 'src/suite/in-quiet.ts'].includes(file))
      .filter((file) =>
        /\bprocess\.|\bconsole\./.test(readFileSync(join(root, file), 'utf8').replace(/^\s*(\*|\/\/|\/\*).*$/gm, '')),
      );
    expect(touches).toEqual([]);
  });

  it('no file is longer than 200 lines', () => {
    const long = sourceFiles()
      .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 200);
    expect(long).toEqual([]);
  });
});
