/** How far a run had come at a moment: counts that only grow. */
export interface Mark {
  /** Milliseconds of a steady clock. */
  readonly atMs: number;
  readonly cases: number;
  readonly calls: number;
}

/** Looks back over the last minute of a run. */
export interface Recent {
  /** Notes how far the run is now. Gives the growth over the last minute, or since the first mark where that is later. */
  note(mark: Mark): Growth;
}

/** What a stretch of time has brought. */
export interface Growth {
  readonly ms: number;
  readonly cases: number;
  readonly calls: number;
}

const windowMs = 60_000;

/** Marks closer to each other than this are not kept. */
const apartMs = 500;

/** Keeps a mark for each half second of the last minute, however often it is told. */
export function createRecent(): Recent {
  const marks: Mark[] = [];
  return {
    note(mark) {
      // A run that is resumed begins to count anew once it has read what was before.
      if ((marks.at(-1)?.cases ?? 0) > mark.cases) marks.length = 0;
      const last = marks.at(-1);
      if (!last || mark.atMs - last.atMs >= apartMs) marks.push(mark);
      while ((marks[1]?.atMs ?? Number.POSITIVE_INFINITY) <= mark.atMs - windowMs) marks.shift();
      const first = marks[0] ?? mark;
      return { ms: mark.atMs - first.atMs, cases: mark.cases - first.cases, calls: mark.calls - first.calls };
    },
  };
}
