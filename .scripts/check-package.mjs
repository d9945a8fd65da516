// Checks what would be published: publint's rules, and that the package holds what it should and nothing else.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const allowed = [
  /^dist\/(cli|index)\.js$/,
  /^dist\/chunks\/[\w.-]+\.js$/,
  /^dist\/types\/[\w/.-]+\.d\.ts$/,
  /^schemas\/[\w.-]+\.json$/,
  /^docs\/[\w/.-]+\.(md|png)$/,
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
];
const needed = [
  'dist/cli.js',
  'dist/index.js',
  'dist/types/index.d.ts',
  'schemas/action-suite.schema.json',
  'schemas/audit-record.schema.json',
  'LICENSE',
];

const [pack] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], { encoding: 'utf8' }));
const files = pack.files.map(({ path }) => path);
const complaints = [
  ...files
    .filter((path) => !allowed.some((pattern) => pattern.test(path)))
    .map((path) => `${path} should not be in the package`),
  ...needed.filter((path) => !files.includes(path)).map((path) => `${path} is missing from the package`),
  ...(await publint({ strict: true })).messages.map((message) => formatMessage(message, manifest)),
];
for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
process.stdout.write(`${files.length} files, ${Math.round(pack.unpackedSize / 1024)} KiB unpacked\n`);
process.exitCode = complaints.length > 0 ? 1 : 0;
