import { fanOut } from '../lib/streams.ts';
import type { RunEvent } from '../model/event.ts';
import type { Output, Reporter } from '../model/reporter.ts';

/** A reporter and the place that its text goes to. */
export interface Publication {
  /** For messages: `junit`, `audit`. */
  readonly name: string;
  readonly reporter: Reporter;
  readonly output: Output;
}

/** A report that could not be written. */
export interface Unpublished {
  readonly name: string;
  readonly error: Error;
}

/** How far a reporter may fall behind the run, in events. */
const lag = 256;

/**
 * Gives every event to every reporter, and each one's text to its output. One that fails holds up none of the others;
 * `onFailure` is told at once, so that a run without its record can stop. Resolves when all is written. Where the events
 * themselves break off by an error, every report of what came so far is written first; then it rejects with that error.
 */
export async function report(
  events: AsyncIterable<RunEvent>,
  publications: readonly Publication[],
  onFailure: (failure: Unpublished) => void = () => {},
): Promise<readonly Unpublished[]> {
  const { branches, pumped } = fanOut(events, publications.length, lag);
  const failures: Unpublished[] = [];
  const publish = async ({ name, reporter, output }: Publication, branch: AsyncIterable<RunEvent>) => {
    try {
      await output(reporter(branch));
    } catch (cause) {
      const failure = { name, error: cause instanceof Error ? cause : new Error(String(cause)) };
      failures.push(failure);
      onFailure(failure);
    }
    // Text that nobody takes any more must not hold up the run.
    for await (const _ of branch);
  };
  const published = Promise.all(
    publications.map((publication, index) => publish(publication, branches[index] as AsyncIterable<RunEvent>)),
  );
  const [end] = await Promise.allSettled([pumped, published]);
  if (end.status === 'rejected') throw end.reason;
  return failures;
}
