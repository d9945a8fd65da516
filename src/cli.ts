#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import { signalExitCodes } from './commands/exit-code.ts';
import { addRunOptions, addSelectionOptions, type RunFlags, text } from './commands/run-flags.ts';
import { addSimulateOptions, type SimulateFlags } from './commands/simulate-flags.ts';
import type { Action, World } from './commands/world.ts';
import { systemClock } from './lib/clock.ts';
import { explainSystemError } from './lib/explain-system-error.ts';
import { createRedactor } from './lib/redact.ts';
import { withoutEmpty } from './lib/without-empty.ts';
import type { EndSignal } from './model/event.ts';
import { createTemporaries } from './outputs/temporaries.ts';

/*
 * The only file that touches `process`: reads the command line, hands the world to a command, sets the exit code.
 * Commands are imported when they are called, so that `--version` costs next to nothing.
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
  clock: systemClock,
  random: Math.random,
  redactor: createRedactor(),
  temporaries,
  version,
  onSignal(listen) {
    listener = listen;
    return () => {
      listener = undefined;
    };
  },
  onFault(error) {
    if (process.argv.includes('--debug')) say(stackOf(error));
  },
};

/** Calls a command with the project's configuration and the values of its `.env`. */
function inProject(load: () => Promise<Action>) {
  return async (patterns: string | readonly string[], flags: RunFlags) => {
    const [{ loadConfig }, action] = await Promise.all([import('./config.ts'), load()]);
    const library = fileURLToPath(new URL('./index.js', import.meta.url));
    const project = await loadConfig(world.cwd, flags.config, library);
    const env = { ...project.dotEnv, ...world.env };
    process.exitCode = await action({ ...world, env }, { patterns: [patterns].flat(), flags, project });
  };
}

function makeProgram(): Command {
  const program = new Command('action-suite')
    .description('Declarative regression testing for Genesys Cloud Data Actions')
    .version(version)
    .exitOverride()
    .showHelpAfterError('Add --help to see what there is.');

  addRunOptions(program.command('run [patterns...]').description('run the suites and write the reports')).action(
    inProject(async () => (await import('./commands/run.ts')).run),
  );
  addSelectionOptions(
    program.command('validate [patterns...]').description('check the suites and call nothing'),
  ).action(inProject(async () => (await import('./commands/validate.ts')).validate));
  addSelectionOptions(program.command('list [patterns...]').description('list the cases that would run'))
    .option('--json', 'one JSON object a line')
    .action(inProject(async () => (await import('./commands/list.ts')).list));
  addRunOptions(
    program.command('report <audit>').description('make the reports of a run again from its audit log'),
  ).action(inProject(async () => (await import('./commands/report.ts')).report));
  addSimulateOptions(program.command('simulate').description('run the simulator as a server on this machine')).action(
    async (flags: SimulateFlags) => {
      const { simulate } = await import('./commands/simulate.ts');
      process.exitCode = await simulate(world, world.cwd, flags);
    },
  );
  program
    .command('audit')
    .description('look after audit logs')
    .command('verify <file>')
    .description('tell whether an audit log is what was written')
    .option('--head <hash>', 'the head that the run printed: finds a cut-off end as well', text('Write a head.'))
    .option('--debug', 'show details of faults of action-suite itself')
    .action(async (file: string, { head }: { head?: string }) => {
      const { auditVerify } = await import('./commands/audit-verify.ts');
      process.exitCode = await auditVerify(world, file, head);
    });
  return program;
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
  say(`action-suite: something went wrong inside action-suite itself: ${text}`);
  if (!debug) say('  Run again with --debug for details, and report it.');
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
    await makeProgram().parseAsync();
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
