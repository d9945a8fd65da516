import { editDistance } from '../../lib/nearest.ts';
import { show } from '../../lib/show.ts';
import { trimEnd } from '../../lib/trim-end.ts';
import type { Problem } from '../../model/problem.ts';

/** Where an organisation is found: the root of its API, and the root of its sign-in server. No slash at the end. */
export interface Endpoints {
  readonly baseUrl: string;
  readonly loginUrl: string;
}

/** AWS region to domain, from the developer centre's table of platform hosts. */
const domains: Readonly<Record<string, string>> = {
  'us-east-1': 'mypurecloud.com',
  'us-east-2': 'use2.us-gov-pure.cloud',
  'us-west-2': 'usw2.pure.cloud',
  'ca-central-1': 'cac1.pure.cloud',
  'mx-central-1': 'mxc1.pure.cloud',
  'sa-east-1': 'sae1.pure.cloud',
  'eu-west-1': 'mypurecloud.ie',
  'eu-west-2': 'euw2.pure.cloud',
  'eu-central-1': 'mypurecloud.de',
  'eu-central-2': 'euc2.pure.cloud',
  'eusc-de-east-1': 'edee1.eusc-pure.cloud',
  'me-central-1': 'mec1.pure.cloud',
  'ap-southeast-1': 'apse1.pure.cloud',
  'ap-southeast-2': 'mypurecloud.com.au',
  'ap-northeast-1': 'mypurecloud.jp',
  'ap-northeast-2': 'apne2.pure.cloud',
  'ap-northeast-3': 'apne3.pure.cloud',
  'ap-south-1': 'aps1.pure.cloud',
};

/** The AWS names of all regions that are known. */
export const regionNames: readonly string[] = Object.keys(domains);

/**
 * The endpoints of a region, written as AWS names it (`eu-central-1`, also `eu_central_1`) or as a Genesys Cloud domain
 * (`mypurecloud.de`, also with `api.`, `apps.` or `login.` before it). A domain need not be in the table, since new ones appear.
 */
export function endpointsOfRegion(region: string): Endpoints | Problem {
  const name = region.trim().toLowerCase();
  if (name.includes('.')) {
    const domain = trimEnd(name.replace(/^https?:\/\//, ''), '/').replace(/^(api|apps|login)\./, '');
    return isHostName(domain) ? endpointsOfDomain(domain) : unknownRegion(region);
  }
  const key = name.replaceAll('_', '-');
  const domain = Object.hasOwn(domains, key) ? domains[key] : undefined;
  return domain === undefined ? unknownRegion(region) : endpointsOfDomain(domain);
}

/**
 * The endpoints that follow from the root of the API: an `api.` host signs in at its `login.` host; any other server,
 * such as a gateway or the simulator, at itself.
 */
export function endpointsOfBaseUrl(baseUrl: string): Endpoints | Problem {
  const url = parseRoot(baseUrl);
  if ('kind' in url) return url;
  const root = rootOf(url);
  if (!url.hostname.startsWith('api.')) return { baseUrl: root, loginUrl: root };
  return { baseUrl: root, loginUrl: `${url.protocol}//${url.host.replace(/^api\./, 'login.')}` };
}

/** The address that gives tokens, from the root of the sign-in server or from that address itself. */
export function tokenUrl(loginUrl: string): string {
  const root = trimEnd(loginUrl, '/');
  return root.endsWith('/oauth/token') ? root : `${root}/oauth/token`;
}

function endpointsOfDomain(domain: string): Endpoints {
  return { baseUrl: `https://api.${domain}`, loginUrl: `https://login.${domain}` };
}

function isHostName(text: string): boolean {
  return /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/.test(text);
}

function unknownRegion(region: string): Problem {
  const name = region.trim().toLowerCase().replaceAll('_', '-');
  const limit = Math.max(2, Math.floor(name.length / 3));
  const near = [...Object.keys(domains), ...Object.values(domains)]
    .map((candidate) => ({ candidate, distance: editDistance(name, candidate, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || a.candidate.localeCompare(b.candidate, 'en'))
    .slice(0, 3)
    .map(({ candidate }) => `\`${candidate}\``);
  return {
    kind: 'usage',
    message: `There is no Genesys Cloud region ${show(region)}.`,
    hint:
      near.length > 0
        ? `Did you mean ${near.join(' or ')}?`
        : 'Write the AWS region, such as `eu-central-1`, or the domain that stands in the address bar of the admin pages, such as `mypurecloud.de`.',
  };
}

/** The message never repeats the address: it may hold a password. */
function parseRoot(baseUrl: string): URL | Problem {
  const problem = (message: string, hint: string): Problem => ({ kind: 'usage', message, hint });
  const example = 'Write the root of the API alone, such as `https://api.mypurecloud.de`.';
  if (!URL.canParse(baseUrl.trim())) return problem('The base URL is not a web address.', example);
  const url = new URL(baseUrl.trim());
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return problem('The base URL does not begin with `https://` or `http://`.', example);
  }
  if (url.username || url.password) {
    return problem(
      'The base URL holds a user name or a password.',
      'Leave them out: credentials come from GENESYS_CLIENT_ID and GENESYS_CLIENT_SECRET.',
    );
  }
  if (url.search || url.hash) return problem('The base URL holds a `?` or a `#`.', example);
  return url;
}

/** Scheme, host and path, without the slash at the end and without the `/api/v2` that people copy along. */
function rootOf(url: URL): string {
  return trimEnd(`${url.origin}${url.pathname}`, '/').replace(/\/api\/v2$/, '');
}
