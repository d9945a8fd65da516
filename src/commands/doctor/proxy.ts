import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { hostOf, proxyFor } from '../../http/proxies.ts';
import { proxyReason } from '../../http/proxy-reason.ts';
import { tryProxy } from '../../http/try-proxy.ts';
import { explainSystemError } from '../../lib/explain-system-error.ts';
import { type Finding, failed, ok, together, warning } from './check.ts';
import type { DoctorContext } from './context.ts';
import { hostsOf } from './hosts-of.ts';

/** Which proxy the calls go through, whether it takes connections, and the certificates that are trusted besides. */
export async function proxy(context: DoctorContext): Promise<Finding> {
  const { endpoints, proxies, env, limitMs } = context;
  if (proxies.problems.length > 0) return together(proxies.problems.map((problem) => failed('configuration', problem)));
  const ways = hostsOf(endpoints.value).map(async (url): Promise<Finding> => {
    const used = proxyFor(proxies.value, url);
    if (!used) return ok(`${url.host} is called without a proxy.`);
    const fault = await tryProxy(used, limitMs);
    const reason = fault && proxyReason(fault, url.host);
    if (!reason) return ok(`${url.host} is called through the proxy ${hostOf(used)} (${used.variable}).`);
    const message = `${url.host} is to be called through ${used.variable}, but ${reason.reason}.`;
    return failed('surroundings', { message, hint: reason.hint });
  });
  const unread = env.ALL_PROXY ?? env.all_proxy;
  return together([
    ...(await Promise.all(ways)),
    ...(await certificates(context)),
    ...(unread !== undefined && !proxies.value.https ? [allProxy] : []),
  ]);
}

const allProxy = warning('ALL_PROXY is set, and is not read.', 'Name the proxy in HTTPS_PROXY.');

/** Node.js reads the file when it starts, and goes on without it where it cannot. https://nodejs.org/api/cli.html#node_extra_ca_certsfile */
async function certificates({ env, originOf }: DoctorContext): Promise<Finding[]> {
  const [name, path] = ['NODE_EXTRA_CA_CERTS', env.NODE_EXTRA_CA_CERTS];
  if (path === undefined) return [];
  if (originOf(name) !== name) {
    return [warning(`${name} stands in .env, where Node.js does not see it.`, 'Set it in the environment itself.')];
  }
  try {
    const pem = await readFile(path, 'utf8');
    new X509Certificate(pem);
    return [ok(`The certificates in ${path} are trusted as well (${name}).`)];
  } catch (error) {
    const isRead = error instanceof Error && !('syscall' in error);
    const reason = isRead ? 'it holds no certificate in PEM form' : explainSystemError(error, 'read');
    return [
      warning(
        `${name} names ${path}, but ${reason}.`,
        'Name a file with the root certificate of your company in PEM form.',
      ),
    ];
  }
}
