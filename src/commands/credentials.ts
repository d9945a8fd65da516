import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { explainSystemError } from '../lib/explain-system-error.ts';
import type { Problem } from '../model/problem.ts';
import type { Project } from './project.ts';
import { auditKeyVariable } from './read-audit.ts';

/** Either a client's id and secret, or a token that somebody else has fetched. */
export type Credentials =
  | { readonly clientId: string; readonly clientSecret: string; readonly accessToken?: undefined }
  | { readonly accessToken: string; readonly clientId?: undefined; readonly clientSecret?: undefined };

/**
 * Finds the credentials in the environment: our names, then those of the official Genesys Cloud tools. Values that are
 * to come from files (`..._FILE`) have been read before. Half a pair is a problem of its own.
 */
export function readCredentials(
  env: Readonly<Record<string, string | undefined>>,
  problems: Problem[],
): Credentials | undefined {
  const clientId = env.GENESYS_CLIENT_ID || env.GENESYSCLOUD_OAUTHCLIENT_ID;
  const clientSecret = env.GENESYS_CLIENT_SECRET || env.GENESYSCLOUD_OAUTHCLIENT_SECRET;
  const accessToken = env.GENESYSCLOUD_ACCESS_TOKEN;
  if (clientId && clientSecret) return { clientId, clientSecret };
  if (accessToken) return { accessToken };
  const missing = clientId ? 'the client secret' : clientSecret ? 'the client id' : 'credentials';
  problems.push({
    kind: 'usage',
    message: `To sign in to Genesys Cloud, ${missing} must be in the environment, and ${clientId || clientSecret ? 'is' : 'are'} not.`,
    hint: 'Set GENESYS_CLIENT_ID and GENESYS_CLIENT_SECRET (an OAuth client of the type "Client Credentials"), or add --simulate to run without an org.',
  });
  return undefined;
}

/** The environment variables that credentials come from. */
export const credentialVariables = [
  'GENESYS_CLIENT_ID',
  'GENESYS_CLIENT_SECRET',
  'GENESYSCLOUD_OAUTHCLIENT_ID',
  'GENESYSCLOUD_OAUTHCLIENT_SECRET',
  'GENESYSCLOUD_ACCESS_TOKEN',
] as const;

const fileVariables = [...credentialVariables, 'ACTION_SUITE_WEBHOOK_SECRET'];

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
  const all = [...fileVariables, ...(named === undefined ? [] : [named]), auditKeyVariable(config)];
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
