import { execFile } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { project, root } from '../support/cli.ts';
import { junitCounts } from '../support/junit.ts';

const execute = promisify(execFile);

describe('the package', () => {
  it('runs as installed from its tarball, with a configuration in TypeScript', { timeout: 180_000 }, async () => {
    const folder = project();
    await execute('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root });
    const tarball = join(folder, readdirSync(folder)[0] ?? '');
    const cwd = project({ 'package.json': '{ "private": true }' });
    await execute('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', tarball], {
      cwd,
    });
    cpSync(join(root, 'suites'), join(cwd, 'suites'), { recursive: true });
    writeFileSync(
      join(cwd, 'action-suite.config.ts'),
      "import { defineConfig } from 'action-suite';\nexport default defineConfig({ out: 'reports', concurrency: 3 as number });\n",
    );
    const { stdout } = await execute('npx', ['action-suite', 'run', '--simulate'], { cwd });
    expect(stdout).toMatch(/success rate/i);
    expect(junitCounts(readFileSync(join(cwd, 'reports/junit.xml'), 'utf8')).held).toMatchObject({
      failures: 0,
      errors: 0,
    });

    const types =
      "import { defineConfig, type Config } from 'action-suite';\nexport const config: Config = defineConfig({ rate: '5/s' });\n";
    writeFileSync(join(cwd, 'types.mts'), types);
    const tsc = join(root, 'node_modules/.bin/tsc');
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--types', '', 'types.mts'];
    expect((await execute(tsc, options, { cwd })).stdout).toBe('');
  });
});
