import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root, type Surroundings } from './cli.ts';

/** A pseudo-terminal in which the built command runs. */
export interface Terminal {
  /** Types; see `keys` for what is no letter. */
  press(...typed: readonly string[]): void;
  /** All that was printed, without what moves the cursor and colours. */
  text(): string;
  /** All that was printed, as it came. */
  bytes(): string;
  /** Resolves once the text was printed after the last time that this was asked; rejects after 20 s. */
  shows(what: string | RegExp): Promise<void>;
  /** Gives the terminal another size, of which the command hears. */
  resize(columns: number, rows: number): void;
  /** Sends the signal to the command itself. */
  signal(signal: NodeJS.Signals): void;
  /** Lets the terminal go on that was stopped with its command. */
  resume(): void;
  /** Resolves to the exit code. */
  readonly ended: Promise<number | null>;
  kill(): void;
}

/** How a terminal begins. */
export interface TerminalOptions {
  readonly columns?: number;
  readonly rows?: number;
  /** Told what is printed, as it comes. */
  readonly onPrinted?: (chunk: string) => void;
}

/** What a keyboard sends for keys that are no letters. */
export const keys = { enter: '\r', ctrlC: '\u0003', down: '\u001b[B', escape: '\u001b' } as const;

/** Starts the built command in a terminal, by `script`, which is part of every Linux. */
export function openTerminal(
  args: readonly string[],
  { cwd, env = {} }: Surroundings,
  { columns = 100, rows = 40, onPrinted }: TerminalOptions = {},
): Terminal {
  const words = [process.execPath, join(root, 'dist/cli.js'), ...args].map((word) => `'${word}'`);
  const notes = mkdtempSync(join(tmpdir(), 'action-suite-terminal-'));
  const note = (name: string) => readFileSync(join(notes, name), 'utf8').trim();
  const begin = `tty > ${notes}/tty; echo $$ > ${notes}/pid; stty cols ${columns} rows ${rows}`;
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn('script', ['-q', '-e', '-c', `${begin}; exec ${words.join(' ')}`, '/dev/null'], {
    cwd,
    env: { PATH, HOME, TERM: 'xterm-256color', SHELL: '/bin/sh', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let printed = '';
  let seen = 0;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    printed += chunk;
    onPrinted?.(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const text = () => stripVTControlCharacters(printed).replaceAll('\r', '');

  return {
    press(...typed) {
      for (const one of typed) child.stdin.write(one);
    },
    text,
    bytes: () => printed,
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
    resize: (wide, high) => void execFileSync('stty', ['-F', note('tty'), 'cols', String(wide), 'rows', String(high)]),
    signal: (signal) => void process.kill(Number(note('pid')), signal),
    resume: () => void child.kill('SIGCONT'),
    ended,
    kill: () => child.kill('SIGKILL'),
  };
}
