import type { JsonObject } from './json.ts';

/** A rate as authors write it: `270/min`, `5/s`. */
export type Rate = `${number}/${'min' | 's'}`;

/** The two forms in which a server may run tests. */
export type Protocol = 'direct' | 'jobs';

/** The names of the environment variables that hold the credentials of an environment: a client's id and secret, or a token. */
export interface CredentialVariables {
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly accessToken?: string;
}

/** One Genesys Cloud organisation, or a server that stands in for it. Credentials are never written here. */
export interface EnvironmentConfig {
  /** AWS region name or Genesys Cloud domain: `eu-central-1`, `mypurecloud.de`. */
  readonly region?: string;
  /** Instead of `region`: the root of the API, e.g. `https://api.mypurecloud.de`. */
  readonly baseUrl?: string;
  /** Where tokens come from, if not from the place that follows from `region` or `baseUrl`. */
  readonly loginUrl?: string;
  /** Default: the usual variables, `GENESYS_CLIENT_ID` and `GENESYS_CLIENT_SECRET`. */
  readonly credentials?: CredentialVariables;
  /** Instead of an address: the name of a target that the configuration adds under `extensions.targets`. */
  readonly target?: string;
  readonly protocol?: Protocol;
  /** Values that suites may use. */
  readonly vars?: Readonly<Record<string, string | number | boolean>>;
  /** Calls allowed per time, shared by everything that runs. */
  readonly rate?: Rate;
  /** Only idempotent suites and actions whose request is a GET run here, unless `--allow-side-effects` is given. */
  readonly protected?: boolean;
}

/** When a webhook is sent: for each case, each case that did not pass, or once for the run. */
export type WebhookOn = 'case' | 'failure' | 'run';

/** What the receiver of a webhook understands: messages as they are, or those of a chat. */
export type WebhookPreset = 'generic' | 'slack' | 'teams';

/** What `action-suite.config.ts` may hold. Everything is optional. */
export interface Config {
  /** Globs, files or folders. Default: every `*.action.yaml` and `*.action.yml` under `suites/`. */
  readonly suites?: readonly string[];
  readonly environments?: Readonly<Record<string, EnvironmentConfig>>;
  readonly defaultEnvironment?: string;
  /** Cases under way at once. Default 5, at most 25 here. */
  readonly concurrency?: number;
  /** Cases of one action under way at once. Default: as many as of all. */
  readonly concurrencyPerAction?: number;
  /** Calls allowed per time. Default `270/min`. */
  readonly rate?: Rate;
  /** Of one case. Default `75s`. */
  readonly timeout?: string;
  /** For the `jobs` protocol. Defaults: every `2s`, at most 30 polls. */
  readonly poll?: { readonly interval?: string; readonly attempts?: number };
  /** Names, each with an optional file: `junit`, `html=out/report.html`. Default `junit`, `html` and `results`. */
  readonly reporters?: readonly string[];
  /** The results folder. Default `action-suite-results`. */
  readonly out?: string;
  readonly audit?: {
    /** For which cases the audit log holds values that were sent or came back. Default `full`. */
    readonly bodies?: 'full' | 'failures' | 'none';
    /** Name of the environment variable that holds the key which signs it. Default `ACTION_SUITE_AUDIT_KEY`. */
    readonly key?: string;
  };
  /** The kept contracts of actions. */
  readonly contracts?: {
    /** Where they are. Default: `contracts` in the folder of the suites. */
    readonly folder?: string;
    /** What a run does when its cases do not fit them: tell, not begin, or not look. Default `warn`. */
    readonly beforeRun?: 'warn' | 'error' | 'off';
  };
  readonly webhook?: {
    readonly url?: string;
    /** Name of the environment variable that holds the secret. Default `ACTION_SUITE_WEBHOOK_SECRET`. */
    readonly secret?: string;
    readonly on?: WebhookOn;
    /** A webhook that cannot be delivered ends the run with exit code 3. Default false. */
    readonly required?: boolean;
    /** How messages are written. Default `generic`, for an address of Slack `slack`. */
    readonly preset?: WebhookPreset;
    /** Instead of a preset: the body, with `${...}` in its texts. */
    readonly template?: JsonObject;
  };
  /** Whether a trace and metrics are sent to an OpenTelemetry collector, or its address where the environment names none. */
  readonly otlp?: boolean | string;
  /** Environment variables that suites may read. */
  readonly allowEnv?: readonly string[];
  /** Further environment variables whose values no output may show. */
  readonly redact?: readonly string[];
}
