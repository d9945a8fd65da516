import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { explainSystemError } from '../lib/explain-system-error.ts';
import type { Problem } from '../model/problem.ts';
import type { Chosen } from './choose-environment.ts';
import { allCredentialVariables, credentialVariables, firstSet, type VariableNames } from './credential-variables.ts';
import type { Project } from './project.ts';
import { auditKeyVariable } from './read-audit.ts';
import { defaultWebhookSecret } from './read-webhook.ts';

/** Either a client's id and secret, or a token that somebody else has fetched. */
export type Credentials =
  | { readonly clientId: string; readonly clientSecret: string; readonly accessToken?: undefined }
  | { readonly accessToken: string; readonly clientId?: undefined; readonly clientSecret?: undefined };

/**
 * Finds the credentials of an environment among the environment variables: in those that it names, else in the usual
 * ones. Values that are to come from files (`..._FILE`) have been read before. Half a pair is a problem of its own.
 */
export function readCredentials(
  env: Readonly<Record<string, string | undefined>>,
  chosen: Chosen,
  problems: Problem[],
): Credentials | undefined {
  const names = credentialVariables(chosen.environment);
  const read = (part: keyof VariableNames) => env[firstSet(names[part], env) ?? ''];
  const [clientId, clientSecret] = [read('clientId'), read('clientSecret')];
  const accessToken = read('accessToken');
  if (clientId && clientSecret) return { clientId, clientSecret };
  if (accessToken) return { accessToken };
  problems.push(chosen.environment.credentials ? namedMissing(env, chosen) : usualMissing(clientId, clientSecret));
  return undefined;
}

function usualMissing(clientId: string | undefined, clientSecret: string | undefined): Problem {
  const missing = clientId ? 'the client secret' : clientSecret ? 'the client id' : 'credentials';
  return {
    kind: 'usage',
    message: `To sign in to Genesys Cloud, ${missing} must be in the environment, and ${clientId || clientSecret ? 'is' : 'are'} not.`,
    hint: 'Set GENESYS_CLIENT_ID and GENESYS_CLIENT_SECRET (an OAuth client of the type "Client Credentials"), or add --simulate to run without an org.',
  };
}

/** What is missing where an environment names variables of its own. */
function namedMissing(env: Readonly<Record<string, string | undefined>>, { name, environment }: Chosen): Problem {
  const { clientId, clientSecret, accessToken } = environment.credentials ?? {};
  if ((clientId === undefined) !== (clientSecret === undefined)) {
    const half = clientId === undefined ? 'clientId' : 'clientSecret';
    const message = `The \`credentials\` of the environment "${name}" lack \`${half}\`: an id and a secret go together.`;
    return { kind: 'usage', message, hint: 'Write the name of the environment variable that holds it.' };
  }
  const wanted = clientId !== undefined && clientSecret !== undefined ? [clientId, clientSecret] : [accessToken ?? ''];
  const unset = wanted.filter((variable) => !env[variable]);
  return {
    kind: 'usage',
    message: `To sign in to the environment "${name}", ${unset.join(' and ')} must be set, and ${unset.length === 1 ? 'is' : 'are'} not.`,
    hint: 'Its `credentials` in the configuration name these variables. Set them, or name others there.',
  };
}

/**
 * The environment with each `NAME_FILE` of a credential, of the webhook's secret or of the audit log's key read into
 * `NAME`, where that is not set itself. Relative paths begin in the project's folder.
 *
 * @param only the names of the variables that matter, where not all do
 */
export async function readSecretFiles(
  env: Readonly<Record<string, string | undefined>>,
  { root, config }: Pick<Project, 'root' | 'config'>,
  only?: readonly string[],
): Promise<{ readonly env: Readonly<Record<string, string | undefined>>; readonly problems: readonly Problem[] }> {
  const read: Record<string, string> = {};
  const problems: Problem[] = [];
  const named = config.webhook?.secret;
  const all = [
    ...allCredentialVariables(config),
    defaultWebhookSecret,
    ...(named === undefined ? [] : [named]),
    auditKeyVariable(config),
  ];
  for (const name of new Set(only ?? all)) {
    const path = env[`${name}_FILE`];
    if (!path || env[name]) continue;
    const file = `The file that ${name}_FILE names`;
    try {
      const text = (await readFile(resolve(root, path), 'utf8')).trim();
      if (text !== '') read[name] = text;
      else problems.push({ kind: 'usage', message: `${file} is empty: ${path}.`, hint: 'Write the value into it.' });
    } catch (error) {
      const message = `${file} cannot be read, ${path}: ${explainSystemError(error, 'read')}.`;
      problems.push({ kind: 'usage', message, hint: 'Check that it exists and that you may read it.' });
    }
  }
  return { env: { ...env, ...read }, problems };
}
