// Writes everything that follows from other files: the indexes of matchers, mocks and reporters, the published JSON Schemas, the
// validators compiled from them, the script and the style of the HTML report, and the pages of the documentation that list what there is. `--check` writes nothing,
// names what is stale, and exits 1 if there is any.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import ajvModule from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import type { JsonObject } from '../src/model/json.ts';
import { validatorOptions, validatorSchema } from '../src/suite/validator-schema.ts';
import { reportPage } from './pages/report-page.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const isCheck = process.argv.includes('--check');
const stale: string[] = [];

for (const [folder, type] of [
  ['matchers', 'Matcher'],
  ['mocks', 'Mock'],
  ['reporters', 'FileReport'],
] as const) {
  await put(`src/${folder}/index.ts`, await indexOf(folder, type));
}
// Only now: the schema is put together from the indexes.
const { suiteSchema } = await import('../src/suite/schema.ts');
const { configSchema } = await import('../src/suite/config-schema.ts');
const { schemaText } = await import('../src/commands/schema.ts');
await put('schemas/action-suite.schema.json', schemaText('suite'));
await put('schemas/config.schema.json', schemaText('config'));
await put('schemas/audit-record.schema.json', schemaText('audit'));
await put('src/reporters/html/generated/page.ts', await reportPage(root));
const { referencePage } = await import('./pages/reference-page.ts');
const { messagesPage } = await import('./pages/messages-page.ts');
await put('docs/reference.md', referencePage());
await put('docs/messages.md', await messagesPage(root));
for (const [name, schema, type] of [
  ['validate-suite', suiteSchema(), 'JsonObject'],
  ['validate-config', configSchema, 'Config'],
] as const) {
  await put(`src/suite/generated/${name}.js`, await compile(schema));
  await put(`src/suite/generated/${name}.d.ts`, typesOf(type));
}

if (stale.length > 0) {
  process.stderr.write(
    format('Out of date: %s. Run `npm run generate` and commit what it writes.\n', stale.join(', ')),
  );
  process.exitCode = 1;
}

async function put(path: string, content: string): Promise<void> {
  const file = join(root, path);
  const old = await readFile(file, 'utf8').catch(() => undefined);
  if (old === content) return;
  if (isCheck) {
    stale.push(path);
    return;
  }
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/**
 * A file is a matcher, a mock or a reporter of files if it exports a constant of that type that is named as the file. Found in its text: what
 * is imported here would bring in the index of before, and the schema would be made of that.
 */
async function indexOf(folder: string, type: string): Promise<string> {
  const files = (await readdir(join(root, 'src', folder))).filter(
    (file) => file.endsWith('.ts') && file !== 'index.ts',
  );
  const found: { file: string; constant: string }[] = [];
  for (const file of files.sort(byName)) {
    const constant = file.slice(0, -3).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const text = await readFile(join(root, 'src', folder, file), 'utf8');
    if (text.includes(`\nexport const ${constant}: ${type} = `)) found.push({ file, constant });
  }
  const own = { matchers: './matcher.ts', mocks: './mock.ts' }[folder] ?? '../model/reporter.ts';
  const imports = [
    ...found.map(({ file, constant }) => ({ from: `./${file}`, line: `import { ${constant} } from './${file}';` })),
    { from: own, line: `import type { ${type} } from '${own}';` },
  ].sort((a, b) => byName(a.from, b.from));
  return `// Written by \`npm run generate\`.
${imports.map(({ line }) => line).join('\n')}

/** All ${folder}, by the name that authors write. */
export const ${folder}: Readonly<Record<string, ${type}>> = {
${found.map(({ file, constant }) => `  ${memberOf(folder, file, constant)},`).join('\n')}
};
`;
}

/** Matchers and mocks are called as authors write keys, reporters as their files are. */
function memberOf(folder: string, file: string, constant: string): string {
  const name = file.slice(0, -3);
  return folder === 'reporters' && name !== constant ? `'${name}': ${constant}` : constant;
}

/** The validator as one ES module that imports nothing. */
async function compile(schema: JsonObject): Promise<string> {
  const { Ajv2020 } = ajvModule;
  const ajv = new Ajv2020({ ...validatorOptions, code: { source: true, esm: true } });
  const code = standaloneModule.default(ajv, ajv.compile(validatorSchema(schema)));
  const bundle = await build({
    stdin: { contents: withoutCopies(code), resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    write: false,
    minify: true,
    lineLimit: 120,
    legalComments: 'none',
    logLevel: 'warning',
  });
  return `// Written by \`npm run generate\`.\n${bundle.outputFiles.map(({ text }) => text).join('')}`;
}

/**
 * The validator copies all errors found so far wherever a referenced schema adds some, which takes quadratic time for a
 * file of many mistakes. Here they are added in place: the list of a referenced schema is its own, and read only once.
 */
function withoutCopies(code: string): string {
  const copying = /(\w+) = \1 === null \? ([\w.]+\.errors) : \1\.concat\(\2\)/g;
  const adding = code.replace(copying, '$1 = addErrors($1, $2)');
  if (adding.includes('.concat(')) throw new Error('ajv joins errors in another way now');
  if (adding === code) return code;
  return `${adding}
function addErrors(all, more) {
  if (all === null) return more;
  for (const error of more) all.push(error);
  return all;
}
`;
}

function typesOf(type: string): string {
  const file = type === 'Config' ? 'config' : 'json';
  return `// Written by \`npm run generate\`.
import type { ${type} } from '../../model/${file}.ts';
import type { SchemaError } from '../schema-error.ts';

declare const validate: ((data: unknown) => data is ${type}) & { errors?: readonly SchemaError[] | null };
export default validate;
`;
}

/** By the name without its ending, as the formatter sorts imports. */
function byName(a: string, b: string): number {
  return a.slice(0, -3) < b.slice(0, -3) ? -1 : 1;
}
