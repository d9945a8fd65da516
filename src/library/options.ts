import type { ExtensionsConfig } from '../commands/extensions.ts';
import type { Change } from '../commands/fail-on.ts';
import type { Config, Protocol, Rate } from '../model/config.ts';

/** A configuration as a program or `action-suite.config.ts` writes it. */
export interface ConfigWithExtensions extends Config {
  /** Matchers, mocks, reporters and targets of one's own. */
  readonly extensions?: ExtensionsConfig;
}

/** A duration as authors write it: `250ms`, `30s`, `5m`, `1h`. */
export type Duration = `${number}${'ms' | 's' | 'm' | 'h'}`;

/** What is tested, and where that is. Everything is optional, and means what the option of the same name means. */
export interface SelectionOptions {
  /** The folder to work in. Default: that of the process. */
  readonly cwd?: string;
  /**
   * The configuration, or the path of its file. Default: `action-suite.config.*` in `cwd` or above. One that is handed
   * over stands in `cwd`.
   */
  readonly config?: ConfigWithExtensions | string;
  /** Environment variables. Default: those of the process. */
  readonly variables?: Readonly<Record<string, string | undefined>>;
  /** Globs, files, folders, or `file.action.yaml:LINE`. Default: the configuration's `suites`. */
  readonly patterns?: readonly string[];
  /** The environment of the configuration to use. */
  readonly env?: string;
  /** `smoke and not slow`. */
  readonly tag?: string;
  /** Part of a case's name, as a regular expression. */
  readonly grep?: string;
  readonly shard?: `${number}/${number}`;
  readonly maxCases?: number;
  readonly allowOnly?: boolean;
}

/** What the server is, and how much is asked of it. */
interface ServerOptions {
  /** Runs against the simulator, with no org. */
  readonly simulate?: boolean;
  readonly concurrency?: number;
  readonly rate?: Rate;
  readonly baseUrl?: string;
  readonly loginUrl?: string;
}

/** Of `plan`. */
export interface PlanOptions extends SelectionOptions {
  readonly concurrency?: number;
  readonly rate?: Rate;
  readonly protocol?: Protocol;
}

/** Of `validate`. */
export interface ValidateOptions extends SelectionOptions, ServerOptions {
  /** Asks the server for the contracts of the actions, and checks the cases against them. */
  readonly contracts?: boolean;
}

/** Of `run`. */
export interface RunOptions extends SelectionOptions, ServerOptions {
  readonly concurrencyPerAction?: number;
  readonly protocol?: Protocol;
  /** Of one case. */
  readonly timeout?: Duration;
  /** Of the whole run. */
  readonly deadline?: Duration;
  /** Stop after so many cases that did not pass; `true` is 1. */
  readonly bail?: number | true;
  readonly seed?: string;
  readonly shuffle?: boolean;
  readonly maxWarnings?: number;
  readonly failOnFlaky?: boolean;
  /** The audit log of an earlier run, or those of its shards, to compare with; `last`: the newest run before this one. */
  readonly baseline?: string | readonly string[];
  /** The environment to run the cases in first, and to compare with. */
  readonly against?: string;
  /** What decides about the exit code besides: see the command line. */
  readonly failOn?: readonly Change[];
  readonly passWithNoTests?: boolean;
  readonly allowSideEffects?: boolean;
  readonly update?: boolean;
  readonly lastFailed?: boolean;
  /** The id of the run that is to go on; `true`: the newest. */
  readonly resume?: string | true;
  /** Names of reports, each with an optional file: `junit`, `results=out/results.json`. */
  readonly reporter?: readonly string[];
  /** The folder of the reports. */
  readonly out?: string;
  readonly webhook?: string;
  /** The address of an OpenTelemetry collector; `true`: the one that the environment names. */
  readonly otlp?: string | true;
  /** Ends the run as Ctrl-C would: what ran is reported. */
  readonly signal?: AbortSignal;
  /** Takes what the command would print. Default: nobody does. */
  readonly print?: (text: string) => void;
}
