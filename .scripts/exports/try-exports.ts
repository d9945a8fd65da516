// Tries the offline engine on real exported actions: `npm run exports -- <folder>`. Each must load, its templates must be
// read, and a suite that is generated from it must pass against the simulator. Prints a line for each export, and what the
// exports use of the platform with how many of them do. Exits 1 if anything fails. Nothing of them is kept.
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isJsonObject } from '../../src/lib/is-json-object.ts';
import type { Json } from '../../src/model/json.ts';
import { readAction } from '../../src/targets/simulator/read-action.ts';
import { featuresOf } from './features-of.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const folder = process.argv[2];
if (folder === undefined) throw new Error('Say where the exported actions are: npm run exports -- <folder>');

const project = await mkdtemp(join(tmpdir(), 'exports-'));
const counts = new Map<string, number>();
let tried = 0;
let failed = 0;
try {
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()) {
    const line = await tryExport(resolve(folder, file));
    if (line === undefined) continue;
    tried += 1;
    if (!line.startsWith('ok')) failed += 1;
    process.stdout.write(`${line}  ${file}\n`);
  }
} finally {
  await rm(project, { recursive: true, force: true });
}
process.stdout.write('\nWhat they use, and how many of them:\n');
for (const [feature, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  process.stdout.write(`${String(count).padStart(5)}  ${feature}\n`);
}
process.stdout.write(`\n${tried} exports, ${tried - failed} of them carried out, ${failed} not.\n`);
process.exitCode = failed > 0 ? 1 : 0;

/** What came of one file, in a few words; `undefined` where it is no exported action. */
async function tryExport(file: string): Promise<string | undefined> {
  const source: Json = JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''));
  if (!isJsonObject(source) || source.contract === undefined) return undefined;
  const read = readAction(source, basename(file));
  if ('problems' in read) return `does not load: ${read.problems.map(({ message }) => message).join(' ')}`;
  const { url, headers, body, success, translations } = read.action.program();
  const templates = [url, ...headers, body, success];
  const unread = templates.flatMap(({ name, template }) =>
    'render' in template ? [] : `${name}: ${template.message}`,
  );
  const paths = translations.flatMap(({ name, path }) => ('find' in path ? [] : `${name}: ${path.message}`));
  if (unread.length + paths.length > 0) return `cannot be read: ${[...unread, ...paths].join('; ')}`;
  for (const feature of featuresOf(read.action.program())) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return runSuite(file);
}

/** Generates a suite in a project of its own, and runs it. */
async function runSuite(file: string): Promise<string> {
  const cwd = await mkdtemp(join(project, 'one-'));
  await mkdir(join(cwd, 'suites/actions'), { recursive: true });
  await copyFile(file, join(cwd, 'suites/actions/action.json'));
  const call = (...args: string[]) => spawnSync(process.execPath, [cli, ...args], { cwd, encoding: 'utf8' });
  const made = call('generate', '--from', 'suites/actions/action.json', '--out', 'suites/made.action.yaml');
  if (made.status !== 0) return `no suite: ${made.stderr}`;
  const { status, stdout } = call('run', '--simulate', '--max-warnings', '0', '--quiet', '--no-color');
  return status === 0 ? `ok  ${/\d+ passed/.exec(stdout)?.[0]}` : `fails:\n${stdout}`;
}
