import { resolve } from 'node:path';
import type { Proxies } from '../http/proxies.ts';
import { parseDuration } from '../lib/duration.ts';
import { parseRate, shareOf } from '../lib/rate.ts';
import type { Config, EnvironmentConfig, Protocol } from '../model/config.ts';
import type { JsonObject } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import { ownVocabulary, type Vocabulary } from '../suite/vocabulary.ts';
import type { Endpoints } from '../targets/genesys/regions.ts';
import { type Chosen, chooseEnvironment } from './choose-environment.ts';
import { secretVariables } from './credential-variables.ts';
import { type Credentials, readCredentials } from './credentials.ts';
import { readEndpoints } from './endpoints.ts';
import { otlpSecrets } from './otlp-variables.ts';
import type { Project } from './project.ts';
import { type AuditSettings, auditKeyVariable, readAudit } from './read-audit.ts';
import type { OtlpSettings } from './read-otlp.ts';
import { proxySecrets, readProxies } from './read-proxies.ts';
import { type Needs, readRecipients } from './read-recipients.ts';
import { type AskedReport, readReporters } from './read-reporters.ts';
import { type NamedTarget, readTarget } from './read-target.ts';
import { defaultWebhookSecret, type WebhookSettings } from './read-webhook.ts';
import { type RecordSettings, readRecord } from './record/read-record.ts';
import type { RunFlags } from './run-flags.ts';

/** Everything a run needs to know, decided. Paths absolute, durations in milliseconds. */
export interface Settings {
  /** Name of the environment for reports: `simulator`, one of the configuration's, or `default`. */
  readonly environment: string;
  /** The name that a suite's `action: { dev: ..., prod: ... }` is read with; undefined where none is chosen. */
  readonly actionKey: string | undefined;
  readonly simulate: boolean;
  /** Absent with `simulate`. */
  readonly endpoints?: Endpoints;
  readonly credentials?: Credentials;
  /** The simulator sends for real what no stub answers, and takes it down. */
  readonly record?: RecordSettings;
  /** What runs the actions in place of the API. */
  readonly target?: NamedTarget;
  /** How calls leave this machine. */
  readonly proxies: Proxies;
  readonly protocol: Protocol;
  readonly guarded: boolean;
  readonly concurrency: number;
  /** Cases of one action at most; absent: as many as of all. */
  readonly concurrencyPerAction?: number;
  /** Calls per window; `perMinute` is for people. */
  readonly rate: { readonly limit: number; readonly windowMs: number };
  readonly timeoutMs: number;
  readonly poll: { readonly intervalMs: number; readonly attempts: number };
  readonly reporters: readonly AskedReport[];
  readonly out: string;
  readonly audit: AuditSettings;
  readonly webhook?: WebhookSettings;
  readonly otlp?: OtlpSettings;
  /** Names of the environment variables that suites may read. */
  readonly allowEnv: readonly string[];
  /** What the environment of the configuration gives to suites. */
  readonly vars: JsonObject;
  /** What suites may ask for. */
  readonly vocabulary: Vocabulary;
  /** The project folder. */
  readonly root: string;
  /** Values that no output may show. */
  readonly secrets: readonly string[];
}

/**
 * `run` needs a server, credentials and the webhook's secret; `look` only calls the server and posts nothing; `post` needs
 * the webhook alone; `offline` calls nobody.
 */
export type Purpose = 'run' | 'look' | 'post' | 'offline';

const needed: Readonly<Record<Purpose, Needs & { readonly server: boolean }>> = {
  run: { server: true, webhook: true, otlp: true },
  look: { server: true, webhook: false, otlp: false },
  post: { server: false, webhook: true, otlp: false },
  offline: { server: false, webhook: false, otlp: false },
};

type Environment = Readonly<Record<string, string | undefined>>;

/** The most cases at once that a configuration may ask for: an org runs 50, and live calls need their share. */
const mostConcurrency = 25;

/**
 * Decides each setting: flag before environment variable before configuration before default. All problems at once.
 *
 * @param purpose what a command does, which decides what must be there
 */
export function settle(
  flags: RunFlags,
  env: Environment,
  { config, root, extensions, problems: found }: Project,
  cwd: string,
  purpose: Purpose,
): { readonly settings: Settings; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [...found];
  const chosen = chooseEnvironment(flags, config, problems);
  const simulate = flags.simulate ?? false;
  const target = simulate ? undefined : readTarget(chosen, extensions, problems);
  const needs = needed[purpose];
  const remote = needs.server && !simulate && !target;
  const server = remote ? readServer(flags, env, chosen, problems) : {};
  const recipients = readRecipients(flags, env, config, needs, problems);
  const record = readRecord(flags, env, problems);
  const proxies = readProxies(env, { remote: remote || record !== undefined, ...recipients }, problems);
  const out = resolve(flags.out === undefined ? root : cwd, flags.out ?? config.out ?? 'action-suite-results');
  const settings: Settings = {
    environment: simulate ? 'simulator' : chosen.name,
    actionKey: flags.env ?? config.defaultEnvironment,
    simulate,
    ...server,
    ...(record && { record }),
    ...(target && { target }),
    proxies,
    protocol: flags.protocol ?? chosen.environment.protocol ?? 'direct',
    guarded: !simulate && chosen.environment.protected === true && flags.allowSideEffects !== true,
    concurrency: flags.concurrency ?? Math.min(config.concurrency ?? 5, mostConcurrency),
    ...readPerAction(flags, config),
    rate: readRate(flags, chosen.environment, config, problems),
    timeoutMs: flags.timeout ?? parseDuration(config.timeout ?? '') ?? 75_000,
    poll: readPoll(config),
    reporters: readReporters(flags, config, { cwd, root, added: extensions?.reporters }, problems),
    out,
    audit: readAudit(env, config, purpose === 'run', problems),
    ...recipients,
    allowEnv: config.allowEnv ?? [],
    vars: chosen.environment.vars ?? {},
    vocabulary: extensions?.vocabulary ?? ownVocabulary,
    root,
    secrets: [...readSecrets(env, config), ...proxySecrets(proxies), ...otlpSecrets(env)],
  };
  return { settings, problems };
}

function readServer(
  flags: RunFlags,
  env: Environment,
  chosen: Chosen,
  problems: Problem[],
): Pick<Settings, 'endpoints' | 'credentials'> {
  const endpoints = readEndpoints(flags, env, chosen.environment, problems);
  const credentials = readCredentials(env, chosen, problems);
  return { ...(endpoints && { endpoints }), ...(credentials && { credentials }) };
}

function readPerAction(flags: RunFlags, config: Config): Pick<Settings, 'concurrencyPerAction'> {
  const most = flags.concurrencyPerAction ?? config.concurrencyPerAction;
  return most === undefined ? {} : { concurrencyPerAction: most };
}

function readRate(
  flags: RunFlags,
  environment: EnvironmentConfig,
  config: Config,
  problems: Problem[],
): Settings['rate'] {
  const text = flags.rate ?? environment.rate ?? config.rate ?? (flags.simulate ? '100000/min' : '270/min');
  const rate = parseRate(text);
  // The limit is that of the credential, which all shards use.
  if (rate) return shareOf(rate, flags.shard?.of ?? 1);
  const message = `"${text}" is not a rate.`;
  problems.push({ kind: 'usage', message, hint: 'Write a number and a time, such as 270/min or 5/s.' });
  return { limit: 1, windowMs: 1_000 };
}

function readPoll({ poll }: Config): Settings['poll'] {
  return { intervalMs: parseDuration(poll?.interval ?? '') ?? 2_000, attempts: poll?.attempts ?? 30 };
}

/** Everything that is secret by its name, whether or not this run uses it. */
function readSecrets(env: Environment, config: Config): string[] {
  const { redact = [], webhook } = config;
  const names = [
    ...secretVariables(config),
    defaultWebhookSecret,
    ...(webhook?.secret === undefined ? [] : [webhook.secret]),
    auditKeyVariable(config),
    ...redact,
  ];
  return names.flatMap((name) => env[name] ?? []);
}
