import type { Proxies } from '../../http/proxies.ts';
import type { Problem } from '../../model/problem.ts';
import type { Examiner } from '../../targets/genesys/examiner.ts';
import type { Endpoints } from '../../targets/genesys/regions.ts';
import type { Chosen } from '../choose-environment.ts';
import type { Credentials } from '../credentials.ts';
import type { Project } from '../project.ts';
import type { RunFlags } from '../run-flags.ts';
import type { Settings } from '../settings.ts';
import type { World } from '../world.ts';

/** Something that was read, or what is wrong with it. */
export interface Read<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}

/** What the checks look at. */
export interface DoctorContext {
  readonly world: Pick<World, 'clock' | 'cwd' | 'version' | 'platform'>;
  readonly flags: RunFlags;
  readonly project: Project;
  /** With the values of `.env`, and those that come from files. */
  readonly env: World['env'];
  /** Where the value of an environment variable comes from: `NAME`, `NAME in .env` or `NAME_FILE`; undefined where it has none. */
  readonly originOf: (name: string) => string | undefined;
  readonly settings: Settings;
  /** What is wrong with the configuration and the options. */
  readonly problems: readonly Problem[];
  /** The environment that is chosen, with the part of the configuration that is about it. */
  readonly chosen: Chosen;
  readonly endpoints: Read<Endpoints>;
  readonly credentials: Read<Credentials>;
  readonly proxies: Read<Proxies> & { readonly value: Proxies };
  /** What is wrong with what the configuration names for those who are told of a run, and for the audit log. */
  readonly recipients: readonly Problem[];
  /** Absent where there is nobody to ask, or nothing to ask with. */
  readonly examiner?: Examiner;
  /** How long one look at the network may take, in milliseconds. */
  readonly limitMs: number;
}
