import { isWebUrl } from '../lib/is-web-url.ts';
import type { EnvironmentConfig } from '../model/config.ts';
import type { Problem } from '../model/problem.ts';
import { type Endpoints, endpointsOfBaseUrl, endpointsOfRegion } from '../targets/genesys/regions.ts';
import type { RunFlags } from './run-flags.ts';

/**
 * Decides where the API and the sign-in service are: flag, then environment variable, then configuration; at each of
 * them a base URL goes before a region. A login URL that is given replaces the one that would follow.
 */
export function readEndpoints(
  flags: RunFlags,
  env: Readonly<Record<string, string | undefined>>,
  environment: EnvironmentConfig,
  problems: Problem[],
): Endpoints | undefined {
  const baseUrl = flags.baseUrl ?? env.GENESYS_BASE_URL;
  const region = baseUrl === undefined ? env.GENESYSCLOUD_REGION : undefined;
  const found = fromEither(baseUrl, region) ?? fromEither(environment.baseUrl, environment.region) ?? nowhere();
  if ('message' in found) {
    problems.push(found);
    return undefined;
  }
  const loginUrl = flags.loginUrl ?? environment.loginUrl;
  if (loginUrl === undefined) return found;
  if (isWebUrl(loginUrl)) return { ...found, loginUrl: loginUrl.replace(/\/+$/, '') };
  // The address itself may hold a password.
  const message = `What ${flags.loginUrl === undefined ? '`loginUrl` of the configuration' : '--login-url'} says is no web address.`;
  problems.push({ kind: 'usage', message, hint: 'Write it whole, e.g. https://login.mypurecloud.de.' });
  return undefined;
}

function fromEither(baseUrl: string | undefined, region: string | undefined): Endpoints | Problem | undefined {
  if (baseUrl !== undefined) return endpointsOfBaseUrl(baseUrl);
  return region === undefined ? undefined : endpointsOfRegion(region);
}

function nowhere(): Problem {
  return {
    kind: 'usage',
    message: 'It is not said which Genesys Cloud region to use.',
    hint: 'Set GENESYSCLOUD_REGION (e.g. eu-central-1) or GENESYS_BASE_URL, or add --simulate to run without an org.',
  };
}
