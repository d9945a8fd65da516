import { Command, Option } from 'commander';
import { addPlanFlags, addRunFlags, addValidateFlags } from './command-flags.ts';
import { addContracts } from './contracts/add-contracts.ts';
import { addDoctorOptions } from './doctor/doctor-flags.ts';
import { addGenerateOptions, type GenerateFlags } from './generate/generate-flags.ts';
import { addInitOptions, type InitFlags } from './init/init-flags.ts';
import { text } from './option-values.ts';
import { backEndOption, recordOption } from './record/record-flags.ts';
import {
  addProjectOptions,
  addReportOptions,
  addSelectionOptions,
  addSpoolOptions,
  type RunFlags,
} from './run-flags.ts';
import { addSimulateOptions, type SimulateFlags } from './simulate-flags.ts';
import type { Action, LoadProject, World } from './world.ts';

/** What the program needs of the file that touches the process. */
export interface Entrance {
  readonly world: World;
  /** Finds and reads the configuration of a folder, or the one that `--config` names. */
  readonly loadProject: LoadProject;
  /** Takes the exit code that a command resolved to. */
  readonly exit: (code: number) => void;
}

const debugging = ['--debug', 'show details of faults of action-suite itself'] as const;

/** All commands with their options. Each is imported when it is called, so that `--version` costs next to nothing. */
export function makeProgram(entrance: Entrance): Command {
  const program = new Command('action-suite')
    .description('Declarative regression testing for Genesys Cloud Data Actions')
    .version(entrance.world.version)
    .exitOverride()
    .showHelpAfterError('Add --help to see what there is.');
  addInit(program, entrance);
  addGenerate(program, entrance);
  addSuiteCommands(program, entrance);
  addDoctor(program, entrance);
  addContracts(program, (load) => inProject(entrance, load));
  addSchema(program, entrance);
  addServices(program, entrance);
  addAudit(program, entrance);
  addWebhook(program, entrance);
  return program;
}

/** The commands that read suites, in the project that they are typed in. */
function addSuiteCommands(program: Command, entrance: Entrance): void {
  const running = inProject(entrance, async () => (await import('./run.ts')).run);
  addRunFlags(program.command('run [patterns...]').description('run the suites and write the reports'))
    .addOption(
      new Option('--watch', 'run what a saved file touches again, against the simulator').conflicts([
        'dryRun',
        'webhook',
        'otlp',
        'update',
        'baseline',
      ]),
    )
    .addOption(recordOption().conflicts(['dryRun', 'watch']))
    .option(...backEndOption)
    .action(async (patterns: readonly string[], flags: RunFlags) => {
      if (!flags.watch) return running(patterns, flags);
      const { watch } = await import('./watch.ts');
      entrance.exit(await watch(entrance.world, patterns, flags, entrance.loadProject));
    });
  addValidateFlags(program.command('validate [patterns...]').description('check the suites and run nothing'))
    .addOption(
      new Option('--format <name>', 'how problems are printed (default text)').choices([
        'text',
        'json',
        'github',
        'gitlab',
        'sarif',
      ]),
    )
    .action(inProject(entrance, async () => (await import('./validate.ts')).validate));
  addSelectionOptions(program.command('list [patterns...]').description('list the cases that would run'))
    .option('--json', 'one JSON object a line')
    .option('--shuffle', 'in the order that run draws from the seed')
    .option('--seed <text>', 'the seed that decides about the order', text('Write any word or number.'))
    .action(inProject(entrance, async () => (await import('./list.ts')).list));
  addPlanFlags(
    program.command('plan [patterns...]').description('count cases, actions and API calls, and tell the least time'),
  )
    .option('--json', 'one JSON document')
    .action(inProject(entrance, async () => (await import('./plan.ts')).plan));
  addReportOptions(
    program
      .command('report <audit...>')
      .description('make the reports of a run again from its audit log, or those of its shards'),
  ).action(inProject(entrance, async () => (await import('./report.ts')).report));
}

/** Calls a command with the project's configuration and the values of its `.env`. */
function inProject(
  { world, loadProject, exit }: Entrance,
  load: () => Promise<Action>,
): (patterns: string | readonly string[], flags: RunFlags) => Promise<void> {
  return async (patterns, flags) => {
    const [project, action] = await Promise.all([loadProject(world.cwd, flags.config), load()]);
    const env = { ...project.dotEnv, ...world.env };
    exit(await action({ ...world, env }, { patterns: [patterns].flat(), flags, project }));
  };
}

function addInit(program: Command, { world, loadProject, exit }: Entrance): void {
  addInitOptions(program.command('init').description('make a first suite that runs as it is'))
    .option(...debugging)
    .action(async (flags: InitFlags) => exit(await (await import('./init.ts')).init(world, flags, loadProject)));
}

/** It tells where each value comes from, and so takes the environment without that of `.env`. */
function addDoctor(program: Command, { world, loadProject, exit }: Entrance): void {
  addDoctorOptions(
    program.command('doctor').description('look at all that a run depends on, and say what to do where it is not well'),
  ).action(async (flags: RunFlags) => {
    const [project, { doctor }] = await Promise.all([loadProject(world.cwd, flags.config), import('./doctor.ts')]);
    exit(await doctor(world, { patterns: [], flags, project }));
  });
}

function addGenerate(program: Command, { world, loadProject, exit }: Entrance): void {
  addGenerateOptions(program.command('generate').description("make a suite from an action's contract")).action(
    async (flags: GenerateFlags) => {
      const [project, { generate }] = await Promise.all([
        loadProject(world.cwd, flags.config),
        import('./generate.ts'),
      ]);
      exit(await generate({ ...world, env: { ...project.dotEnv, ...world.env } }, { flags, project }));
    },
  );
}

function addSchema(program: Command, { world, exit }: Entrance): void {
  program
    .command('schema')
    .description('print the JSON Schema of suites, for editors')
    .addOption(new Option('--config', 'print that of the configuration').conflicts(['audit']))
    .option('--audit', 'print that of a record of the audit log')
    .option(...debugging)
    .action(async ({ config, audit }: { config?: boolean; audit?: boolean }) =>
      exit(await (await import('./schema.ts')).schema(world, config ? 'config' : audit ? 'audit' : 'suite')),
    );
}

/** What looks after the messages that no receiver has taken. */
function addWebhook(program: Command, entrance: Entrance): void {
  const webhook = program.command('webhook').description('look after webhook messages that were not delivered');
  addSpoolOptions(webhook.command('list').description('list the messages that wait, and why'))
    .option('--json', 'one JSON object a line')
    .action((flags: RunFlags) => listing([], flags));
  addSpoolOptions(webhook.command('redeliver [ids...]').description('send the messages that wait, or only these'))
    .option('--webhook <url>', 'where to post them', text('Write a web address.'))
    .action(inProject(entrance, async () => (await import('./webhook/redeliver-messages.ts')).redeliverMessages));
  addSpoolOptions(webhook.command('drop [ids...]').description('remove these messages unsent'))
    .option('--dead', 'those that the receiver refused for good')
    .action(inProject(entrance, async () => (await import('./webhook/drop-messages.ts')).dropMessages));
  const listing = inProject(entrance, async () => (await import('./webhook/list-messages.ts')).listMessages);
}

function addServices(program: Command, { world, loadProject, exit }: Entrance): void {
  addSimulateOptions(program.command('simulate').description('run the simulator as a server on this machine')).action(
    async (flags: SimulateFlags) => exit(await (await import('./simulate.ts')).simulate(world, flags, loadProject)),
  );
}

function addAudit(program: Command, entrance: Entrance): void {
  const verifying = inProject(entrance, async () => (await import('./audit-verify.ts')).auditVerify);
  addProjectOptions(
    program
      .command('audit')
      .description('look after audit logs')
      .command('verify [file]')
      .description('tell whether an audit log is what was written; without a file, the newest one'),
  )
    .option('--head <hash>', 'the head that the run printed: finds a cut-off end as well', text('Write a head.'))
    .option('--json', 'one JSON object')
    .action((file: string | undefined, flags: RunFlags) => verifying(file ?? [], flags));
}
