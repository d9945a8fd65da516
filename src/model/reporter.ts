import type { RunEvent } from './event.ts';

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
