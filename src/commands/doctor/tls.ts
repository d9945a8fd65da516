import { inspectCertificate } from '../../http/inspect-certificate.ts';
import { isLoopback } from '../../http/no-proxy.ts';
import { readNetworkFailure } from '../../targets/genesys/network-failure.ts';
import { type Finding, failed, ok, together, warning } from './check.ts';
import type { DoctorContext } from './context.ts';
import { hostsOf } from './hosts-of.ts';
import { judgeCertificate } from './judge-certificate.ts';

/** Whether the servers prove who they are, and for how long they will be able to. */
export async function tls({ endpoints, proxies, world, env, limitMs }: DoctorContext): Promise<Finding> {
  const findings = hostsOf(endpoints.value).map(async (url): Promise<Finding> => {
    if (url.protocol === 'http:') return unencrypted(url);
    const found = await inspectCertificate(url, proxies.value, limitMs);
    if (found.kind === 'fault') return failed('surroundings', readNetworkFailure(found, url.host).problem);
    return judgeCertificate(url.host, found, world.clock.now());
  });
  return together([...(await Promise.all(findings)), ...(env.NODE_TLS_REJECT_UNAUTHORIZED === '0' ? [unchecked] : [])]);
}

const unchecked = warning(
  'NODE_TLS_REJECT_UNAUTHORIZED is 0, so that certificates are not checked at all: anybody on the way can read the secret.',
  'Take it out of the environment. For a certificate of your company, set NODE_EXTRA_CA_CERTS.',
);

function unencrypted(url: URL): Finding {
  if (isLoopback(url)) return ok(`${url.host} is this machine itself: nothing needs to be encrypted.`);
  const message = `Calls to ${url.host} are not encrypted: anybody on the way can read the secret and the token.`;
  return warning(message, 'Write the address with https://.');
}
