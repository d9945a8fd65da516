import { cut } from '../../lib/printable.ts';
import type { BackEndAnswer, BackEndFault } from './back-end.ts';
import type { ActionFault } from './execution.ts';

/*
 * What the platform says where the system behind an action does not answer as it should. The first sentence and its form
 * are seen in the Genesys Cloud Resource Center ("A data action fails during testing"); which status and code come with it,
 * and everything about systems that do not answer, is assumed.
 */

/** So much of an answer is passed on. */
const mostQuoted = 2_000;

/** It answered with an error, or with something else than JSON. */
export function faultOfAnswer({ status, body }: BackEndAnswer, contextId: string): ActionFault {
  const isRefusal = status < 200 || status > 299;
  const what = isRefusal ? `status ${status}: ${body}` : `no JSON: ${body}`;
  return remote(
    `Request to backend service failed.  Response from web service: ${cut(what, mostQuoted)}`,
    isRefusal ? status : 400,
    contextId,
  );
}

/** It did not answer. */
export function faultOfSystem(fault: BackEndFault, timeoutMs: number, contextId: string): ActionFault {
  if (fault.fault === 'timeout') return timedOut(timeoutMs, contextId);
  return remote(`Request to backend service failed.  ${fault.message}`, 503, contextId);
}

/** It did not answer within the time that the action has for it. */
export function timedOut(timeoutMs: number, contextId: string): ActionFault {
  return remote(`Request to backend service timed out after ${timeoutMs / 1_000} seconds.`, 504, contextId);
}

function remote(message: string, status: number, contextId: string): ActionFault {
  const code = status === 504 ? 'request.timeout' : 'bad.request';
  return { message: `${message} [${contextId}]`, code, status, errorCode: 'ACTION.REMOTE_ENDPOINT' };
}
