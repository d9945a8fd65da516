import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program from npm, installed outside of the project. */
export interface InstalledPackage {
  readonly version: string;
  /** The script that its command starts. */
  readonly script: string;
}

const cache = join(tmpdir(), 'action-suite-bench-peers');
const wanted = ['stepci@2', 'newman@6', '@usebruno/cli@4'];

/** Installs the peers that come from npm, once: the folder is kept for the next time. */
export function installPeers(): void {
  if (wanted.every((name) => existsSync(manifestOf(name.replace(/@\d+$/, ''))))) return;
  process.stderr.write(`Installing ${wanted.join(', ')} into ${cache} ...\n`);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', cache, ...wanted], { stdio: 'ignore' });
}

/** Where the command of an installed package is, and which version it has. */
export function installedPackage(name: string, command: string): InstalledPackage {
  const { version, bin }: { version: string; bin: Record<string, string> } = JSON.parse(
    readFileSync(manifestOf(name), 'utf8'),
  );
  const script = bin[command];
  if (script === undefined) throw new Error(`${name} has no command ${command}.`);
  return { version, script: join(cache, 'node_modules', name, script) };
}

function manifestOf(name: string): string {
  return join(cache, 'node_modules', name, 'package.json');
}
