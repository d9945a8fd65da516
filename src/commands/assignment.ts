import type { Case } from '../model/case.ts';
import type { RunPlan, SuiteSummary } from '../model/event.ts';
import type { Snapshots } from '../model/snapshots.ts';
import type { Order } from '../run/executors/local.ts';
import type { Reference } from './against/reference.ts';
import type { Connection } from './connection.ts';
import type { PastRun } from './past/past-runs.ts';
import type { Retrospect } from './past/retrospect.ts';
import type { Refusal } from './refusal.ts';
import type { RunFlags } from './run-flags.ts';
import type { Settings } from './settings.ts';

/** What is to be run, and with what. */
export interface Assignment {
  readonly settings: Settings;
  readonly flags: RunFlags;
  readonly seed: string;
  /** Selected, in the order in which they are to run. */
  readonly cases: Iterable<Case>;
  /** See `Order`: what takes turns, where the order drawn does not decide. */
  readonly queuesOf?: Order['queuesOf'];
  /** How many they are. */
  readonly selected: number;
  readonly suites: readonly SuiteSummary[];
  /** Not empty: nothing runs, and the reports say why. */
  readonly refused: readonly Refusal[];
  /** Absent where nothing is to run. */
  readonly connection?: Connection;
  /** The same. */
  readonly snapshots?: Snapshots;
  /** Absent where nothing is to run. */
  readonly plan?: RunPlan;
  /** The run that goes on. */
  readonly past?: PastRun | undefined;
  /** The run in the environment that this one is compared with. */
  readonly reference?: Reference | undefined;
  /** What reports are told of earlier runs. */
  readonly retrospect: Retrospect;
}
