import { mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Running, type Surroundings, start } from './cli.ts';

/** A watch without a terminal. */
export interface Watching {
  /** Resolves to what the watch prints from now until it waits again. Rejects where that takes 20 s. */
  round(): Promise<string>;
  /** What it has printed since the last round. */
  rest(): string;
  /** Ends it by the signal. Resolves to the exit code. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
  readonly running: Running;
}

/** The line that a watch prints when it has nothing to do. */
const waits = /^Watching .*\n/m;

/** Starts `run --watch`. */
export function startWatch(args: readonly string[], surroundings: Surroundings): Watching {
  const running = start(['run', '--watch', ...args], surroundings);
  let seen = 0;
  const rest = () => running.printed().slice(seen);
  return {
    running,
    rest,
    async round() {
      const until = performance.now() + 20_000;
      while (!waits.test(rest())) {
        if (performance.now() > until) throw new Error(`the watch does not wait:\n${rest()}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      const text = rest();
      const end = text.search(waits);
      const round = text.slice(0, text.indexOf('\n', end) + 1);
      seen += round.length;
      return round;
    },
    async end(signal = 'SIGTERM') {
      running.kill(signal);
      return (await running.ended).code;
    },
  };
}

/** Saves as editors do that write another file first: nobody ever sees the file half written. */
export function saveByRename(path: string, text: string): void {
  const other = join(mkdtempSync(join(tmpdir(), 'action-suite-save-')), 'other');
  writeFileSync(other, text);
  renameSync(other, path);
}

/** How many cases passed and failed in a round, and what it said that it runs. */
export function outcomeOf(round: string): { runs: string; passed: number; failed: number } {
  const runs = /^\d\d:\d\d:\d\d {2}running (.*)$/m.exec(round)?.[1] ?? '';
  const passed = Number(/(\d+) passed/.exec(round)?.[1] ?? 0);
  const failed = Number(/(\d+) (?:failed|errored),/.exec(round)?.[1] ?? 0);
  expect(runs).not.toBe('');
  return { runs, passed, failed };
}
