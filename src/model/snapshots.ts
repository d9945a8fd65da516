import type { Case } from './case.ts';
import type { Json } from './json.ts';

/** Outputs that were recorded in earlier runs, by case. */
export interface Snapshots {
  /** Whether outputs are recorded anew. */
  readonly updates: boolean;
  /** The recorded output of the case; `undefined` where none is. */
  recorded(test: Case): Json | undefined;
  /** Takes the output down in place of the recorded one. */
  record(test: Case, output: Json): void;
}
