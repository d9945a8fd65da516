import { hostOf } from '../../http/proxies.ts';
import { formatDuration } from '../../lib/duration.ts';
import { showRate } from '../../lib/rate.ts';
import { usualSuites } from '../../suite/suite-patterns.ts';
import { credentialVariables, firstSet } from '../credential-variables.ts';
import { defaultWebhookSecret } from '../read-webhook.ts';
import type { DoctorContext } from './context.ts';
import { shortened } from './shortened.ts';
import { shownAddress } from './shown-address.ts';
import { createSources, type Source } from './sources.ts';

/** A setting as it counts. */
export interface ResolvedSetting {
  /** As the configuration names it, where it does. */
  readonly name: string;
  /** For people. Of a secret only whether it is set. */
  readonly value: string;
  /** What says so: a flag, an environment variable, a key of the configuration, or `default`. */
  readonly source: string;
}

type Row = readonly [name: string, value: string | undefined, source: Source];

/**
 * Every setting with its value and where that comes from, in the order of the configuration's keys. What is not set and
 * has no default is left out. Addresses of webhooks and proxies are told by their hosts: the rest may be secret.
 */
export function resolvedSettings(context: DoctorContext): ResolvedSetting[] {
  const rows = [...addresses(context), ...pace(context), ...outputs(context), ...others(context)];
  return rows.flatMap(([name, value, source]) =>
    value === undefined ? [] : [{ name, value, source: source ?? 'default' }],
  );
}

function addresses(context: DoctorContext): Row[] {
  const { settings, chosen, endpoints, credentials, env, originOf, proxies } = context;
  const { flag, variable, environmentKey, key, first } = createSources(context);
  const simulated = flag('--simulate', settings.simulate || undefined);
  const where = first(variable('GENESYS_BASE_URL'), variable('GENESYSCLOUD_REGION'));
  const byConfig = first(environmentKey('baseUrl'), environmentKey('region'));
  const login = first(simulated, flag('--login-url', context.flags.loginUrl), environmentKey('loginUrl'));
  const names = credentialVariables(chosen.environment);
  const holder = (part: keyof typeof names) => variable(firstSet(names[part], env) ?? '');
  const { value } = credentials;
  // An id whose variable the configuration names is kept from every output.
  const clientId = chosen.environment.credentials ? () => 'set' : shortened;
  const isClient = !settings.simulate && value?.clientId !== undefined;
  const isToken = !settings.simulate && value?.accessToken !== undefined;
  const { https, http, exceptions } = proxies.value;
  return [
    [
      'environment',
      settings.environment,
      first(simulated, flag('--env', context.flags.env), key('defaultEnvironment')),
    ],
    ['target', settings.target?.name, environmentKey('target')],
    [
      'baseUrl',
      endpoints.value && shownAddress(endpoints.value.baseUrl),
      first(simulated, flag('--base-url', context.flags.baseUrl), where, byConfig),
    ],
    ['loginUrl', endpoints.value && shownAddress(endpoints.value.loginUrl), login ?? 'follows from baseUrl'],
    ['clientId', isClient ? clientId(value.clientId) : undefined, holder('clientId')],
    ['clientSecret', isClient ? 'set' : undefined, holder('clientSecret')],
    ['accessToken', isToken ? 'set' : undefined, holder('accessToken')],
    ['proxy for https', https && hostOf(https), https && originOf(https.variable)],
    ['proxy for http', http && hostOf(http), http && originOf(http.variable)],
    ['called without a proxy', exceptions || undefined, first(variable('no_proxy'), variable('NO_PROXY'))],
    ['further certificates', env.NODE_EXTRA_CA_CERTS, variable('NODE_EXTRA_CA_CERTS')],
    ['protocol', settings.protocol, environmentKey('protocol')],
    ['protected', settings.guarded ? 'yes' : 'no', first(simulated, environmentKey('protected'))],
  ];
}

function pace(context: DoctorContext): Row[] {
  const { settings } = context;
  const { environmentKey, key, first } = createSources(context);
  const { concurrencyPerAction: perAction, poll } = settings;
  return [
    ['rate', showRate(settings.rate), first(environmentKey('rate'), key('rate'))],
    ['concurrency', String(settings.concurrency), key('concurrency')],
    ['concurrencyPerAction', perAction === undefined ? undefined : String(perAction), key('concurrencyPerAction')],
    ['timeout', formatDuration(settings.timeoutMs), key('timeout')],
    ['poll.interval', formatDuration(poll.intervalMs), key('poll', 'interval')],
    ['poll.attempts', String(poll.attempts), key('poll', 'attempts')],
  ];
}

function outputs(context: DoctorContext): Row[] {
  const { settings, originOf, project } = context;
  const { variable, key, first } = createSources(context);
  const { audit, webhook, otlp } = settings;
  const signed = originOf(audit.variable);
  const receiver = first(variable('CICD_WEBHOOK_URL'), key('webhook', 'url'));
  const secret = originOf(project.config.webhook?.secret ?? defaultWebhookSecret);
  return [
    ['reporters', settings.reporters.map(({ name }) => name).join(', '), key('reporters')],
    ['out', settings.out, key('out')],
    ['audit.bodies', audit.bodies, key('audit', 'bodies')],
    ['audit.key', signed === undefined ? 'not set' : 'set', signed ?? key('audit', 'key')],
    ['webhook.url', webhook && new URL(webhook.url).host, receiver],
    ['webhook.secret', webhook && (secret === undefined ? 'not set' : 'set'), secret ?? key('webhook', 'secret')],
    ['webhook.on', webhook?.on, key('webhook', 'on')],
    ['otlp', otlp && 'on', key('otlp')],
  ];
}

function others(context: DoctorContext): Row[] {
  const { config } = context.project;
  const { environmentKey, key } = createSources(context);
  const names = (list: readonly string[] = []) => (list.length === 0 ? undefined : list.join(', '));
  return [
    ['suites', names(config.suites) ?? usualSuites, key('suites')],
    ['vars', names(Object.keys(context.settings.vars)), environmentKey('vars')],
    ['allowEnv', names(config.allowEnv), key('allowEnv')],
    ['redact', names(config.redact), key('redact')],
  ];
}
