import { counted } from '../../lib/counted.ts';
import { printable } from '../../lib/printable.ts';
import type { World } from '../world.ts';
import type { Touched } from './touched.ts';

/** Says what a watch does between the reports of its runs. */
export interface Announcer {
  /** Before a run: which suites of how many. A terminal is cleared, so that it shows the latest run alone. */
  running(suites: Touched, of: number): void;
  overtaken(): void;
  queued(): void;
  gone(files: readonly string[], left: number): void;
  waiting(suites: number): void;
}

/** The words of a watch. `hasKeys`: somebody can press keys. */
export function createAnnouncer({ stdout, env, clock, redactor }: World, hasKeys: boolean): Announcer {
  const clears = stdout.isTTY === true && env.TERM !== 'dumb';
  let isFirst = true;
  const say = (line: string) => void stdout.write(`${redactor.text(line)}\n`);
  return {
    running(suites, of) {
      if (clears && !isFirst) stdout.write('\u001b[2J\u001b[H');
      else if (!isFirst) say('');
      isFirst = false;
      const time = new Date(clock.now()).toTimeString().slice(0, 8);
      say(`${time}  running ${which(suites, of)}\n`);
    },
    overtaken: () => say('\nSaved again: starting over.'),
    queued: () => say('\nSaved: it runs when this run has ended.'),
    gone(files, left) {
      for (const file of files) say(`${printable(file)} is gone.`);
      say(`Watching ${counted(left, 'suite')}.`);
    },
    waiting(suites) {
      const keys = hasKeys ? 'Enter: run all  ·  q: end' : 'Ctrl-C ends it.';
      say(`\nWatching ${counted(suites, 'suite')}.  ${keys}`);
    },
  };
}

function which(suites: Touched, of: number): string {
  if (suites === 'all') return of > 1 ? `all ${of} suites` : 'the suite';
  const [first = ''] = suites;
  return suites.size === 1 ? printable(first) : `${suites.size} of ${counted(of, 'suite')}`;
}
