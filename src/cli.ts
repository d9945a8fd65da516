#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import { signalExitCodes } from './commands/exit-code.ts';
import { addRunOptions, addSelectionOptions, type RunFlags, text } from './commands/run-flags.ts';
import { addSimulateOptions, type SimulateFlags } from './commands/simulate-flags.ts';
import type { Action, World } from './commands/world.ts';
import { systemClock } from './lib/clock.ts';
import { createRedactor } from './lib/redact.ts';
import { withoutEmpty } from './lib/without-empty.ts';
import type { EndSignal } from './model/event.ts';

/*
 * The only file that touches `process`: reads the command line, hands the world to a command, sets the exit code.
 * Commands are imported when they are called, so that `--version` costs next to nothing.
 */

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const world: World = {
  cwd: process.cwd(),
  env: withoutEmpty(process.env),
  stdout: process.stdout,
  stderr: process.stderr,
  clock: systemClock,
  random: Math.random,
  redactor: createRedactor(),
  version,
  onSignal(listener) {
    let heard = false;
    const hear = (signal: EndSignal) => {
      if (heard) process.exit(signalExitCodes[signal]);
      heard = true;
      listener(signal);
    };
    const signals: EndSignal[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, hear);
    return () => {
      for (const signal of signals) process.off(signal, hear);
    };
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

/** A bug of ours: one line for everybody, the stack for those who ask for it. */
function reportFault(error: unknown): void {
  process.exitCode = 3;
  const debug = process.argv.includes('--debug');
  const text = error instanceof Error ? ((debug ? error.stack : undefined) ?? error.message) : String(error);
  const lines = [`action-suite: something went wrong inside action-suite itself: ${text}`];
  if (!debug) lines.push('  Run again with --debug for details, and report it.');
  process.stderr.write(`${world.redactor.text(lines.join('\n'))}\n`);
}

async function main(): Promise<void> {
  try {
    await makeProgram().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else reportFault(error);
  }
}

process.on('uncaughtException', (error) => {
  reportFault(error);
  process.exit(3);
});
// A reader that leaves (`| head`) ends the printing, not the run.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') reportFault(error);
  });
}
await main();
