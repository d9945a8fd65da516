import { credentialVariables } from '../credentials.ts';
import { type Finding, failed, ok, together, warning } from './check.ts';
import type { DoctorContext } from './context.ts';

/** Our name of a variable, and that of the official tools, which counts where ours is not set. */
const pairs = [
  ['GENESYS_CLIENT_ID', 'GENESYSCLOUD_OAUTHCLIENT_ID'],
  ['GENESYS_CLIENT_SECRET', 'GENESYSCLOUD_OAUTHCLIENT_SECRET'],
] as const;

type Part = Pick<DoctorContext, 'credentials' | 'env' | 'originOf'> & {
  readonly settings: Pick<DoctorContext['settings'], 'simulate'>;
};

/** Which credentials there are, by the names of their variables, and whether they look as if something went wrong in copying. */
export function credentials({ settings, credentials: { value, problems }, env, originOf }: Part): Finding {
  if (settings.simulate) return ok('None are needed: the simulator lets everybody in.');
  if (problems.length > 0) return together(problems.map((one) => failed('configuration', one)));
  const used: readonly string[] =
    value?.accessToken === undefined
      ? pairs.map(([own, other]) => (env[own] ? own : other))
      : ['GENESYSCLOUD_ACCESS_TOKEN'];
  const set = credentialVariables.flatMap((name) => originOf(name) ?? []);
  return together([
    ok(`Set: ${set.join(', ')}.`),
    ...pairs.flatMap(([own, other]) => twice(own, other, env)),
    ...used.flatMap((name) => blemished(originOf(name) ?? name, env[name] ?? '')),
    ...swapped(used, env),
    ...(value?.accessToken === undefined && env.GENESYSCLOUD_ACCESS_TOKEN ? [unused] : []),
  ]);
}

const unused = warning(
  'GENESYSCLOUD_ACCESS_TOKEN is not used, since there is an OAuth client.',
  'Take it out of the environment, or the client, whichever you do not mean.',
);

function twice(own: string, other: string, env: DoctorContext['env']): Finding[] {
  if (!env[own] || !env[other] || env[own] === env[other]) return [];
  const message = `${own} and ${other} are both set and differ: ${own} counts.`;
  return [warning(message, 'Take the one that you do not mean out of the environment.')];
}

/** What copying and `.env` files leave at a value. What it holds otherwise is never said. */
function blemished(name: string, value: string): Finding[] {
  const blemish = /\s$|^\s/.test(value)
    ? 'begins or ends with a blank or a line break'
    : /^(["'`]).*\1$/s.test(value)
      ? 'stands in quotes, which count as part of it'
      : /\s/.test(value)
        ? 'holds a blank or a line break'
        : undefined;
  if (blemish === undefined) return [];
  return [
    warning(`${name} ${blemish}.`, 'Set it again, with nothing around it: Genesys Cloud gives out no such values.'),
  ];
}

/** The ids of OAuth clients are UUIDs, and their secrets are not (Genesys Cloud help, "Create an OAuth client"). */
function swapped([id = '', secret = '']: readonly string[], env: DoctorContext['env']): Finding[] {
  if (isUuid(env[id]) || !isUuid(env[secret])) return [];
  return [
    warning(`${secret} looks like a client id, and ${id} does not: they may be exchanged.`, 'Look at both again.'),
  ];
}

function isUuid(text = ''): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text.trim());
}
