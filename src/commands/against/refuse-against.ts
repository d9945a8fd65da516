import type { EnvironmentConfig } from '../../model/config.ts';
import type { Problem } from '../../model/problem.ts';
import { chooseEnvironment } from '../choose-environment.ts';
import type { RunFlags } from '../run-flags.ts';
import type { Invocation, World } from '../world.ts';

/** Why a run cannot be held against another environment: what `--against` says makes no sense with the rest. */
export function refuseAgainst(
  { env }: Pick<World, 'env'>,
  { flags, project: { config } }: Invocation,
  against: string,
): Problem | undefined {
  const name = flags.env ?? config.defaultEnvironment;
  if (flags.shard) return sharded;
  if (name === undefined) {
    return {
      kind: 'usage',
      message: `--against "${against}" needs an environment to hold against it, and none is chosen.`,
      hint: 'Name it with --env, or set `defaultEnvironment` in the configuration.',
    };
  }
  if (name === against) {
    return {
      kind: 'usage',
      message: `The environment "${name}" cannot be compared with itself.`,
      hint: 'Name two environments, such as --env prod --against dev. To compare with an earlier run, use --baseline.',
    };
  }
  const unknown: Problem[] = [];
  const { environment: other } = chooseEnvironment({ env: against }, config, unknown);
  if (unknown[0]) return unknown[0];
  const { environment: own } = chooseEnvironment({ env: name }, config, []);
  const override = overrideOf(flags, env);
  return override !== undefined && haveOwnAddresses(own, other) ? overridden(override) : undefined;
}

function overrideOf({ baseUrl, loginUrl }: RunFlags, env: World['env']): string | undefined {
  if (baseUrl !== undefined) return '--base-url';
  if (loginUrl !== undefined) return '--login-url';
  return ['GENESYS_BASE_URL', 'GENESYSCLOUD_REGION'].find((variable) => env[variable] !== undefined);
}

const sharded: Problem = {
  kind: 'usage',
  message: '--against compares two whole runs, and --shard divides one.',
  hint: 'Run the shards in each environment by themselves, and compare them afterwards: action-suite report <logs> --baseline <logs of the other>, with --baseline before each.',
};

/** Whether the configuration sends the two to different servers. */
function haveOwnAddresses(one: EnvironmentConfig, other: EnvironmentConfig): boolean {
  const isServer = one.target === undefined && other.target === undefined;
  return isServer && (one.baseUrl ?? one.region) !== (other.baseUrl ?? other.region);
}

function overridden(by: string): Problem {
  return {
    kind: 'usage',
    message: `${by} goes before what the environments say: both would be run on one server.`,
    hint: `Leave ${by} ${by.startsWith('--') ? 'out' : 'unset'}, so that each runs where the configuration says.`,
  };
}
