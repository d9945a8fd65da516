// Sees to it that there is a browser for the tests: where it is missing, root gets it from the distribution. Without one
// the tests that need it are skipped, and this says so; in CI nothing may be skipped, so there it ends with 1.
import { spawnSync } from 'node:child_process';
import { browserPath } from './browser-path.mjs';

if (browserPath() === undefined && !process.env.CHROMIUM_PATH && process.getuid?.() === 0) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  process.stderr.write('Installing Chromium for the tests of the HTML report ...\n');
  apt('update');
  apt('install', '--yes', '--no-install-recommends', 'chromium');
}
if (browserPath() === undefined) {
  process.stderr.write(
    'test/browser is skipped: there is no Chromium. Install it, or set CHROMIUM_PATH to where it is.\n',
  );
  if (process.env.CI) process.exitCode = 1;
}
