import type { ActionTemplate } from './action-template.ts';
import type { Secrets } from './context.ts';

/**
 * What stands for the credentials of an integration, which no export holds: a value for each name that the templates use,
 * which says what it stands for, and an address where one is meant. Signing in at the other system has always worked.
 */
export function assumedSecrets(templates: readonly ActionTemplate[]): Secrets {
  const paths = templates
    .flatMap(({ template }) => ('references' in template ? template.references : []))
    .map(({ path }) => path);
  const namesOf = (variable: string) =>
    paths.flatMap(([name, key]) => (name?.toLowerCase() === variable && key !== undefined ? [key] : []));
  return {
    credentials: Object.fromEntries(namesOf('credentials').map((name) => [name, credential(name)])),
    authResponse: Object.fromEntries(namesOf('authresponse').map((name) => [name, authValue(name)])),
  };
}

function credential(name: string): string {
  return /url|uri|host|endpoint/i.test(name) ? `https://${slug(name)}.example` : `simulated-${slug(name)}`;
}

function authValue(name: string): string {
  return /type/i.test(name) ? 'Bearer' : `simulated-${slug(name)}`;
}

function slug(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
