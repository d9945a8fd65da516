import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project, readAudit, run } from '../support/cli.ts';
import { oneSuite } from '../support/org.ts';

const suite = { 'suites/totals.action.yaml': oneSuite(2) };

/** What `validate` prints of a project with these files. */
async function told(files: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const { code, stderr } = await run(['validate'], { cwd: project({ 'package.json': '{}', ...suite, ...files }), env });
  expect(code).toBe(stderr === '' ? 0 : 2);
  return stderr.trimEnd();
}

const lookAround =
  'Look for a comma, a colon, a bracket or a quotation mark that is not there, also at the end of the line before.';
const nothing = [
  '  The configuration has no default export.',
  "  Write it behind `export default`: `export default { suites: ['suites'] };`.",
].join('\n');

describe('a configuration with a fault of syntax', () => {
  it.each<[string, string, string]>([
    [
      'action-suite.config.ts',
      "export default {\n  suites: ['suites'\n  out: 'x',\n};\n",
      `action-suite.config.ts:3:3
  3 |   out: 'x',
    |   ^^^
  Something is missing in front of this.
  ${lookAround}`,
    ],
    [
      'action-suite.config.mjs',
      "export default {\n  out = 'x',\n};\n",
      `action-suite.config.mjs:2:7
  2 |   out = 'x',
    |       ^
  Here stands \`=\` between a key and its value.
  Write \`:\`.`,
    ],
    [
      'action-suite.config.js',
      "module.exports = {\n  out: 'x\n};\n",
      `action-suite.config.js:2:8
  2 |   out: 'x
    |        ^
  This text has no end.
  Close it with the quotation mark that it begins with.`,
    ],
    [
      'action-suite.config.cjs',
      "module.exports = {\n  out: 'x',\n\n",
      `action-suite.config.cjs:2:12
  2 |   out: 'x',
    |            ^
  The file ends before the configuration does.
  Close every bracket, brace and quotation mark that was opened.`,
    ],
    [
      'action-suite.config.mts',
      'export default { out: “x” };\n',
      `action-suite.config.mts:1:23
  1 | export default { out: “x” };
    |                       ^
  The quotation mark \`“\` is none that can be read here.
  Write a straight one: \`'\`.`,
    ],
    [
      'action-suite.config.ts',
      'const out = 1;\nconst out = 2;\n',
      `action-suite.config.ts:2:7
  2 | const out = 2;
    |       ^^^
  The name \`out\` is given twice.
  Give one of the two another name.`,
    ],
    [
      'action-suite.config.ts',
      'export default {}};\n',
      `action-suite.config.ts:1:18
  1 | export default {}};
    |                  ^
  This cannot stand here.
  Is it one bracket too many, or is something missing before it?`,
    ],
  ])('%s is shown where it stands: %j', async (name, text, expected) => {
    expect(await told({ [name]: text })).toBe(expected);
  });

  it('in a file that it imports is shown there', async () => {
    const config = { 'action-suite.config.ts': "import { out } from './lib/out.ts';\nexport default { out };\n" };
    expect(await told({ ...config, 'lib/out.ts': 'export const out = ;\n' })).toMatch(/^lib\/out\.ts:1:20\n/);
  });

  it('stands in the reports of a run, and its line is not shown if it may hold a credential', async () => {
    const cwd = project({ ...suite, 'action-suite.config.ts': "export default {\n  secret 'hunter2',\n};\n" });
    const { code, stdout } = await run(['run', '--simulate'], { cwd });
    expect([code, stdout]).toEqual([2, expect.stringContaining('action-suite.config.ts:2:10')]);
    expect(stdout).not.toContain('hunter2');
    expect(readAudit(cwd).at(-1)).toMatchObject({ stopped: { why: 'invalid' } });
  });
});

describe('a configuration that imports what is not there', () => {
  it.each([
    [
      'import { defineConfig } from "action-suite";\nimport { x } from "left-pad/deep";\nexport default defineConfig({ out: x });\n',
      `action-suite.config.ts:2:19
  2 | import { x } from "left-pad/deep";
    |                   ^^^^^^^^^^^^^^^
  The package \`left-pad\` is not installed.
  Install it with \`npm install --save-dev left-pad\`, or take the import out.`,
    ],
    [
      "export default { out: (await import('@scope/pad/x')).default };\n",
      `action-suite.config.ts:1:37
  1 | export default { out: (await import('@scope/pad/x')).default };
    |                                     ^^^^^^^^^^^^^^
  The package \`@scope/pad\` is not installed.
  Install it with \`npm install --save-dev @scope/pad\`, or take the import out.`,
    ],
    [
      "import { x } from './missing';\nexport default { out: x };\n",
      `action-suite.config.ts:1:19
  1 | import { x } from './missing';
    |                   ^^^^^^^^^^^
  There is no file \`./missing\`.
  Check the path: it is read from the folder of this file, and names the ending as well.`,
    ],
  ])('%j', async (text, expected) => {
    expect(await told({ 'action-suite.config.ts': text })).toBe(expected);
  });

  it('tells a package that another one misses', async () => {
    const stderr = await told({
      'action-suite.config.ts': "\nimport 'needy';\nexport default {};\n",
      'node_modules/needy/package.json': '{ "name": "needy", "main": "index.js" }',
      'node_modules/needy/index.js': 'require("gone");\n',
    });
    expect(stderr).toContain('The package `gone`, which another package needs, is not installed.');
  });
});

describe('a configuration that stops with an error', () => {
  it.each([
    ["const out: string = 'x';\n\n  throw new Error(out + ' is not set.');\n", '3:3', 'x is not set'],
    ['export default {\n  out: process.env.NOPE.length,\n};\n', '2:3', "undefined (reading 'length')"],
    ["throw 'just text';\n", '1:1', 'loaded: just text'],
    ["\nexport default Promise.reject(new Error('late'));\n", '2:1', 'loaded: late'],
    [
      "import { defineConfg } from 'action-suite';\nexport default defineConfg({});\n",
      '2:1',
      'defineConfg is not a function',
    ],
  ])('%j', async (text, at, message) => {
    const stderr = await told({ 'action-suite.config.ts': text });
    expect(stderr).toMatch(new RegExp(`^action-suite\\.config\\.ts:${at}\n +\\d+ \\| `));
    expect(stderr).toContain('The configuration stopped with an error while it was loaded: ');
    expect(stderr).toContain(`${message}.`);
  });

  it('does not tell a secret with it', async () => {
    const text = 'throw new Error("bad " + process.env.GENESYS_CLIENT_SECRET);\n';
    const stderr = await told({ 'action-suite.config.ts': text }, { GENESYS_CLIENT_SECRET: 'S3CR3T-canary-value' });
    expect(stderr).toContain('loaded: bad ***.');
  });
});

describe('what a configuration exports', () => {
  it.each([
    ['ts', "export default { out: 'x' };"],
    ['ts', "export default Promise.resolve({ out: 'x' });"],
    ['ts', "const out = await Promise.resolve('x');\nexport default { out };"],
    ['ts', "const config = { out: 'x' };\nexport { config as default };"],
    ['ts', "export = { out: 'x' };"],
    ['js', "module.exports = { out: 'x' };"],
    ['js', "export default { out: 'x' };"],
    ['cjs', "exports.out = 'x';"],
  ])('may be written in %s as %j', async (ending, text) => {
    const cwd = project({ ...suite, [`action-suite.config.${ending}`]: text });
    await run(['run', '--simulate'], { cwd });
    expect(existsSync(join(cwd, 'x/junit.xml'))).toBe(true);
  });

  it.each([
    ['ts', "export const out = 'x';\n"],
    ['ts', "import { defineConfig } from 'action-suite';\ndefineConfig({ out: 'x' });\n"],
    ['mjs', "const config = { out: 'x' };\n"],
    ['ts', 'export default undefined;\n'],
    ['ts', 'export default null;\n'],
    ['ts', '// nothing yet\n'],
  ])('must be there: %s, %j', async (ending, text) => {
    const name = `action-suite.config.${ending}`;
    expect(await told({ [name]: text })).toBe(`${name}:1:1\n${nothing}`);
  });

  it('may be nothing where nothing is meant', async () => {
    for (const [ending, text] of [
      ['ts', ''],
      ['js', 'module.exports = {};\n'],
      ['yaml', ''],
    ] as const)
      expect(await told({ [`action-suite.config.${ending}`]: text })).toBe('');
  });

  it('is no function', async () => {
    expect(await told({ 'action-suite.config.ts': "export default () => ({ out: 'x' });\n" })).toBe(
      `action-suite.config.ts:1:1
  The configuration is a function, which nobody calls.
  Write the object itself: \`export default { suites: ['suites'] };\`.`,
    );
  });
});

describe('--config', () => {
  it('is told what is wrong with the file that it names', async () => {
    const cwd = project({ ...suite, 'config.txt': 'out: x\n' });
    mkdirSync(join(cwd, 'folder.yaml'));
    for (const [file, message] of [
      ['missing.ts', 'There is no configuration file missing.ts.'],
      ['config.txt', 'config.txt has no name that a configuration may have.'],
      ['folder.yaml', 'The configuration folder.yaml cannot be read: it is a folder.'],
    ] as const) {
      const { code, stderr } = await run(['validate', '--config', file], { cwd });
      expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    }
  });
});
