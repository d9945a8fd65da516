import type { Secrets } from '../context.ts';

/** What variables of the environment that hold such values begin with. */
export const secretPrefixes = { credentials: 'ACTION_SUITE_CREDENTIALS_', authResponse: 'ACTION_SUITE_AUTHRESPONSE_' };

/**
 * The values that an action takes from its integration, which no export holds, from the environment: `apiKey` of
 * `credentials` from `ACTION_SUITE_CREDENTIALS_APIKEY`.
 *
 * @param assumed what stands for them in the stubs
 * @returns also the names of the variables that are not set
 */
export function realSecrets(
  assumed: Secrets,
  env: Readonly<Record<string, string | undefined>>,
): { readonly secrets: Secrets; readonly missing: readonly string[] } {
  const missing: string[] = [];
  const read = (kind: keyof Secrets) =>
    Object.fromEntries(
      Object.entries(assumed[kind]).map(([name, standIn]) => {
        const variable = variableOf(kind, name);
        const value = env[variable];
        // That a token is a bearer token is no secret.
        if (value === undefined && standIn !== 'Bearer') missing.push(variable);
        return [name, value ?? standIn];
      }),
    );
  return { secrets: { credentials: read('credentials'), authResponse: read('authResponse') }, missing };
}

function variableOf(kind: keyof Secrets, name: string): string {
  return `${secretPrefixes[kind]}${name.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`;
}
