import type { RunEvent } from '../model/event.ts';
import { liveTerminal } from '../outputs/live-terminal.ts';
import { createProgress } from '../reporters/terminal/progress.ts';
import { createRecent } from '../reporters/terminal/recent.ts';
import { status } from '../reporters/terminal/status.ts';
import { createStyle } from '../reporters/terminal/style.ts';
import type { Publication } from '../run/report.ts';
import type { Connection } from './connection.ts';
import { isCi } from './is-ci.ts';
import type { RunFlags } from './run-flags.ts';
import type { Stops } from './stops.ts';
import type { World } from './world.ts';

/** Whether a status is shown while a run goes on: somebody looks at a terminal that can draw, and did not ask for quiet. */
export function showsStatus({ env, stdout }: Pick<World, 'env' | 'stdout'>, { quiet, watch }: RunFlags): boolean {
  return stdout.isTTY === true && env.TERM !== 'dumb' && !isCi(env) && !quiet && !watch;
}

/** What a status tells of a run beside its events. */
interface LiveRun {
  readonly connection: Pick<Connection, 'calls' | 'waiting'>;
  readonly colour: boolean;
  readonly stops: Pick<Stops, 'signal' | 'unread'>;
}

/** Lets a report of the terminal have a status below it, from the events that it reports. */
export function withStatus(
  { stdout, env, clock, holdScreen }: World,
  { name, reporter }: Pick<Publication, 'name' | 'reporter'>,
  { connection, colour, stops }: LiveRun,
): Publication {
  const progress = createProgress();
  const recent = createRecent();
  const style = createStyle(colour);
  let heldAt = Number.NEGATIVE_INFINITY;

  const lines = (columns: number) => {
    const nowMs = clock.monotonic();
    const waiting = connection.waiting();
    if (waiting.calls > 0) heldAt = nowMs;
    const moment = {
      nowMs,
      recent: recent.note({ atMs: nowMs, cases: progress.ran, calls: connection.calls() }),
      waitMs: waiting.calls > 0 ? waiting.ms : 0,
      isHeldBack: nowMs - heldAt < heldMs,
      isEnding: stops.signal() !== undefined,
    };
    return status(progress, moment, columns, style);
  };
  async function* noted(events: AsyncIterable<RunEvent>): AsyncGenerator<RunEvent, void, undefined> {
    for await (const event of events) {
      progress.note(event, clock.monotonic());
      yield event;
    }
  }
  return {
    name,
    reporter: (events) => reporter(noted(events)),
    output: liveTerminal(stdout, {
      status: lines,
      clock,
      signal: stops.unread,
      rest: isXtermJs(env) ? 'below' : 'above',
      hold: holdScreen,
    }),
  };
}

/**
 * The terminals of VS Code and its kin, Hyper and Tabby: when they become narrower, they move the cursor down by every row
 * that is added, also by those added below it.
 *
 * Source: https://github.com/xtermjs/xterm.js, `_reflowSmaller` in `src/common/buffer/Buffer.ts`
 */
function isXtermJs({ TERM_PROGRAM = '' }: World['env']): boolean {
  return ['vscode', 'Hyper', 'Tabby'].includes(TERM_PROGRAM);
}

/** At a limit that is nearly reached, calls wait every now and then: it is not said and taken back all the time. */
const heldMs = 2_000;
