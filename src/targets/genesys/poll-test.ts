import type { HttpReply } from '../../http/http.ts';
import type { NetworkFault } from '../../http/network-fault.ts';
import type { Mode } from '../../model/suite.ts';
import type { CallContext } from '../../model/target.ts';
import { type Failure, fail, lookWhetherItRan } from './failure.ts';
import type { Ledger } from './ledger.ts';
import { isUnread, unreadFailure } from './network-failure.ts';
import { parseBody } from './parse-body.ts';
import { pollPath } from './paths.ts';
import { preview } from './preview.ts';
import { readPollReply, sentRequest } from './read-reply.ts';
import type { Answer, PollOptions, RunOptions } from './running.ts';
import { readStatusFailure, said } from './status-failure.ts';
import { stopFailure } from './stop-failure.ts';

/** A test that the server has accepted. */
export interface AcceptedTest {
  readonly id: string;
  readonly mode: Mode;
  readonly testId: string;
}

/**
 * So many polls in a row may fail for the network or the server (5xx), since asking again is harmless. After more, the
 * Problem is of the kind `polling`, not `outcome-unknown`: it is certain that the server took the test on.
 */
const toleratedInARow = 3;

/** Asks until the test has ended. Polls count against the case's time, waiting for the rate limit does not. */
export async function pollTest(
  test: AcceptedTest,
  options: RunOptions,
  context: CallContext,
  ledger: Ledger,
): Promise<Answer | Failure> {
  const { call, clock, poll, host } = options;
  const { signal } = context;
  const path = pollPath(test.id, test.mode, test.testId);
  let failedInARow = 0;

  for (let number = 1; number <= poll.attempts; number++) {
    await clock.sleep(poll.intervalMs, signal);
    if (signal.aborted) return stopped(signal);
    const reply = settle(await call({ method: 'GET', path, progress: 'accepted' }, context, ledger), signal, host);
    if (reply.kind === 'problem') return reply;
    if (reply.kind === 'fault' || reply.status >= 500) {
      if (++failedInARow > toleratedInARow) return lostSight(whyOf(reply, options), host);
      continue;
    }
    failedInARow = 0;
    const state = readState(reply, test, options, ledger);
    if (state.kind !== 'pending') return state;
  }
  return neverEnded(poll);
}

/** Makes a Failure of what is no use asking again after. */
function settle(
  reply: HttpReply | NetworkFault | Failure,
  signal: AbortSignal,
  host: string,
): HttpReply | NetworkFault | Failure {
  if (reply.kind === 'problem') return signal.aborted ? reply : unanswered(reply);
  if (reply.kind === 'fault' && reply.cause === 'aborted') return stopped(signal);
  return reply.kind === 'fault' && isUnread(reply) ? unreadFailure(host) : reply;
}

function stopped(signal: AbortSignal): Failure {
  return stopFailure({ reason: signal.reason, progress: 'accepted', limited: false });
}

function readState(
  reply: HttpReply,
  { testId }: AcceptedTest,
  { host, redact }: RunOptions,
  ledger: Ledger,
): Answer | Failure | { readonly kind: 'pending' } {
  if (reply.status === 404) return lostSight(`does not know it any more${said(reply, redact)}`, host);
  if (reply.status < 200 || reply.status > 299) return unanswered(readStatusFailure(reply, redact));
  const parsed = parseBody(reply.body);
  if ('unreadable' in parsed) return unreadable(`${parsed.unreadable}: ${preview(reply.body, redact)}`);
  const request = sentRequest(parsed.value);
  if (request !== undefined) ledger.request = redact(request);
  const verdict = readPollReply(parsed.value, testId);
  if (verdict.kind === 'unknown-status')
    return unreadable(`it has the unknown status "${preview(verdict.status, redact)}"`);
  if (verdict.kind === 'other') return unreadable(`it has no \`status\`: ${preview(reply.body, redact)}`);
  return verdict;
}

function whyOf(answer: HttpReply | NetworkFault, { redact }: RunOptions): string {
  return answer.kind === 'fault' ? `cannot be reached any more (${answer.code})` : `fails${said(answer, redact)}`;
}

function lostSight(why: string, host: string): Failure {
  const message = `The server accepted the test, but how it ended is unknown: ${host} ${why}.`;
  return fail({ kind: 'polling', message, hint: lookWhetherItRan }, 'if-idempotent');
}

/** What keeps us from asking keeps its kind and its advice; but the test was accepted, so that all of it is not safe to repeat. */
function unanswered({ problem, ...failure }: Failure): Failure {
  const message = `The server accepted the test, but it cannot be asked how it ended. ${problem.message}`;
  const hint = problem.hint === undefined ? lookWhetherItRan : `${problem.hint} ${lookWhetherItRan}`;
  const retry = failure.retry === 'safe' ? 'if-idempotent' : failure.retry;
  return { ...failure, retry, problem: { ...problem, message, hint } };
}

function neverEnded({ attempts, intervalMs }: PollOptions): Failure {
  const message = `The server accepted the test, but it had not ended after ${attempts} polls, one every ${intervalMs / 1_000} s.`;
  const hint = `Allow more polls with \`poll.attempts\` in the configuration. ${lookWhetherItRan}`;
  return fail({ kind: 'polling', message, hint }, 'if-idempotent');
}

function unreadable(why: string): Failure {
  const message = `The server accepted the test, but what it says about it cannot be read: ${why}`;
  const hint = `A test is SUCCEEDED, FAILED or still running, such as RUNNING. ${lookWhetherItRan}`;
  return fail({ kind: 'reply', message, hint }, 'never');
}
