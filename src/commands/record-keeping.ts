import { type Log, openLog } from '../outputs/log.ts';
import type { RunControl } from '../run/control.ts';
import { createJournal } from '../run/journal.ts';
import { isSent } from './exit-code.ts';
import type { PastRun } from './past/past-runs.ts';
import { promisedHead } from './promised-head.ts';
import type { Issue } from './publications.ts';
import type { Settings } from './settings.ts';
import type { World } from './world.ts';

/** The audit log of one run, and what happens where it, or another report, cannot be written. */
export interface RecordKeeping extends Pick<Issue, 'audited' | 'openLog'> {
  readonly journal: ReturnType<typeof createJournal>;
  /** The report of this name cannot be written: no further case begins. What is only sent keeps nobody from that. */
  readonly onFailure: (failure: { readonly name: string }) => void;
}

/** Begins to keep the record of a run. */
export function keepRecord(
  world: World,
  { simulate, reporters }: Pick<Settings, 'simulate' | 'reporters'>,
  control: RunControl,
  past: PastRun | undefined,
): RecordKeeping {
  const audited = promisedHead();
  if (!reporters.some(({ name }) => name === 'audit')) audited.tell(undefined);
  let log: Log | undefined;
  const unwritten = (name: string) =>
    control.halt({ why: 'output', message: `not run: the ${name} report cannot be written` });
  const sync = async () => {
    try {
      await log?.sync();
    } catch (error) {
      unwritten('audit');
      throw error;
    }
  };
  // What the simulator ran is of no concern to anybody once the machine has lost its power.
  const journal = createJournal(control.signal, simulate ? async () => log?.written() : sync);
  return {
    audited,
    journal,
    openLog(path) {
      log = openLog(path, world, past?.bytes);
      return log;
    },
    onFailure({ name }) {
      if (!isSent(name)) unwritten(name);
      if (name !== 'audit') return;
      journal.close();
      audited.tell(undefined);
    },
  };
}
