import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Protocol } from '../model/config.ts';
import { readDuration, text, whole } from './option-values.ts';
import { backEndOption, recordOption } from './record/record-flags.ts';

/** What the command line of `simulate` says. Durations in milliseconds, fractions from 0 to 1. */
export interface SimulateFlags {
  readonly port?: number;
  readonly actions?: string;
  readonly rateLimit?: number;
  readonly protocol?: Protocol | 'auto';
  readonly seed?: string;
  readonly latency?: number;
  readonly jitter?: number;
  readonly fault429?: number;
  readonly fault500?: number;
  readonly faultReset?: number;
  readonly faultTruncate?: number;
  readonly tokenFailure?: 'refused' | 'throttled' | 'error';
  readonly record?: boolean;
  readonly backEnd?: string;
}

/** All options of `simulate`. */
export function addSimulateOptions(command: Command): Command {
  return command
    .option('--port <n>', 'the port to listen on (default: any that is free)', whole(0))
    .option(
      '--actions <folder>',
      'where the exported Data Actions are (default suites)',
      text('Write the path of a folder.'),
    )
    .option('--rate-limit <n>', 'calls a minute that a token may make (default: any number)', whole(1))
    .addOption(new Option('--protocol <name>', 'how tests are asked for').choices(['direct', 'jobs', 'auto']))
    .option('--seed <text>', 'makes the same faults again', text('Write any word or number.'))
    .option('--latency <duration>', 'added to every run of an action', readDuration)
    .option('--jitter <duration>', 'up to so much more, at random', readDuration)
    .option('--fault-429 <share>', 'so many runs of 1 are refused with 429, e.g. 0.1', share)
    .option('--fault-500 <share>', 'so many runs of 1 end with an internal error', share)
    .option('--fault-reset <share>', 'so many connections of 1 are cut after the action ran', share)
    .option('--fault-truncate <share>', 'so many answers of 1 break off', share)
    .addOption(
      new Option('--token-failure <how>', 'what goes wrong at sign-in').choices(['refused', 'throttled', 'error']),
    )
    .addOption(recordOption())
    .option(...backEndOption)
    .option('--debug', 'show details of faults of action-suite itself');
}

function share(typed: string): number {
  const value = Number(typed);
  if (typed.trim() !== '' && value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError('Write a share from 0 to 1, e.g. 0.1 for one in ten.');
}
