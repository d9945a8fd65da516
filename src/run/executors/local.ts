import { ExtensionFault } from '../../lib/extension-fault.ts';
import { isoTime } from '../../lib/iso-time.ts';
import { messageOf } from '../../lib/message-of.ts';
import { channel } from '../../lib/streams.ts';
import type { Case } from '../../model/case.ts';
import type { CaseQueue } from '../../model/case-queue.ts';
import type { CaseEvent, Notice } from '../../model/event.ts';
import type { NoticeContent } from '../../model/notice.ts';
import type { Problem } from '../../model/problem.ts';
import { eachAlone } from '../../suite/case-queues.ts';
import type { RunControl } from '../control.ts';
import { errored } from '../finished.ts';
import type { Journal } from '../journal.ts';
import { runCase, type Services } from '../run-case.ts';
import { createPlaces } from './places.ts';
import { createTurns } from './turns.ts';

/**
 * Cases in, events out. An executor starts no case once the run is halted, notes each event with the control before it
 * hands it on, and says nothing about the cases it did not start: the referee does (see `conduct`). Notices of what holds
 * the whole run up come among the events.
 */
export type Executor = (cases: Iterable<Case>, control: RunControl) => AsyncIterable<CaseEvent | Notice>;

/** How many events may wait for the reporters before cases wait too. */
const lag = 64;

/** In which order cases run, beside the order in which they come. */
export interface Order {
  /** Queues that have fair turns; by default each case has its turn where it comes. */
  readonly queuesOf?: ((cases: Iterable<Case>) => Iterable<CaseQueue>) | undefined;
  /** Cases of one action at most that are under way at once. */
  readonly perAction?: number | undefined;
}

/**
 * Runs cases in this process, at most `concurrency` at a time, fewer while the server is under strain: each worker takes the
 * next case when it is free.
 */
export function localExecutor(
  services: Services & { readonly journal?: Pick<Journal, 'recorded'> },
  concurrency: number,
  { queuesOf = eachAlone, perAction }: Order = {},
): Executor {
  return async function* execute(cases, control) {
    const events = channel<CaseEvent | Notice>(lag);
    const { target, clock, runId } = services;
    const notify = (notice: NoticeContent) => {
      void events.push({ type: 'notice', timestamp: isoTime(clock.now()), runId, ...notice });
    };
    target.onNotice?.(notify);
    const places = createPlaces({ ceiling: concurrency, clock, notify, signal: control.signal });
    const turns = createTurns(queuesOf(cases), perAction);
    const play = async (test: Case, watch: ReturnType<typeof places.watch>) => {
      for await (const event of runSafely(test, services, control.signal)) {
        watch(event);
        if (event.type !== 'notice') control.note(event);
        const onRecord = event.type === 'attempt:started' && !test.idempotent && services.journal?.recorded(event);
        const full = events.push(event);
        if (full) await full;
        // The attempt is made when the next event is asked for. What cannot be put on record is not done.
        if (onRecord && !(await onRecord)) return;
      }
    };
    const next = async () => {
      await places.enter();
      return control.halted ? undefined : turns.take();
    };
    const work = async () => {
      const watch = places.watch();
      for (let test = await next(); test; test = await next()) {
        // A case that is not started any more must still let those go that wait for it.
        if (!control.halted) await play(test, watch);
        turns.release(test);
        places.leave();
      }
      places.leave();
    };
    const workers = Promise.all(Array.from({ length: concurrency }, work)).finally(() => events.end());
    // The loop below ends with the workers; an error of ours is thrown by the last line, not left unhandled.
    workers.catch(() => {});
    let isRead = false;
    try {
      yield* events.values;
      isRead = true;
      await workers;
    } finally {
      if (!isRead) await stop(control, workers);
    }
  };
}

/** Whoever leaves the events unread must not leave cases behind that go on calling, with nobody to record them. */
async function stop(control: RunControl, workers: Promise<unknown>): Promise<void> {
  control.halt({ why: 'output', message: 'not run: the results could not be taken down' });
  control.abort('stopped');
  await workers.catch(() => {});
}

/** A bug of ours in one case is that case's error: it must not take the other cases' results with it. */
async function* runSafely(test: Case, services: Services, signal: AbortSignal): AsyncGenerator<CaseEvent | Notice> {
  try {
    yield* runCase(test, services, signal);
  } catch (error) {
    const { clock, runId, seed } = services;
    const stamping = { timestamp: isoTime(clock.now()), runId, seed };
    services.onFault(error);
    yield errored(test, [fault(test, error)], stamping);
  }
}

function fault(test: Case, error: unknown): Problem {
  if (error instanceof ExtensionFault) {
    const hint = 'Mend it in the configuration. The action may have run.';
    return { kind: 'internal', message: `${error.message}.`, hint, place: test.place };
  }
  return {
    kind: 'internal',
    message: `Something went wrong inside action-suite itself: ${messageOf(error)}`,
    hint: 'The action may have run. Run again with --debug for details, and report it.',
    place: test.place,
  };
}
