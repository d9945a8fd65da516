import type { Config, CredentialVariables, EnvironmentConfig } from '../model/config.ts';

/** Names of variables, the first that is set counts. */
export type VariableNames = Readonly<Record<keyof CredentialVariables, readonly string[]>>;

/** Our names, then those of the official Genesys Cloud tools. */
const usual: VariableNames = {
  clientId: ['GENESYS_CLIENT_ID', 'GENESYSCLOUD_OAUTHCLIENT_ID'],
  clientSecret: ['GENESYS_CLIENT_SECRET', 'GENESYSCLOUD_OAUTHCLIENT_SECRET'],
  accessToken: ['GENESYSCLOUD_ACCESS_TOKEN'],
};

/**
 * The variables that hold the credentials of an environment. One that names its own never falls back to the usual ones:
 * they are mostly those of another org.
 */
export function credentialVariables({ credentials }: EnvironmentConfig): VariableNames {
  if (!credentials) return usual;
  const only = (name: string | undefined) => (name === undefined ? [] : [name]);
  const { clientId, clientSecret, accessToken } = credentials;
  return { clientId: only(clientId), clientSecret: only(clientSecret), accessToken: only(accessToken) };
}

/** The one of these variables that counts: the first that has a value. */
export function firstSet(
  names: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  return names.find((name) => env[name]);
}

/** Every variable that holds a part of the credentials of any environment, whether or not it is chosen. */
export function allCredentialVariables({ environments = {} }: Config): string[] {
  const all = [{}, ...Object.values(environments)].map(credentialVariables);
  return [...new Set(all.flatMap((names) => Object.values(names).flat()))];
}

/** Those of them whose values no output may show: the usual id of a client is no secret. */
export function secretVariables(config: Config): string[] {
  return allCredentialVariables(config).filter((name) => !usual.clientId.includes(name));
}
