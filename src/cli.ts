#!/usr/bin/env node
import { closeSync, openSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { fileURLToPath } from 'node:url';
import { CommanderError } from 'commander';
import { signalExitCodes } from './commands/exit-code.ts';
import { makeProgram } from './commands/program.ts';
import type { LoadProject, World } from './commands/world.ts';
import { systemClock } from './lib/clock.ts';
import { codeOf } from './lib/code-of.ts';
import { explainSystemError } from './lib/explain-system-error.ts';
import { createRedactor } from './lib/redact.ts';
import { withoutEmpty } from './lib/without-empty.ts';
import type { EndSignal } from './model/event.ts';
import { createTemporaries } from './outputs/temporaries.ts';

/*
 * The only file that touches `process`: hands the world and the command line to the program, sets the exit code.
 */

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const temporaries = createTemporaries();
const signals: readonly EndSignal[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
let listener: ((signal: EndSignal) => void) | undefined;
let heard: EndSignal | undefined;

/** Ends the program this very moment, and leaves no file behind that is half written. */
function exitNow(code: number): never {
  temporaries.remove();
  process.exit(code);
}

/** The first signal is the command's affair, if it listens; any other ends the program. */
function hear(signal: EndSignal): void {
  const command = heard ? undefined : listener;
  heard = signal;
  if (!command) exitNow(signalExitCodes[signal]);
  command(signal);
}

const world: World = {
  cwd: process.cwd(),
  env: withoutEmpty(process.env),
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: () => process.stdin,
  clock: systemClock,
  random: Math.random,
  redactor: createRedactor(),
  temporaries,
  processes: { own: identify(process.pid) ?? '', host: hostname(), isAlive },
  version,
  onSignal(listen) {
    listener = listen;
    return () => {
      listener = undefined;
    };
  },
  raise: hear,
  onFault(error) {
    if (process.argv.includes('--debug')) say(stackOf(error));
  },
};

const loadProject: LoadProject = async (cwd, path) => {
  const { loadConfig } = await import('./config.ts');
  return loadConfig(cwd, path, fileURLToPath(new URL('./index.js', import.meta.url)));
};

/** A process by its number and, where the system tells it (Linux), by when it began; undefined where none runs. */
function identify(id: number): string | undefined {
  try {
    // The name before it, in brackets, may hold anything. A zombie has ended, and nobody has asked how.
    const [state, ...rest] = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return state === 'Z' ? undefined : `${id}:${rest[18]}`;
  } catch {
    return process.platform === 'linux' || !hearsSignals(id) ? undefined : String(id);
  }
}

function hearsSignals(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // It is there, and somebody else's.
    return codeOf(error) === 'EPERM';
  }
}

function isAlive(own: string): boolean {
  return own !== '' && identify(Number.parseInt(own, 10)) === own;
}

function exit(code: number): void {
  process.exitCode = code;
}

/** Standard error may be gone as well, and then nobody can be told. */
function say(text: string): void {
  process.stderr.write(`${world.redactor.text(text)}\n`);
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** A bug of ours: one line for everybody, the stack for those who ask for it. */
function reportFault(error: unknown): void {
  process.exitCode = 3;
  const debug = process.argv.includes('--debug');
  const text = !debug && error instanceof Error ? error.message : stackOf(error);
  const cause = whyUnread(error);
  if (!debug && isOutOfFiles(cause)) {
    say(`action-suite: ${explainSystemError(cause, 'read')}: this machine lets a program open too few at once.`);
    say('  Let it open more, with `ulimit -n 1024` before the command, or end other programs.');
    return;
  }
  say(`action-suite: something went wrong inside action-suite itself: ${text}`);
  if (!debug) say('  Run again with --debug for details, and report it.');
}

function isOutOfFiles(error: unknown): boolean {
  return ['EMFILE', 'ENFILE'].includes(codeOf(error));
}

/** Node.js calls a module missing also where it could open no file to look into. */
function whyUnread(error: unknown): unknown {
  if (codeOf(error) !== 'MODULE_NOT_FOUND') return error;
  try {
    closeSync(openSync(fileURLToPath(import.meta.url), 'r'));
    return error;
  } catch (cause) {
    return cause;
  }
}

/** A reader that leaves (`| head`) ends the printing, not the run. Anything else is a report that did not arrive. */
function reportUnwritable(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE' || isUnwritable) return;
  isUnwritable = true;
  say(`action-suite: standard output cannot be written: ${explainSystemError(error, 'write')}.`);
}

let isUnwritable = false;

async function main(): Promise<void> {
  try {
    await makeProgram({ world, loadProject, exit }).parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else reportFault(error);
  }
  // What a reader does not read would keep an interrupted program for ever.
  if (heard) setTimeout(() => exitNow(Number(process.exitCode)), 500).unref();
}

for (const signal of signals) process.on(signal, hear);
process.on('uncaughtException', (error) => {
  reportFault(error);
  exitNow(3);
});
process.on('exit', () => {
  if (isUnwritable) process.exitCode = 3;
});
process.stdout.on('error', reportUnwritable);
process.stderr.on('error', () => {});
await main();
