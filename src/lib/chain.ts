import type { RunEvent, RunFinished, RunResumed } from '../model/event.ts';
import { hmacSha256, sha256 } from './hash.ts';
import { isMap } from './is-map.ts';
import { jsonOf } from './json-of.ts';
import { type LogForm, type Unreadable, unreadable } from './log-form.ts';

/** What the first record of a log has in place of the previous record's hash. */
export const noHash = '0'.repeat(64);

/** What a record holds beside its number and the hashes: an event; the first one says how the log is written as well. */
export type Recorded = Partial<LogForm> & RunEvent;

/** What `verify` found out about a log. */
export interface Verdict {
  /**
   * `intact`: every record is whole and the last one ends the run, which may have been resumed. `unfinished`: every
   * record is whole, but the end of the run is missing. `torn`: as `unfinished`, and the last line was cut while it was
   * being written. `broken`: a record was changed, removed, added or moved, or the key is another than that of the log.
   */
  readonly state: 'intact' | 'torn' | 'unfinished' | 'broken' | Unreadable;
  /** For `torn` and `broken`: the number that the first bad record has or should have. */
  readonly at?: number;
  /** Hash of the last good record; 64 zeros if there is none. */
  readonly head: string;
  /** The number of the record that has the hash which was looked for. */
  readonly notedAt?: number;
}

/**
 * One event as a line of the log, with its line feed: the JSON object `{ seq, ...event, prev, hash }`, where `seq` is its
 * number, from 1 and without a gap, and `prev` the hash of the record before.
 *
 * The rule for whoever checks a log by other means: `hash` is always the last member. Take the line's bytes without
 * the line feed, cut off the last 75 (`,"hash":"`, 64 hexadecimal digits, `"}`), put `}` in their place, and the
 * SHA-256 of that is the hash. The bytes are UTF-8, written by JSON.stringify without blanks, in the order of members
 * as they stand; to serialise anew, keep that order and the spelling of numbers.
 *
 * @param key signs: the hash is HMAC-SHA-256 with it, of the same bytes
 */
export function link(seq: number, event: Recorded, previousHash: string, key?: string): Link {
  // An event has a type at least, so there are members between the braces.
  const body = `${beginOf(seq)}${JSON.stringify(event).slice(1, -1)}${linkTo(previousHash)}`;
  const hash = hashOf(`${body}}`, key);
  return { line: `${body}${endOf(hash)}`, hash };
}

/** A line of the log, and the hash that the next one refers to. */
export interface Link {
  readonly line: string;
  readonly hash: string;
}

/** How a line of this number begins. */
function beginOf(seq: number): string {
  return `{"seq":${seq},`;
}

/** What follows the event. */
function linkTo(previousHash: string): string {
  return `,"prev":"${previousHash}"`;
}

function hashOf(body: string, key: string | undefined): string {
  return key === undefined ? sha256(body) : hmacSha256(body, key);
}

/** How a line with this hash ends. */
function endOf(hash: string): string {
  return `,"hash":"${hash}"}\n`;
}

const endLength = endOf(noHash).length;
/** Where the hash stands in the end of a line. */
const hashAt = endOf(noHash).indexOf(noHash);

/** The record of a line; the event is without `seq`, `prev` and `hash`, and without what is said of the log itself. */
export interface Unlinked {
  readonly seq: number;
  readonly hash: string;
  readonly event: Readonly<Record<string, unknown>>;
}

/**
 * Undoes `link`: the record if the line is whole, has this number and follows the record with this hash. Else why not:
 * `cut` if the line has no line feed or is no JSON object, so that it may be a torn tail, or `wrong`.
 */
export function unlink(line: string, seq: number, previousHash: string, key?: string): Unlinked | 'cut' | 'wrong' {
  // What is our own stands at both ends, in one form only. So the event is read by itself, and need not be copied.
  const [start, end] = [beginOf(seq), linkTo(previousHash)];
  const body = line.slice(0, -endLength);
  const hash = line.slice(-endLength).slice(hashAt, hashAt + noHash.length);
  const isLinked = line === `${body}${endOf(hash)}` && body.startsWith(start) && body.endsWith(end);
  if (isLinked && hashOf(`${body}}`, key) === hash) {
    const event = parseObject(`{${body.slice(start.length, -end.length)}}`);
    if (event) return { seq, hash, event: seq === 1 ? withoutForm(event) : event };
  }
  return line.endsWith('\n') && parseObject(line) ? 'wrong' : 'cut';
}

function withoutForm({ format: _format, chain: _chain, ...event }: Unlinked['event']): Unlinked['event'] {
  return event;
}

/** One thing that a log holds: a record that is whole, or why nothing more can be trusted. */
export type Entry =
  | (Unlinked & { readonly kind: 'record'; readonly line: string })
  /** The last line was cut while it was being written; `at` is the number that its record should have. */
  | { readonly kind: 'torn'; readonly at: number }
  /** A record was changed, removed, added or moved. */
  | { readonly kind: 'broken'; readonly at: number }
  /** Nothing of the log can be read. */
  | { readonly kind: Unreadable };

/**
 * Reads a whole log. Lines come with their line feeds, as `lines` gives them; what is not a record comes last.
 *
 * @param key that the log was signed with
 */
export async function* unchain(lines: AsyncIterable<string>, key?: string): AsyncGenerator<Entry, void, undefined> {
  let head = noHash;
  let seq = 0;
  let isTorn = false;
  let isFinished = false;
  for await (const line of lines) {
    // Only the very last line may be cut.
    if (isTorn) return yield { kind: 'broken', at: seq };
    seq += 1;
    const why = seq === 1 ? unreadable(parseObject(line), key) : undefined;
    if (why) return yield { kind: why };
    const record = unlink(line, seq, head, key);
    // Nothing follows the end of the run, but that it is resumed.
    if (record === 'wrong' || (isFinished && !isResumed(record))) return yield { kind: 'broken', at: seq };
    if (record === 'cut') isTorn = true;
    else {
      head = record.hash;
      isFinished = record.event.type === lastType;
      yield { kind: 'record', ...record, line };
    }
  }
  if (isTorn) yield { kind: 'torn', at: seq };
}

/**
 * Checks a whole log.
 *
 * @param key that it was signed with
 * @param noted a hash to look for
 */
export async function verify(lines: AsyncIterable<string>, key?: string, noted?: string): Promise<Verdict> {
  let head = noHash;
  let found: Pick<Verdict, 'notedAt'> = {};
  let isFinished = false;
  for await (const entry of unchain(lines, key)) {
    if (entry.kind !== 'record') return { state: entry.kind, ...('at' in entry && { at: entry.at }), head, ...found };
    head = entry.hash;
    if (head === noted) found = { notedAt: entry.seq };
    isFinished = entry.event.type === lastType;
  }
  return { state: isFinished ? 'intact' : 'unfinished', head, ...found };
}

const lastType: RunFinished['type'] = 'run:finished';

function isResumed(record: ReturnType<typeof unlink>): boolean {
  // A cut tail may be the beginning of that record.
  return typeof record === 'string' || record.event.type === ('run:resumed' satisfies RunResumed['type']);
}

function parseObject(text: string): Unlinked['event'] | undefined {
  const value: unknown = jsonOf(text);
  return isMap(value) ? value : undefined;
}
