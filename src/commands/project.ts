import type { Config } from '../model/config.ts';
import type { Problem } from '../model/problem.ts';
import type { Extensions } from './extensions.ts';

/** The configuration as it was found, and the folder that it stands in. */
export interface Project {
  readonly config: Config;
  /** What it adds to what there is; absent where it adds nothing. */
  readonly extensions?: Extensions;
  /** Absolute path of the configuration; absent where there is none. */
  readonly file?: string;
  /** Absolute: the folder of the configuration, or the current one where there is none. Suites are named from here. */
  readonly root: string;
  /** Values of the `.env` beside it; the environment itself goes first. */
  readonly dotEnv: Readonly<Record<string, string | undefined>>;
  readonly problems: readonly Problem[];
}
