import type { HttpReply } from '../../http/http.ts';
import { type Failure, fail } from './failure.ts';
import type { Redact } from './preview.ts';
import { codeIn, said } from './status-failure.ts';

/** What is known of a token that no call gets through with. */
export interface RefusedToken {
  /** Whether it was got by signing in; else it came from elsewhere, and there is no other. */
  readonly renewable: boolean;
  /** Whether no later call can do better. */
  readonly isFinal: boolean;
}

/** What to say where the server does not take the token, whatever is asked. Nothing has run. */
export function tokenRefused(reply: HttpReply, { renewable, isFinal }: RefusedToken, redact: Redact): Failure {
  const which = renewable ? 'a token that it had just been given' : 'the access token';
  const message = `The server does not accept ${which}${said(reply, redact)}.`;
  const hint = !renewable ? otherToken : isFinal ? otherServer : laterOn;
  return fail({ kind: 'sign-in', message, hint, ...codeIn(reply) }, isFinal ? 'never' : 'safe', isFinal);
}

const otherToken =
  'It may have expired or belong to another region: get a new one, or give a client id and secret instead, with which action-suite signs in itself.';
const otherServer =
  'Check that the region or base URL and the sign-in address belong together: a token of one region is unknown in every other.';
const laterOn =
  'It took other tokens of this run. Look whether the OAuth client was changed meanwhile, and whether Genesys Cloud reports an incident on its status page.';

/** What to say where the server takes the token, but not for this call: it concerns this action only. */
export function callRefused(reply: HttpReply, redact: Redact): Failure {
  return fail(
    {
      kind: 'permission',
      ...codeIn(reply),
      message: `The server takes the access token for other calls, but not for this one${said(reply, redact)}.`,
      hint: 'The credentials are in order. Look at this action and its integration in the Genesys Cloud admin pages, and whether something between this machine and the server asks for a sign-in of its own.',
    },
    'never',
  );
}
