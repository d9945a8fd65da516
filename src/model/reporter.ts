import type { RunEvent } from './event.ts';

/** Turns events into text, and touches nothing else: no disk, no network, no clock. The same events give the same bytes. */
export type Reporter = (events: AsyncIterable<RunEvent>) => AsyncIterable<string>;

/** Takes a reporter's text to where it belongs. Resolves when all of it is there; rejects with an `OutputError` if it cannot be. */
export type Output = (text: AsyncIterable<string>) => Promise<void>;
