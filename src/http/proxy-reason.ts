import type { FaultyProxy, NetworkFault } from './network-fault.ts';
import { tlsReason } from './tls-reason.ts';

/** Why a call came no further than the proxy, and what to do. */
export interface ProxyReason {
  /** For the end of a sentence, without a full stop. */
  readonly reason: string;
  /** One or two sentences. */
  readonly hint: string;
  /** Whether another try is of no use. */
  readonly isLasting: boolean;
}

/** Puts it in words, where `host` is the server that was to be reached; `undefined` where no proxy is at fault. */
export function proxyReason({ proxy, cause, code }: NetworkFault, host: string): ProxyReason | undefined {
  if (!proxy) return undefined;
  const its = `the proxy ${proxy.host}`;
  const around = `Check ${proxy.variable}. If ${host} can be reached without the proxy, name it in NO_PROXY.`;
  const passing = (reason: string, hint = around): ProxyReason => ({ reason, hint, isLasting: false });
  switch (cause) {
    case 'proxy':
      return refused(proxy, code, host);
    case 'dns':
      return passing(`${its} was not found (${code})`, `Check ${proxy.variable} for typing errors.`);
    case 'tls':
      return passing(
        `no secure connection to ${its} could be made, since ${tlsReason(code)} (${code})`,
        otherStart(proxy.variable),
      );
    case 'garbled':
      return passing(`${its} gave something that is not a web answer (${code})`, otherStart(proxy.variable));
    case 'timeout':
      return passing(`${its} opened no way to it in the time allowed for one call`);
    case 'refused':
      return passing(`${its} did not take the connection (${code})`);
    default:
      return passing(`${its} broke the connection off (${code})`);
  }
}

function refused({ host: its, variable, signsIn }: FaultyProxy, code: string, host: string): ProxyReason {
  const status = Number(code.replace('PROXY_', ''));
  const said = `(HTTP ${status})`;
  if (status === 407 && signsIn) {
    const reason = `the proxy ${its} does not accept the name and password in ${variable} ${said}`;
    return { reason, hint: otherSignIn, isLasting: true };
  }
  if (status === 407) {
    const hint = `Write them into ${variable}: http://name:password@${its}. In the password, @ is written %40, and : is %3A.`;
    return { reason: `the proxy ${its} asks for a name and a password ${said}`, hint, isLasting: true };
  }
  if (status >= 500) {
    const hint = `Check the region or the base URL. If ${host} can be reached without the proxy, name it in NO_PROXY.`;
    return { reason: `the proxy ${its} could not reach it either ${said}`, hint, isLasting: false };
  }
  const hint = `Ask those who run the proxy to let calls to ${host} through. If it can be reached without the proxy, name it in NO_PROXY.`;
  return { reason: `the proxy ${its} does not let calls through to it ${said}`, hint, isLasting: true };
}

const otherSignIn =
  'Check them. In the password, @ is written %40, and : is %3A. A proxy that wants a Windows sign-in (NTLM, Kerberos) needs a helper program on this machine that signs in for you.';

function otherStart(variable: string): string {
  return `Check how ${variable} begins: most proxies are written with http://, also for calls to https:// addresses. If your company inspects encrypted traffic, set NODE_EXTRA_CA_CERTS to the file with your company's certificate.`;
}
