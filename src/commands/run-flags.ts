import { type Command, Option } from 'commander';
import type { Protocol } from '../model/config.ts';
import type { ProblemFormat } from '../reporters/problems/format.ts';
import type { ContractFlags } from './contracts/contract-flags.ts';
import { type Change, readChanges } from './fail-on.ts';
import { collect, readDuration, readShard, text, texts, whole } from './option-values.ts';

/** What the command line of `run` says, checked; what it leaves unsaid is undefined. Durations in milliseconds. */
export interface RunFlags extends ContractFlags {
  readonly simulate?: boolean;
  readonly env?: string;
  readonly config?: string;
  readonly concurrency?: number;
  readonly concurrencyPerAction?: number;
  readonly rate?: string;
  readonly timeout?: number;
  readonly deadline?: number;
  readonly tag?: string;
  readonly grep?: string;
  readonly bail?: number | true;
  readonly shard?: { readonly number: number; readonly of: number };
  readonly seed?: string;
  readonly shuffle?: boolean;
  readonly maxCases?: number;
  readonly maxWarnings?: number;
  readonly failOnFlaky?: boolean;
  /** Audit logs of an earlier run, or `last`. */
  readonly baseline?: readonly string[];
  /** The environment to compare with. */
  readonly against?: string;
  readonly failOn?: readonly Change[];
  /** The id of the run that is to go on, or true for the newest. */
  readonly resume?: string | true;
  readonly lastFailed?: boolean;
  readonly passWithNoTests?: boolean;
  readonly allowSideEffects?: boolean;
  readonly dryRun?: boolean;
  readonly update?: boolean;
  readonly allowOnly?: boolean;
  readonly reporter?: readonly string[];
  readonly out?: string;
  readonly webhook?: string;
  /** The address of a collector, or true for the one that the environment names. */
  readonly otlp?: string | true;
  readonly baseUrl?: string;
  readonly loginUrl?: string;
  readonly protocol?: Protocol;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly debug?: boolean;
  /** Of `run` alone. */
  readonly watch?: boolean;
  readonly record?: boolean;
  readonly backEnd?: string;
  /** Of `validate`. */
  readonly contracts?: boolean;
  readonly format?: 'text' | ProblemFormat;
  /** Of `webhook drop`. */
  readonly dead?: boolean;
  /** Of `list`, `plan`, `contracts diff` and `audit verify`. */
  readonly json?: boolean;
  /** Of `audit verify`. */
  readonly head?: string;
  /** False for `--no-color`. */
  readonly color?: boolean;
}

/** The options of every command that reads the configuration. */
export function addProjectOptions(command: Command): Command {
  return command
    .option(
      '--config <file>',
      'the configuration file, instead of action-suite.config.* in this folder or above',
      text('Write the path of a file.'),
    )
    .option('--debug', 'show details of faults of action-suite itself');
}

/** The options that say how a run is judged as a whole, and where and how it is told. */
export function addReportOptions(command: Command): Command {
  return addProjectOptions(command)
    .option('--max-warnings <n>', 'exit with 1 when there are more warnings', whole(0))
    .option('--fail-on-flaky', 'exit with 1 when a case passed only when tried again')
    .option(
      '--baseline <audit>',
      'compare with the run of this audit log, or with the last one; repeat for shards',
      texts('Write the path of an audit log, or last.'),
    )
    .option('--fail-on <changes>', 'what decides besides: new-failures, changed-outputs, slower', readChanges)
    .option('--reporter <name[=file]>', 'a report, such as junit or html, and where to; repeat for more', collect)
    .option('--otlp [url]', 'send a trace and metrics to an OpenTelemetry collector', text('Write a web address.'))
    .option('--out <folder>', 'where reports go (default action-suite-results)', text('Write the path of a folder.'))
    .option('--quiet', 'print failures and one line')
    .option('--verbose', 'print every case')
    .option('--no-color', 'print without colours');
}

/** The options of the commands that look after webhook messages. */
export function addSpoolOptions(command: Command): Command {
  return addProjectOptions(command).option(
    '--out <folder>',
    'the folder of the reports, below which messages are kept (default action-suite-results)',
    text('Write the path of a folder.'),
  );
}

/** The options that pick cases; every command that loads suites has them. */
export function addSelectionOptions(command: Command): Command {
  return addProjectOptions(addCaseOptions(command));
}

function addCaseOptions(command: Command): Command {
  return command
    .option('--env <name>', 'the environment of the configuration to use', text('Write the name of an environment.'))
    .option(
      '--tag <expression>',
      'only cases whose tags fit, e.g. "smoke and not slow"',
      text('Write tags with and, or, not.'),
    )
    .option(
      '--grep <regex>',
      'only cases whose name matches, whatever the case of letters',
      text('Write part of a name.'),
    )
    .option('--shard <i/n>', 'only the i-th of n equal parts', readShard)
    .option('--max-cases <n>', 'refuse to run more cases than this', whole(1))
    .option('--allow-only', 'let `only: true` stand although CI is set');
}

/** How many calls are allowed; what is typed is read with the settings. */
export const rateOption = ['--rate <n/min>', 'API calls allowed, e.g. 270/min or 5/s (default 270/min)'] as const;

/** The options that say which server is called, and how much at once. */
export function addServerOptions(command: Command): Command {
  return command
    .option('--simulate', 'run against the built-in simulator, with no Genesys Cloud org')
    .option('--concurrency <n>', 'cases under way at once (default 5)', whole(1))
    .option(...rateOption)
    .option('--base-url <url>', 'root of the API, instead of a region', text('Write a web address.'))
    .option('--login-url <url>', 'root of the sign-in service', text('Write a web address.'));
}

/** All options of `run`. */
export function addRunOptions(command: Command): Command {
  return addReportOptions(addServerOptions(addCaseOptions(command)))
    .option(
      '--concurrency-per-action <n>',
      'cases of one action under way at once (default: as many as of all)',
      whole(1),
    )
    .option('--timeout <duration>', 'of one case, e.g. 30s', readDuration)
    .option('--deadline <duration>', 'of the whole run, e.g. 20m', readDuration)
    .option('--bail [n]', 'stop after n cases that did not pass (default 1)', whole(1))
    .option('--seed <text>', 'makes generated values the same again', text('Write any word or number.'))
    .option('--shuffle', 'run the cases in an order drawn from the seed')
    .option('--pass-with-no-tests', 'exit with 0 when nothing is selected')
    .option('--allow-side-effects', 'run everything in a protected environment')
    .option('--update', 'record the outputs that `snapshot: true` compares with')
    .option('--dry-run', 'load, check and list the cases, and call nothing')
    .option('--webhook <url>', 'where to post the summary of the run', text('Write a web address.'))
    .addOption(new Option('--protocol <name>', 'how tests are run').choices(['direct', 'jobs']));
}
