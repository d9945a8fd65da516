import type { HttpRequest } from '../../http/http.ts';

/** An OAuth client. */
export interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The call that signs in, by the OAuth client credentials grant (RFC 6749, 4.4). */
export function tokenRequest(url: string, { clientId, clientSecret }: ClientCredentials): HttpRequest {
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
  return {
    method: 'POST',
    url,
    headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'grant_type=client_credentials',
  };
}
