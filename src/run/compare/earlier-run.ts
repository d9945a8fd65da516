import { isDeeperThan } from '../../lib/depth.ts';
import { sha256 } from '../../lib/hash.ts';
import { keyOf } from '../../matchers/key-of.ts';
import type { CaseFinished, RunEvent, RunFinished, RunStarted } from '../../model/event.ts';
import type { Json } from '../../model/json.ts';
import type { Status } from '../../model/outcome.ts';

/** What is kept of a case of an earlier run. */
export interface EarlierCase {
  /** Place in the plan of that run. */
  readonly index: number;
  readonly status: Status;
  /** Milliseconds; NaN where the action gave no answer. */
  readonly latencyMs: number;
  /** See `fingerprint`. */
  readonly inputs: number;
  readonly output: number;
}

/** An earlier run, for as many cases as there may be: a million of them take some 150 MB. */
export interface EarlierRun {
  readonly started: RunStarted | undefined;
  readonly finished: RunFinished | undefined;
  /** Each case and its number, from 0. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The case of this number. */
  at(number: number): EarlierCase;
}

/** Reads a whole run and keeps this of it. Of several results of a case the last one counts. */
export async function readEarlier(events: AsyncIterable<RunEvent>): Promise<EarlierRun> {
  let started: RunStarted | undefined;
  let finished: RunFinished | undefined;
  const numbers = new Map<string, number>();
  // Lists of numbers take eight bytes a member, and objects six times as much.
  const indexes: number[] = [];
  const standings: number[] = [];
  const latencies: number[] = [];
  const inputs: number[] = [];
  const outputs: number[] = [];
  for await (const event of events) {
    if (event.type === 'run:started') started = event;
    if (event.type === 'run:finished') finished = event;
    if (event.type !== 'case:finished') continue;
    const number = numbers.get(event.caseId) ?? numbers.size;
    numbers.set(event.caseId, number);
    indexes[number] = event.index;
    standings[number] = statuses.indexOf(event.status);
    latencies[number] = latencyOf(event);
    inputs[number] = fingerprint(event.inputs);
    outputs[number] = fingerprint(event.output);
  }
  return {
    started,
    finished,
    numbers,
    at: (number) => ({
      index: indexes[number] ?? 0,
      status: statuses[standings[number] ?? -1] ?? 'errored',
      latencyMs: latencies[number] ?? Number.NaN,
      inputs: inputs[number] ?? Number.NaN,
      output: outputs[number] ?? Number.NaN,
    }),
  };
}

const statuses: readonly Status[] = ['passed', 'failed', 'errored', 'skipped'];

/** How long the action took to answer; NaN where it gave no answer, since that is no measure of the action. */
export function latencyOf({ latencyMs, actionStatus }: CaseFinished): number {
  return latencyMs !== undefined && actionStatus !== undefined && Number.isFinite(latencyMs) ? latencyMs : Number.NaN;
}

/** Deeper values are nowhere judged either. */
const deepest = 1_000;

/** 48 bits that equal values share, and that others do but once in 10^14 times; NaN for none, or one that is too deep. */
export function fingerprint(value: Json | undefined): number {
  if (value === undefined || isDeeperThan(value, deepest)) return Number.NaN;
  return Number.parseInt(sha256(keyOf(value)).slice(0, 12), 16);
}
