import type { NetworkFault } from '../../http/network-fault.ts';
import { proxyReason } from '../../http/proxy-reason.ts';
import { tlsReason } from '../../http/tls-reason.ts';
import type { Problem } from '../../model/problem.ts';
import { type Failure, fail, lookWhetherItRan } from './failure.ts';

/** A call that runs an action and got no whole reply. `host` is the server's. For aborts see `stopFailure`. */
export function runNetworkFailure(fault: NetworkFault, host: string): Failure {
  if (!fault.sent) return unreached(fault, host);
  if (isUnread(fault)) return unreadFailure(host);
  const message = `${brokenOff(fault, host)} after the request was sent, so whether the action ran is unknown.`;
  return fail({ kind: 'outcome-unknown', message, code: fault.code, hint: lookWhetherItRan }, 'if-idempotent');
}

/** Whether a server that took the call gave more than is read: whatever it says, it says so again when it is asked again. */
export function isUnread({ cause, status = 0 }: NetworkFault): boolean {
  return cause === 'too-large' && status >= 200 && status < 300;
}

/** The answer of an action that is not read to its end. */
export function unreadFailure(host: string): Failure {
  const message = `The action may have run, but the answer from ${host} is larger than action-suite reads, so how it ended is unknown.`;
  const hint =
    'Let the action answer with fewer fields: what a call flow does not use should not be in the output. Look in the other system what it did.';
  return fail({ kind: 'outcome-unknown', message, hint }, 'never');
}

/** A call that only reads, such as a look-up or sign-in: whatever happened to it, it may be made again. */
export function readNetworkFailure(fault: NetworkFault, host: string): Failure {
  if (!fault.sent) return unreached(fault, host);
  if (fault.cause === 'too-large') return fail(tooLarge(host), 'never');
  const hint = 'Try again; if it happens often, look at the network between this machine and the server.';
  return fail({ kind: 'network', message: `${brokenOff(fault, host)}.`, code: fault.code, hint }, 'safe');
}

/** Nothing was sent. */
function unreached(fault: NetworkFault, host: string): Failure {
  const { cause, code } = fault;
  const byProxy = proxyReason(fault, host);
  const [message, hint] = byProxy
    ? [`The server ${host} was not reached: ${byProxy.reason}.`, byProxy.hint]
    : unreachedWords(cause, code, host);
  const problem: Problem = { kind: 'network', message, hint, ...(code !== 'UNKNOWN' && { code }) };
  return fail(problem, byProxy?.isLasting ? 'never' : 'safe');
}

function unreachedWords(cause: NetworkFault['cause'], code: string, host: string): readonly [string, string] {
  if (cause === 'dns') {
    return [
      `The server ${host} was not found (${code}).`,
      'Check the region or the base URL for typing errors, and whether this machine has a network connection.',
    ];
  }
  if (cause === 'refused') {
    return [
      `The server ${host} did not take the connection (${code}).`,
      'Check the region or the base URL, and whether a firewall stands between this machine and the server.',
    ];
  }
  if (cause === 'tls') {
    return [
      `No secure connection to ${host} could be made, since ${tlsReason(code)} (${code}).`,
      "If your company inspects encrypted traffic, set NODE_EXTRA_CA_CERTS to the file with your company's certificate. Otherwise check the region or the base URL.",
    ];
  }
  if (code === 'EMFILE' || code === 'ENFILE') {
    return [
      `No connection to ${host} could be opened, since too many files and connections are open on this machine (${code}).`,
      'Run fewer cases at once with --concurrency, or let programs open more: `ulimit -n 1024` before the command.',
    ];
  }
  return [
    `The connection to ${host} failed before anything was sent (${code}).`,
    'Check the region or the base URL, and the network between this machine and the server.',
  ];
}

function brokenOff({ cause, code }: NetworkFault, host: string): string {
  if (cause === 'timeout') return `No whole answer came from ${host} in the time allowed for one call`;
  if (cause === 'garbled') return `Something that is not a web answer came from ${host} (${code})`;
  if (cause === 'too-large') return `An answer that is too large came from ${host}`;
  return `The connection to ${host} broke (${code})`;
}

function tooLarge(host: string): Problem {
  return {
    kind: 'reply',
    message: `The answer from ${host} is larger than action-suite reads.`,
    hint: 'Check the region or the base URL: nothing that action-suite looks up is that large.',
  };
}
