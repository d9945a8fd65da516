import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { reportText } from './report-text.ts';

/** The repository. */
export const root = resolve(import.meta.dirname, '../..');

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The signal that ended it where it did not listen to it. */
  readonly signal?: NodeJS.Signals;
}

/** A command under way. */
export interface Running {
  readonly ended: Promise<Ended>;
  kill(signal: NodeJS.Signals): void;
  /** What came on standard output so far. */
  printed(): string;
  /** Resolves once standard output has come to hold the text. */
  saw(text: string): Promise<void>;
}

/** Where and with what a command runs. Of the environment of the tests only PATH and HOME come along. */
export interface Surroundings {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The program, where it is not the one that was built here. */
  readonly cli?: string;
  /** Limits of the system for it, as the shell's `ulimit` takes them: `-f 24`. */
  readonly limits?: string;
}

/** Starts the built command. */
export function start(
  args: readonly string[],
  { cwd, env = {}, cli = join(root, 'dist/cli.js'), limits }: Surroundings,
): Running {
  const { PATH = '', HOME = '' } = process.env;
  const shell = limits === undefined ? [] : ['bash', '-c', `ulimit ${limits} && exec "$0" "$@"`];
  const [program = '', ...rest] = [...shell, process.execPath, cli, ...args];
  const child = spawn(program, rest, {
    cwd,
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  const watchers = new Set<() => void>();
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk;
    for (const watcher of watchers) watcher();
  });
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => {
      resolve({ code, stdout, stderr, ...(signal && { signal }) });
      for (const watcher of watchers) watcher();
    });
  });
  return {
    ended,
    kill: (signal) => child.kill(signal),
    printed: () => stdout,
    saw: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (stdout.includes(text)) resolve();
          else if (child.exitCode !== null) reject(new Error(`ended without "${text}":\n${stdout}\n${stderr}`));
          else return;
          watchers.delete(look);
        };
        watchers.add(look);
        look();
      }),
  };
}

/** Runs the built command to its end. */
export function run(args: readonly string[], surroundings: Surroundings): Promise<Ended> {
  return start(args, surroundings).ended;
}

/** A new folder with these files in it. */
export function project(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'action-suite-test-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A new folder with the bundled suites in it. */
export function bundledProject(): string {
  const folder = project();
  cpSync(join(root, 'suites'), join(folder, 'suites'), { recursive: true });
  return folder;
}

/** The text of a report that a run left in its project. */
export function readReport(folder: string, name: string): string {
  return readFileSync(join(folder, 'action-suite-results', name), 'utf8');
}

/** The records of the newest audit log in a project. */
export function readAudit(folder: string): Record<string, unknown>[] {
  const logs = join(folder, 'action-suite-results/audit');
  const newest = existsSync(logs) ? readdirSync(logs).sort().at(-1) : undefined;
  if (newest === undefined) return [];
  return readFileSync(join(logs, newest), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Every file below a folder, with its text; that of an HTML report with its data unpacked. */
export function filesBelow(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      return [join(entry.parentPath, entry.name), entry.name.endsWith('.html') ? reportText(text) : text];
    }),
  );
}
