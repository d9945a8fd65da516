import { type Entry, noHash, unchain } from '../lib/chain.ts';
import type { Unreadable } from '../lib/log-form.ts';
import type { AttemptFinished, RunEvent, RunFinished, RunStarted } from '../model/event.ts';
import type { ProblemKind } from '../model/problem.ts';
import { isRunEvent } from './executors/is-run-event.ts';

/** What an audit log says of its run, as far as it must be known to continue it. */
export interface Survey {
  /** Absent where not even the beginning is whole. */
  readonly started?: RunStarted;
  /** The last record, if it ends the run. */
  readonly finished?: RunFinished;
  /** Places in the plan of the cases that may have run, and have no result. */
  readonly underWay: ReadonlySet<number>;
  /** Ids of the cases that failed or errored. */
  readonly failed: ReadonlySet<string>;
  readonly resumes: number;
  /** Of the last whole record. */
  readonly seq: number;
  readonly hash: string;
  /** What the whole records take of the file. */
  readonly bytes: number;
  /** Milliseconds that the run took, pauses between its parts left out. */
  readonly durationMs: number;
  /** HTTP calls that are known of. */
  readonly calls: number;
  /** The number of the first record that is not what was written. */
  readonly brokenAt?: number;
  /** Why nothing is known of the log. */
  readonly unreadable?: Unreadable;
}

/**
 * Reads a whole log, from its lines as `lines` gives them, and keeps nothing of it but this.
 *
 * @param key that it was signed with
 */
export async function survey(lines: AsyncIterable<string>, key?: string): Promise<Survey> {
  const underWay = new Map<number, boolean>();
  const failed = new Set<string>();
  const time = createTimeSheet();
  let started: RunStarted | undefined;
  let finished: RunFinished | undefined;
  let end = { seq: 0, hash: noHash, bytes: 0, resumes: 0 };
  let bad: Pick<Survey, 'brokenAt' | 'unreadable'> = {};
  for await (const entry of unchain(lines, key)) {
    if (entry.kind !== 'record') {
      bad = whyNot(entry);
      break;
    }
    const { event, seq, hash, line } = entry;
    end = { ...end, seq, hash, bytes: end.bytes + Buffer.byteLength(line) };
    if (!isRunEvent(event)) continue;
    time.note(event);
    if (event.type === 'run:started') started = event;
    if (event.type === 'run:resumed') end = { ...end, resumes: end.resumes + 1 };
    finished = event.type === 'run:finished' ? event : undefined;
    noteCase(event, underWay, failed);
  }
  return {
    ...(started && { started }),
    ...(finished && { finished }),
    underWay: new Set([...underWay].flatMap(([index, mayHaveRun]) => (mayHaveRun ? [index] : []))),
    failed,
    ...end,
    ...time.sum(),
    ...bad,
  };
}

function whyNot(entry: Exclude<Entry, { kind: 'record' }>): Pick<Survey, 'brokenAt' | 'unreadable'> {
  if (entry.kind === 'torn') return {};
  return entry.kind === 'broken' ? { brokenAt: entry.at } : { unreadable: entry.kind };
}

function noteCase(event: RunEvent, underWay: Map<number, boolean>, failed: Set<string>): void {
  if (event.type === 'attempt:started') underWay.set(event.index, true);
  if (event.type === 'attempt:finished') underWay.set(event.index, !wasKeptBack(event));
  if (event.type !== 'case:finished') return;
  underWay.delete(event.index);
  if (event.status === 'failed' || event.status === 'errored') failed.add(event.caseId);
  // A later result counts, and of a case that runs several times under one id each.
  else if (event.status === 'passed') failed.delete(event.caseId);
}

/** Problems of calls that did not reach the action. */
const beforeSending: ReadonlySet<ProblemKind | undefined> = new Set<ProblemKind>([
  'network',
  'sign-in',
  'permission',
  'action',
  'input',
  'timeout',
  'interrupted',
]);

/** Whether the attempt came to its end before anything was sent to the action. */
function wasKeptBack({ attempt }: AttemptFinished): boolean {
  return beforeSending.has(attempt.problem?.kind);
}

/** Adds up the time and the calls of the parts of a run. */
function createTimeSheet() {
  let durationMs = 0;
  let calls = 0;
  let beganAt = 0;
  let lastAt = 0;
  return {
    note(event: RunEvent) {
      const at = Date.parse(event.timestamp);
      if (event.type === 'run:started' || event.type === 'run:resumed') {
        durationMs += lastAt - beganAt;
        beganAt = at;
      }
      lastAt = at;
      if (event.type === 'case:finished') {
        for (const { trace } of event.attempts) calls += Number(trace.calls) || 0;
      }
      // What the end of a part says counts the sign-in as well.
      if (event.type === 'run:finished') calls = event.calls;
    },
    sum: () => ({ durationMs: Math.max(0, durationMs + lastAt - beganAt), calls }),
  };
}
