import type { Comparison } from './comparison.ts';
import type { RunEvent } from './event.ts';
import type { RunInShort } from './history.ts';
import type { Place } from './place.ts';
import type { ProblemKind } from './problem.ts';
import type { OpenSpool } from './spool.ts';

/** Turns events into text, and touches nothing else: no disk, no network, no clock. The same events give the same bytes. */
export type Reporter = (events: AsyncIterable<RunEvent>) => AsyncIterable<string>;

/**
 * The head of the run's audit log: the hash of its last record, once that is written. Undefined where there is no log,
 * where it is broken, or where a report is of several. Never rejects. To be waited for behind the last event only: it
 * comes after that.
 */
export type AuditHead = Promise<string | undefined>;

/** Takes a reporter's text to where it belongs. Resolves when all of it is there; rejects with an `OutputError` if it cannot be. */
export type Output = (text: AsyncIterable<string>) => Promise<void>;

/** What the text of a file is made with. */
export interface ReportServices {
  /** Where texts wait for what stands before them. */
  readonly openSpool: OpenSpool;
  /** Names a file as build servers do, from the root of the repository. */
  readonly inRepository: InRepository;
  /** For which cases values that were sent or came back may be kept beside the texts of problems. */
  readonly bodies: Bodies;
  readonly head: AuditHead;
  /**
   * What is not as in an earlier run, where one is compared with. It is there once the end of the run has come, or the
   * events have ended without one; before that, and where nothing is compared, it gives `undefined`.
   */
  readonly comparison?: (() => Comparison | undefined) | undefined;
  /** The runs before this one, the oldest first, at most twenty. They are looked for when they are asked for. */
  readonly history?: (() => Promise<readonly RunInShort[]>) | undefined;
}

/** A file of the project, as the place of a problem of that kind names it, named from the root of the repository. */
export type InRepository = (place: Pick<Place, 'file'>, kind?: ProblemKind) => string;

/** See `Config.audit`. */
export type Bodies = 'full' | 'failures' | 'none';

/** A report that is a file. Its name, which people type, is that of the file in which it is defined. */
export interface FileReport {
  /** What it is called in the results folder unless said otherwise. */
  readonly fileName: string;
  /** Makes its reporter for one run. */
  create(services: ReportServices): Reporter;
}
