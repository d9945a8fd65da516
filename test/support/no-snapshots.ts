import type { Snapshots } from '../../src/model/snapshots.ts';

/** Nothing has been recorded, and nothing is. */
export const noSnapshots: Snapshots = { updates: false, recorded: () => undefined, record: () => {} };
