import { type Certificate, type FarEnd, type Handler, type Script, startFarEnd } from './far-end.ts';

/** Answers with JSON. */
export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Handler {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', 'inin-correlation-id': 'corr-1', ...headers });
    response.end(JSON.stringify(body));
  };
}

/** A token that lasts an hour. */
export const token = json({ access_token: 'T0K3N-canary-value', token_type: 'bearer', expires_in: 3_600 });

/** Where the action of `oneSuite` is tested. */
export const testRoute = 'POST /api/v2/integrations/actions/custom_-_1/test';

/** An organisation with a token endpoint and whatever else a test scripts. */
export function startOrg(script: Script, certificate?: Certificate): Promise<FarEnd> {
  return startFarEnd({ 'POST /oauth/token': token, ...script }, certificate);
}

/** A suite of so many cases over the action `custom_-_1`, which should answer `{ total: <a number> }`. */
export function oneSuite(cases: number, more = ''): string {
  return [
    'suite: Totals',
    'action: custom_-_1',
    'matrix:',
    `  n: [${Array.from({ length: cases }, (_, index) => index + 1).join(', ')}]`,
    'expect:',
    '  output:',
    '    total: { type: number }',
    more,
    '',
  ].join('\n');
}

/** What the platform answers when the action ran well. */
export const total = json({ success: true, finalResult: { total: 12.5 }, operations: [] });

/** Credentials and address, as a CI job would set them. */
export function signedIn({ url }: FarEnd): Record<string, string> {
  return { GENESYS_BASE_URL: url, GENESYS_CLIENT_ID: 'client-id', GENESYS_CLIENT_SECRET: 'S3CR3T-canary-value' };
}
