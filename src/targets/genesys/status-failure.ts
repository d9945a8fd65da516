import type { HttpReply } from '../../http/http.ts';
import { show } from '../../lib/show.ts';
import type { Json } from '../../model/json.ts';
import type { Problem } from '../../model/problem.ts';
import { isErrorBody, mainCode, messageOf } from './error-body.ts';
import { type Failure, fail, lookWhetherItRan } from './failure.ts';
import { bodyValue } from './parse-body.ts';
import { preview, type Redact } from './preview.ts';

/** A reply to the call that runs an action, of a status that says nothing about the action. 404 is told by the look-up. */
export function runStatusFailure(reply: HttpReply, redact: Redact): Failure {
  if (reply.status >= 300 && reply.status < 400) {
    return fail({ ...redirected(reply, redact), kind: 'outcome-unknown' }, 'if-idempotent');
  }
  if (reply.status < 500) return readStatusFailure(reply, redact);
  const problem: Problem = {
    kind: 'outcome-unknown',
    ...codeIn(reply),
    message: `The server failed after the request was sent${said(reply, redact)}: whether the action ran is unknown.`,
    hint: lookWhetherItRan,
  };
  return fail(problem, 'if-idempotent');
}

/** The same for a call that only reads. */
export function readStatusFailure(reply: HttpReply, redact: Redact): Failure {
  const { status } = reply;
  if (status >= 500) return fail(unwell(reply, redact), 'safe');
  if (status >= 300 && status < 400) return fail(redirected(reply, redact), 'never');
  if (status === 403) return fail(forbidden(reply, redact), 'never');
  return fail(refused(reply, redact), 'never');
}

/** The body's main code, ready to be spread into a Problem. */
export function codeIn(reply: HttpReply): { code?: string } {
  const code = mainCode(bodyValue(reply.body));
  return code === undefined ? {} : { code };
}

/** What the server said, in brackets: ` (HTTP 503, "the message")`. */
export function said(reply: HttpReply, redact: Redact): string {
  const text = wordsOf(bodyValue(reply.body)) ?? reply.body;
  const words = preview(text, redact);
  return ` (HTTP ${reply.status}${words && `, "${words}"`})`;
}

function wordsOf(body: Json | undefined): string | undefined {
  if (!isErrorBody(body)) return undefined;
  return messageOf(body) || (typeof body.code === 'string' ? body.code : undefined);
}

function unwell(reply: HttpReply, redact: Redact): Problem {
  return {
    kind: 'reply',
    ...codeIn(reply),
    message: `The server failed${said(reply, redact)}.`,
    hint: 'Try again later, and look whether Genesys Cloud reports an incident on its status page.',
  };
}

function refused(reply: HttpReply, redact: Redact): Problem {
  return {
    kind: 'reply',
    ...codeIn(reply),
    message: `The server refused the call${said(reply, redact)}.`,
    hint: 'Check the region or the base URL, and that the server understands this form of the API (`--protocol`).',
  };
}

function redirected(reply: HttpReply, redact: Redact): Problem {
  const { location } = reply.headers;
  const target =
    typeof location === 'string' && location !== '' ? ` to ${preview(withoutQuery(location), redact)}` : '';
  return {
    kind: 'reply',
    message: `The server sends the call on${target} (HTTP ${reply.status}). It was not followed, since the API itself never does that.`,
    hint: 'Check the region or the base URL. On a guest network, sign in to it in a browser first.',
  };
}

/** What follows the question mark may be secret, e.g. a sign-in state, and so may what stands before an `@`. */
function withoutQuery(location: string): string {
  return location.replace(/[?#].*$/s, '').replace(/\/\/[^/]*@/, '//');
}

function forbidden(reply: HttpReply, redact: Redact): Problem {
  const permissions = permissionsIn(reply);
  const lacks = permissions.length > 0 ? `: it lacks the permission ${permissions.join(', ')}` : said(reply, redact);
  const needed =
    permissions.length > 0 ? permissions.join(', ') : 'integrations:action:execute and integrations:action:view';
  return {
    kind: 'permission',
    ...codeIn(reply),
    message: `The OAuth client is not allowed to do this${lacks}.`,
    hint: `In the Genesys Cloud admin pages, give the OAuth client a role that has ${needed}.`,
  };
}

/** A message that names permissions names them within so many characters. */
const permissionsWithin = 2_000;

/**
 * Permissions are written `domain:entity:action`, in the message or its parameters. Both the text and each part are
 * bounded: the pattern would take quadratic time on `a-a-a-...`.
 */
function permissionsIn(reply: HttpReply): string[] {
  const body = bodyValue(reply.body);
  if (!isErrorBody(body)) return [];
  const text = `${messageOf(body).slice(0, permissionsWithin)} ${show(body.messageParams ?? '', permissionsWithin)}`;
  const found = text.match(/\b[a-z][a-z-]{0,60}:[a-z-]{1,60}:[a-z*-]{1,60}/gi) ?? [];
  return [...new Set(found)].slice(0, 5);
}
