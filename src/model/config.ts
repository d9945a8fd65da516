import type { Problem } from './problem.ts';

/** A rate as authors write it: `270/min`, `5/s`. */
export type Rate = `${number}/${'min' | 's'}`;

/** The two forms in which a server may run tests. */
export type Protocol = 'direct' | 'jobs';

/** One Genesys Cloud organisation, or a server that stands in for it. Credentials are never written here. */
export interface EnvironmentConfig {
  /** AWS region name or Genesys Cloud domain: `eu-central-1`, `mypurecloud.de`. */
  readonly region?: string;
  /** Instead of `region`: the root of the API, e.g. `https://api.mypurecloud.de`. */
  readonly baseUrl?: string;
  /** Where tokens come from, if not from the place that follows from `region` or `baseUrl`. */
  readonly loginUrl?: string;
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
  };
  readonly webhook?: {
    readonly url?: string;
    /** Name of the environment variable that holds the secret. Default `ACTION_SUITE_WEBHOOK_SECRET`. */
    readonly secret?: string;
    readonly on?: WebhookOn;
    /** A webhook that cannot be delivered ends the run with exit code 3. Default false. */
    readonly required?: boolean;
  };
  /** Environment variables that suites may read. */
  readonly allowEnv?: readonly string[];
  /** Further environment variables whose values no output may show. */
  readonly redact?: readonly string[];
}

/** The configuration as it was found, and the folder that it stands in. */
export interface Project {
  readonly config: Config;
  /** Absolute path of the configuration; absent where there is none. */
  readonly file?: string;
  /** Absolute: the folder of the configuration, or the current one where there is none. Suites are named from here. */
  readonly root: string;
  /** Values of the `.env` beside it; the environment itself goes first. */
  readonly dotEnv: Readonly<Record<string, string | undefined>>;
  readonly problems: readonly Problem[];
}
