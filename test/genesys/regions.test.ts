import { describe, expect, it } from 'vitest';
import { endpointsOfBaseUrl, endpointsOfRegion, tokenUrl } from '../../src/targets/genesys/regions.ts';

const at = (domain: string) => ({ baseUrl: `https://api.${domain}`, loginUrl: `https://login.${domain}` });
const problem = (message: string, hint: string) => ({ kind: 'usage', message, hint });
const root = 'Write the root of the API alone, such as `https://api.mypurecloud.de`.';

describe('endpointsOfRegion', () => {
  it.each([
    ['us-east-1', 'mypurecloud.com'],
    ['us-east-2', 'use2.us-gov-pure.cloud'],
    ['eu-central-1', 'mypurecloud.de'],
    ['EU_CENTRAL_1', 'mypurecloud.de'],
    [' ap_south_1 ', 'aps1.pure.cloud'],
    ['mypurecloud.de', 'mypurecloud.de'],
    ['MyPureCloud.com.au', 'mypurecloud.com.au'],
    ['usw2.pure.cloud', 'usw2.pure.cloud'],
    ['newregion.pure.cloud', 'newregion.pure.cloud'],
    ['api.mypurecloud.ie', 'mypurecloud.ie'],
    ['https://apps.mypurecloud.ie/', 'mypurecloud.ie'],
    ['login.euw2.pure.cloud', 'euw2.pure.cloud'],
  ])('knows %j', (region, domain) => {
    expect(endpointsOfRegion(region)).toEqual(at(domain));
  });

  it.each([
    ['eu-centrl-1', 'Did you mean `eu-central-1` or `eu-central-2` or `ca-central-1`?'],
    ['mypurecloud', 'Did you mean `mypurecloud.de` or `mypurecloud.ie` or `mypurecloud.jp`?'],
    [
      'germany',
      'Write the AWS region, such as `eu-central-1`, or the domain that stands in the address bar of the admin pages, such as `mypurecloud.de`.',
    ],
    [
      'constructor',
      'Write the AWS region, such as `eu-central-1`, or the domain that stands in the address bar of the admin pages, such as `mypurecloud.de`.',
    ],
    ['mypurecloud.de/x', 'Did you mean `mypurecloud.de` or `mypurecloud.ie` or `mypurecloud.com`?'],
  ])('does not know %j', (region, hint) => {
    expect(endpointsOfRegion(region)).toEqual(problem(`There is no Genesys Cloud region "${region}".`, hint));
  });
});

describe('endpointsOfBaseUrl', () => {
  it.each([
    ['https://api.mypurecloud.de', 'https://api.mypurecloud.de', 'https://login.mypurecloud.de'],
    ['https://API.mypurecloud.de/', 'https://api.mypurecloud.de', 'https://login.mypurecloud.de'],
    ['https://api.mypurecloud.de/api/v2/', 'https://api.mypurecloud.de', 'https://login.mypurecloud.de'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    [
      'https://gateway.example.com/genesys/',
      'https://gateway.example.com/genesys',
      'https://gateway.example.com/genesys',
    ],
  ])('reads %j', (text, baseUrl, loginUrl) => {
    expect(endpointsOfBaseUrl(text)).toEqual({ baseUrl, loginUrl });
  });

  it.each([
    ['mypurecloud.de', problem('The base URL is not a web address.', root)],
    ['ftp://api.mypurecloud.de', problem('The base URL does not begin with `https://` or `http://`.', root)],
    ['https://api.mypurecloud.de?a=1', problem('The base URL holds a `?` or a `#`.', root)],
    [
      'https://me:S3CR3T@api.mypurecloud.de',
      problem(
        'The base URL holds a user name or a password.',
        'Leave them out: credentials come from GENESYS_CLIENT_ID and GENESYS_CLIENT_SECRET.',
      ),
    ],
  ])('refuses %j', (text, expected) => {
    expect(endpointsOfBaseUrl(text)).toEqual(expected);
  });
});

describe('tokenUrl', () => {
  it.each([
    ['https://login.mypurecloud.de', 'https://login.mypurecloud.de/oauth/token'],
    ['https://login.mypurecloud.de/', 'https://login.mypurecloud.de/oauth/token'],
    ['https://login.mypurecloud.de/oauth/token', 'https://login.mypurecloud.de/oauth/token'],
    ['https://login.mypurecloud.de/oauth/token/', 'https://login.mypurecloud.de/oauth/token'],
  ])('follows from %j', (loginUrl, expected) => {
    expect(tokenUrl(loginUrl)).toBe(expected);
  });
});
