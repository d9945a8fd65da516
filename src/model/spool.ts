/** A text and its place among others. */
export interface Placed {
  readonly group: string;
  /** Place within the group. */
  readonly index: number;
  readonly text: string;
}

/** Takes texts as they come and gives them back in the order of their places, so that a report need not keep them. */
export interface Spool {
  /** Takes a text. A promise is to be waited for before the next one; it rejects with the system's error. */
  add(entry: Placed): Promise<void> | undefined;
  /** All of them by group, in a group by index, and those of one index as they came. For once, when all are there. */
  sorted(): AsyncIterable<Placed>;
  /** Lets go of all room that was taken. */
  close(): Promise<void>;
}

/** A new spool, for one report. */
export type OpenSpool = () => Spool;
