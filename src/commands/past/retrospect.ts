import { createRecordRedactor } from '../../lib/record-redactor.ts';
import type { Redactor } from '../../lib/redact.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { RunEvent, RunStarted } from '../../model/event.ts';
import type { RunInShort } from '../../model/history.ts';
import { type Comparer, createComparer } from '../../run/compare/comparer.ts';
import { readEarlier } from '../../run/compare/earlier-run.ts';
import type { Settings } from '../settings.ts';
import { runHistory } from './run-history.ts';

/** What the reports of a run are told of earlier runs. */
export interface Retrospect {
  /** The same events, which have no secret in them any more; the comparison is complete before the last one is given. */
  watch(events: AsyncIterable<RunEvent>): AsyncIterable<RunEvent>;
  readonly comparison: () => Comparison | undefined;
  readonly history: () => Promise<readonly RunInShort[]>;
}

/** The events of the run that is compared with, as often as they are asked for. */
export type BaselineEvents = () => AsyncIterable<RunEvent>;

/** Begins to look back; `baseline` is read at once. */
export async function createRetrospect(
  settings: Settings,
  redactor: Redactor,
  baseline: BaselineEvents | undefined,
): Promise<Retrospect> {
  const again = baseline && (() => masked(baseline(), redactor));
  const comparer = again && createComparer(await readEarlier(again()));
  let started: RunStarted | undefined;
  let comparison: Comparison | undefined;
  let history: Promise<readonly RunInShort[]> | undefined;

  const finish = async (comparer: Comparer, again: BaselineEvents) => {
    comparison ??= await comparer.finish(again);
  };

  return {
    async *watch(events) {
      for await (const event of events) {
        if (event.type === 'run:started') started = event;
        comparer?.note(event);
        if (event.type === 'run:finished' && comparer && again) await finish(comparer, again);
        yield event;
      }
      // A run that was cut has no such end.
      if (comparer && again) await finish(comparer, again);
    },
    comparison: () => comparison,
    history: async () => {
      if (!started) return [];
      history ??= runHistory(settings, redactor, started).then((runs) => runs.map(({ run }) => run));
      return history;
    },
  };
}

async function* masked(events: AsyncIterable<RunEvent>, redactor: Redactor): AsyncGenerator<RunEvent, void, undefined> {
  const records = createRecordRedactor(redactor);
  for await (const event of events) yield records.event(event);
}
