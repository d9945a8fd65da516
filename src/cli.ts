#!/usr/bin/env node
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CommanderError } from 'commander';
import { signalExitCodes } from './commands/exit-code.ts';
import { makeProgram } from './commands/program.ts';
import type { World } from './commands/world.ts';
import { codeOf } from './lib/code-of.ts';
import { explainSystemError } from './lib/explain-system-error.ts';
import type { EndSignal } from './model/event.ts';
import { processWorld } from './process-world.ts';
import { projectLoader } from './project-loader.ts';

/*
 * Hands the process and the command line to the program, and sets the exit code.
 */

const home = new URL('.', import.meta.url);
const surroundings = processWorld(home);
const signals: readonly EndSignal[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
let listener: ((signal: EndSignal) => void) | undefined;
let heard: EndSignal | undefined;
let erase: (() => void) | undefined;

/** Ends the program this very moment, and leaves no file behind that is half written. */
function exitNow(code: number): never {
  erase?.();
  surroundings.temporaries.remove();
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
  ...surroundings,
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: () => process.stdin,
  onSignal(listen) {
    listener = listen;
    return () => {
      listener = undefined;
    };
  },
  raise: hear,
  holdScreen(how) {
    erase = how;
    process.on('SIGTSTP', suspend);
    return () => {
      erase = undefined;
      process.off('SIGTSTP', suspend);
    };
  },
  onFault(error) {
    if (process.argv.includes('--debug')) say(stackOf(error));
  },
};

/** Ctrl-Z, while something is drawn: the shell gets a clean terminal. It is drawn again when the program goes on. */
function suspend(): void {
  erase?.();
  process.kill(process.pid, 'SIGSTOP');
}

function exit(code: number): void {
  process.exitCode = code;
}

/** Standard error may be gone as well, and then nobody can be told. */
function say(text: string): void {
  erase?.();
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
    await makeProgram({ world, loadProject: projectLoader(home), exit }).parseAsync();
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
