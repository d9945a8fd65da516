import type { Between } from '../../model/comparison.ts';
import type { Status } from '../../model/outcome.ts';

/** How the two runs of a comparison are told apart, in pieces of sentences. */
export interface Terms {
  /** At the beginning of a sentence: `The earlier run`. */
  readonly baseline: string;
  readonly run: string;
  /** Behind a value, or a verb: `5 then`, `6 now`. */
  readonly before: string;
  readonly after: string;
  /** The same of the baseline where it is not yet clear what is meant: `in the baseline`. */
  readonly beforeInFull: string;
  /** Heads a comparison with the run of this id and day. */
  title(runId: string, day: string): string;
  /** Behind a number of cases. */
  readonly kinds: Readonly<
    Record<
      'newlyFailing' | 'newlyPassing' | 'stillFailing' | 'newlySkipped' | 'changedOutputs' | 'added' | 'gone',
      string
    >
  >;
  /** Behind a number of actions. */
  readonly shifts: Readonly<Record<'slower' | 'faster', string>>;
  readonly noChange: string;
  /** Behind a number of cases, or by itself. */
  readonly asThen: string;
  /** Whole sentences about a case. */
  was(status: Status): string;
  readonly wasAbsent: string;
  readonly wasSkipped: string;
  /** Behind a place within an output. */
  readonly isNew: string;
  /** What else is to be known where other inputs were sent. */
  readonly otherInputs: string;
  readonly latency: string;
}

/** The terms for an earlier run or, where the two ran in different environments, for these by their names. */
export function termsOf(between: Between | undefined): Terms {
  return between ? side(between.baseline, between.run) : inTime;
}

const inTime: Terms = {
  baseline: 'The earlier run',
  run: 'This run',
  before: 'then',
  after: 'now',
  beforeInFull: 'in the baseline',
  title: (runId, day) => `Compared with ${runId}${day}`,
  kinds: {
    newlyFailing: 'newly failing',
    newlyPassing: 'newly passing',
    stillFailing: 'still failing',
    newlySkipped: 'newly skipped',
    changedOutputs: 'with another output',
    added: 'new',
    gone: 'gone',
  },
  shifts: { slower: 'slower', faster: 'faster' },
  noChange: 'no change',
  asThen: 'as before',
  was: (status) => `It had ${status === 'skipped' ? 'been skipped' : status}.`,
  wasAbsent: 'It is new.',
  wasSkipped: 'It was skipped.',
  isNew: 'is new',
  otherInputs: '. The same --seed generates the same values.',
  latency: 'Latency then and now',
};

function side(there: string, here: string): Terms {
  return {
    baseline: `The run in ${there}`,
    run: `The run in ${here}`,
    before: `in ${there}`,
    after: `in ${here}`,
    beforeInFull: `in ${there}`,
    title: (runId, day) => `Compared: ${here} against ${there}, run ${runId}${day}`,
    kinds: {
      newlyFailing: `failing only in ${here}`,
      newlyPassing: `failing only in ${there}`,
      stillFailing: 'failing in both',
      newlySkipped: `skipped only in ${here}`,
      changedOutputs: `with another output than in ${there}`,
      added: `there only in ${here}`,
      gone: `there only in ${there}`,
    },
    shifts: { slower: `slower in ${here}`, faster: `faster in ${here}` },
    noChange: 'no difference',
    asThen: `as in ${there}`,
    was: (status) => `In ${there} it ${status === 'skipped' ? 'was skipped' : status}.`,
    wasAbsent: `It is not there in ${there}.`,
    wasSkipped: `In ${there} it was skipped.`,
    isNew: `is there only in ${here}`,
    otherInputs: ` in ${there}: what is made of the clock, of \`vars\` or of another --seed is not the same.`,
    latency: `Latency in ${there} and in ${here}`,
  };
}
