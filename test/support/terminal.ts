import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root, type Surroundings } from './cli.ts';

/** A pseudo-terminal in which the built command runs. */
export interface Terminal {
  /** Types; see `keys` for what is no letter. */
  press(...typed: readonly string[]): void;
  /** All that was printed, without what moves the cursor and colours. */
  text(): string;
  /** Resolves once the text was printed after the last time that this was asked; rejects after 20 s. */
  shows(what: string | RegExp): Promise<void>;
  /** Resolves to the exit code. */
  readonly ended: Promise<number | null>;
  kill(): void;
}

/** What a keyboard sends for keys that are no letters. */
export const keys = { enter: '\r', ctrlC: '\u0003', down: '\u001b[B', escape: '\u001b' } as const;

/** Starts the built command in a terminal of 100 columns, by `script`, which is part of every Linux. */
export function openTerminal(args: readonly string[], { cwd, env = {} }: Surroundings): Terminal {
  const words = [process.execPath, join(root, 'dist/cli.js'), ...args].map((word) => `'${word}'`);
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn('script', ['-q', '-e', '-c', `stty cols 100 rows 40; exec ${words.join(' ')}`, '/dev/null'], {
    cwd,
    env: { PATH, HOME, TERM: 'xterm-256color', SHELL: '/bin/sh', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let printed = '';
  let seen = 0;
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const text = () => stripVTControlCharacters(printed).replaceAll('\r', '');

  return {
    press(...typed) {
      for (const one of typed) child.stdin.write(one);
    },
    text,
    async shows(what) {
      const until = performance.now() + 20_000;
      while (true) {
        const rest = text().slice(seen);
        const at = typeof what === 'string' ? rest.indexOf(what) : rest.search(what);
        if (at >= 0) {
          seen += at + 1;
          return;
        }
        if (performance.now() > until) throw new Error(`the terminal does not show ${what}, but:\n${rest}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    ended,
    kill: () => child.kill('SIGKILL'),
  };
}
