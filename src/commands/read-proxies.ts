import { decoded, type ForwardProxy, noProxies, type Proxies } from '../http/proxies.ts';
import type { Problem } from '../model/problem.ts';
import type { OtlpSettings } from './read-otlp.ts';
import type { WebhookSettings } from './read-webhook.ts';

/** What leaves this machine. */
interface Calls {
  /** Calls of the API of an organisation, not of the simulator. */
  readonly remote: boolean;
  readonly webhook?: WebhookSettings | undefined;
  readonly otlp?: OtlpSettings;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`; of two that differ in their letters only, the one in small letters,
 * as curl does. `ALL_PROXY` is left alone: it mostly names a SOCKS proxy.
 *
 * @param calls what would go through them: without any, a variable that makes no sense is no problem
 */
export function readProxies(env: Environment, calls: Calls, problems: Problem[]): Proxies {
  if (!calls.remote && !calls.webhook && !calls.otlp) return noProxies;
  const https = readProxy('HTTPS_PROXY', env, problems);
  const http = readProxy('HTTP_PROXY', env, problems);
  const [, exceptions = ''] = variable('NO_PROXY', env);
  return { ...(https && { https }), ...(http && { http }), exceptions };
}

/** The passwords of the proxies, as they are written and as they are meant. */
export function proxySecrets({ https, http }: Proxies): string[] {
  return [https, http].flatMap((proxy) => {
    if (!proxy) return [];
    const { password } = new URL(proxy.url);
    return [password, decoded(password)];
  });
}

function variable(name: string, env: Environment): readonly [name: string, value: string | undefined] {
  const small = name.toLowerCase();
  return env[small] === undefined ? [name, env[name]] : [small, env[small]];
}

function readProxy(asked: string, env: Environment, problems: Problem[]): ForwardProxy | undefined {
  const [name, value] = variable(asked, env);
  const text = value?.trim();
  if (!text) return undefined;
  // Many write the host and the port only.
  const url = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const protocol = URL.canParse(url) ? new URL(url).protocol : undefined;
  if (protocol === 'http:' || protocol === 'https:') return { url, variable: name };
  // The address itself may hold a password.
  const message =
    protocol === undefined
      ? `What ${name} says is no address of a proxy.`
      : `${name} names a proxy of the kind "${protocol.slice(0, -1)}", and only http and https are supported.`;
  const hint = 'Write it like http://proxy.example.com:8080, or http://name:password@proxy.example.com:8080.';
  problems.push({ kind: 'usage', message, hint });
  return undefined;
}
