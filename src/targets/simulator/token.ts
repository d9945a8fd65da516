import type { TokenFailure } from './faults.ts';
import type { Reply } from './reply.ts';
import type { Sessions } from './sessions.ts';

/** Credentials that the simulator accepts. */
export interface Client {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What the token endpoint needs. */
export interface TokenEndpoint {
  readonly sessions: Sessions;
  /** Absent: any id with any secret. */
  readonly clients?: readonly Client[];
  readonly expiresInSeconds: number;
  readonly failure?: TokenFailure;
}

/** How often a throttled endpoint refuses before it gives a token, so that waiting is seen to help. */
const throttledTimes = 2;

/**
 * Makes the handler of `POST /oauth/token` for the client-credentials grant: `Authorization: Basic id:secret` and the
 * form `grant_type=client_credentials`. Errors are as the platform's: 400 or 401 with `error`, `description` and
 * `error_description`; a throttled endpoint answers 400, not 429.
 */
export function tokenEndpoint(endpoint: TokenEndpoint): (authorization: string, body: string) => Reply {
  let refused = 0;
  return (authorization, body) => {
    if (endpoint.failure === 'error') return failure(500, 'server_error', 'internal server error');
    if (endpoint.failure === 'throttled' && refused < throttledTimes) {
      refused += 1;
      return failure(400, 'invalid_request', 'rate limit exceeded;too many token requests');
    }
    const grant = new URLSearchParams(body).get('grant_type');
    if (grant !== 'client_credentials') return failure(400, 'unsupported_grant_type', 'grant type is not supported');
    if (endpoint.failure === 'refused' || !isKnown(readBasic(authorization), endpoint.clients)) {
      return failure(401, 'invalid_client', 'authentication failed');
    }
    const { sessions, expiresInSeconds } = endpoint;
    return {
      status: 200,
      body: { access_token: sessions.open(expiresInSeconds), token_type: 'bearer', expires_in: expiresInSeconds },
    };
  };
}

function readBasic(authorization: string): Client | undefined {
  const encoded = /^basic ([a-z0-9+/=_-]+)$/i.exec(authorization.trim())?.[1];
  if (encoded === undefined) return undefined;
  const [clientId = '', ...rest] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  return clientId === '' || rest.length === 0 ? undefined : { clientId, clientSecret: rest.join(':') };
}

function isKnown(client: Client | undefined, clients: readonly Client[] | undefined): boolean {
  if (!client) return false;
  if (!clients) return true;
  return clients.some((one) => one.clientId === client.clientId && one.clientSecret === client.clientSecret);
}

function failure(status: number, error: string, description: string): Reply {
  return { status, body: { error, description, error_description: description } };
}
