import { lookUpHost } from '../../http/look-up-host.ts';
import { isLoopback } from '../../http/no-proxy.ts';
import { proxyFor } from '../../http/proxies.ts';
import { readNetworkFailure } from '../../targets/genesys/network-failure.ts';
import { type Finding, failed, ok, together } from './check.ts';
import type { DoctorContext } from './context.ts';
import { hostsOf } from './hosts-of.ts';
import { shownAddress } from './shown-address.ts';

/** Where the API and the sign-in are, and whether their names can be found. */
export async function region({ settings, endpoints, proxies, limitMs }: DoctorContext): Promise<Finding> {
  const { value } = endpoints;
  if (!value && settings.simulate) {
    const message = 'The simulator cannot start:';
    return { ...failed('configuration', { message }), problems: endpoints.problems };
  }
  if (!value) return together(endpoints.problems.map((problem) => failed('configuration', problem)));
  const [baseUrl, loginUrl] = [shownAddress(value.baseUrl), shownAddress(value.loginUrl)];
  const where = settings.simulate ? 'The simulator is at' : 'The API is at';
  const message = `${where} ${baseUrl}${loginUrl === baseUrl ? '' : `, the sign-in at ${loginUrl}`}.`;
  const looks = hostsOf(value).map(async (url): Promise<Finding[]> => {
    // Through a proxy, be it one that makes no sense, it is not this machine that looks the name up.
    if (isLoopback(url) || proxyFor(proxies.value, url) || proxies.problems.length > 0) return [];
    const found = await lookUpHost(url.hostname.replace(/^\[|\]$/g, ''), limitMs);
    return 'code' in found ? [notFound(found.code, url, proxies.value.https !== undefined)] : [];
  });
  const missing = (await Promise.all(looks)).flat();
  return missing.length === 0 ? ok(message) : together(missing);
}

function notFound(code: string, { host }: URL, hasProxy: boolean): Finding {
  const { message, hint = '' } = readNetworkFailure({ kind: 'fault', cause: 'dns', sent: false, code }, host).problem;
  const otherwise = hasProxy ? '' : ' If calls leave your network through a proxy only, set HTTPS_PROXY.';
  return failed('surroundings', { message, hint: `${hint}${otherwise}` });
}
