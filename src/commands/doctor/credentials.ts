import { credentialVariables, firstSet } from '../credential-variables.ts';
import { type Finding, failed, ok, together, warning } from './check.ts';
import type { DoctorContext } from './context.ts';

type Part = Pick<DoctorContext, 'chosen' | 'credentials' | 'env' | 'originOf'> & {
  readonly settings: Pick<DoctorContext['settings'], 'simulate'>;
};

/** Which credentials there are, by the names of their variables, and whether they look as if something went wrong in copying. */
export function credentials({
  settings,
  chosen: { name, environment },
  credentials: { value, problems },
  env,
  originOf,
}: Part): Finding {
  if (settings.simulate) return ok('None are needed: the simulator lets everybody in.');
  if (problems.length > 0) return together(problems.map((one) => failed('configuration', one)));
  const { clientId, clientSecret, accessToken } = credentialVariables(environment);
  const client = [clientId, clientSecret].map((names) => firstSet(names, env) ?? '');
  const token = firstSet(accessToken, env);
  const used = value?.accessToken === undefined ? client : [token ?? ''];
  const set = [clientId, clientSecret, accessToken].flat().flatMap((one) => originOf(one) ?? []);
  const named = environment.credentials ? `, which the environment "${name}" names` : '';
  return together([
    ok(`Set: ${set.join(', ')}${named}.`),
    ...[clientId, clientSecret].flatMap((names) => twice(names, env)),
    ...used.flatMap((one) => blemished(originOf(one) ?? one, env[one] ?? '')),
    ...swapped(used, env),
    ...(value?.accessToken === undefined && token !== undefined ? [unused(token)] : []),
  ]);
}

function unused(token: string): Finding {
  return warning(
    `${token} is not used, since there is an OAuth client.`,
    'Take it out of the environment, or the client, whichever you do not mean.',
  );
}

/** The usual variables have two names: ours, and that of the official tools, which counts where ours is not set. */
function twice([own = '', other = '']: readonly string[], env: DoctorContext['env']): Finding[] {
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
