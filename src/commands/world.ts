import type { Readable, Writable } from 'node:stream';
import type { Random } from '../lib/random.ts';
import type { Redactor } from '../lib/redact.ts';
import type { Clock } from '../model/clock.ts';
import type { EndSignal, RunEvent, RunFinished } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import type { Processes } from '../outputs/lock.ts';
import type { Temporaries } from '../outputs/temporaries.ts';
import type { Project } from './project.ts';
import type { RunFlags } from './run-flags.ts';

/** A stream that may be a terminal. */
export type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number };

/** Where a person types. Raw, each key comes as it is pressed, Ctrl-C as well. */
export type Keyboard = Readable & { readonly isTTY?: boolean; setRawMode?(raw: boolean): unknown };

/** Everything outside the program that a command may use; `cli.ts` hands in the real one. */
export interface World {
  readonly cwd: string;
  /** Without variables that are empty. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Screen;
  readonly stderr: Screen;
  /** Opened only where somebody is asked or may press keys. */
  stdin(): Keyboard;
  readonly clock: Clock;
  readonly random: Random;
  /** Knows what no output may show; commands teach it what they learn. */
  readonly redactor: Redactor;
  /** The files that are being written, to be removed if the program must end at once. */
  readonly temporaries: Temporaries;
  readonly processes: Processes;
  /** Of action-suite. */
  readonly version: string;
  /** What it runs on: the version of Node.js, without a `v`, and the system, e.g. `linux x64`. */
  readonly platform: { readonly node: string; readonly system: string };
  /** Listens for the first signal only: the second ends the program at once. Returns how to stop listening. */
  onSignal(listener: (signal: EndSignal) => void): () => void;
  /** Does what the signal does when it comes from outside: Ctrl-C is only a key where keys are read one by one. */
  raise(signal: EndSignal): void;
  /**
   * Somebody draws on the terminal: has `erase` called before anything else is written there, when the program must end at
   * once, and when it is stopped by Ctrl-Z. Returns how to say that nothing is drawn any more.
   */
  holdScreen(erase: () => void): () => void;
  /** Takes what a bug of ours threw, for those who asked for details. */
  onFault(error: unknown): void;
  /** A program that uses us as a library, and reads no screen. */
  readonly audience?: Audience;
}

/** The part of the world that is the same for the command and for the library. */
export type ProcessWorld = Pick<
  World,
  'cwd' | 'env' | 'clock' | 'random' | 'redactor' | 'temporaries' | 'processes' | 'version' | 'platform'
>;

/** What such a program is told of a run. All of it is without secrets. */
export interface Audience {
  /** Takes an event. A promise is waited for before the next one. Absent where nobody wants them. */
  readonly event?: (event: RunEvent) => Promise<void> | undefined;
  /** What kept the run from beginning, where no report says it. */
  problems(problems: readonly Problem[]): void;
  /** The run is over, and its reports are written. */
  ended(end: RunEnd): void;
}

/** How a run ended. */
export interface RunEnd {
  /** Absent where it broke off. */
  readonly finished?: RunFinished | undefined;
  /** Where the reports are: absolute paths. */
  readonly reports: readonly { readonly name: string; readonly path: string }[];
  /** Hash of the last record of the audit log. */
  readonly head: string;
  /** What could not be written or delivered, and why. */
  readonly failures: readonly { readonly name: string; readonly reason: string }[];
}

/** What the command line asks of a command, and the project that it was typed in. */
export interface Invocation {
  readonly patterns: readonly string[];
  readonly flags: RunFlags;
  readonly project: Project;
}

/** A command: resolves to the exit code. */
export type Action = (world: World, invocation: Invocation) => Promise<number>;

/** Finds and reads the configuration of a folder, or the one that `config` names, and the `.env` beside it. */
export type LoadProject = (cwd: string, config: string | undefined) => Promise<Project>;
