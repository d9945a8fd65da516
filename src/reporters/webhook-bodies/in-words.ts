import { counted } from '../../lib/counted.ts';
import { formatDuration } from '../../lib/duration.ts';
import { isMap } from '../../lib/is-map.ts';
import { cut, printable } from '../../lib/printable.ts';
import type { Json, JsonObject } from '../../model/json.ts';

/** A message of the webhook in words, for people in a chat. Each text is one line, and none is long. */
export interface InWords {
  readonly passed: boolean;
  /** `Failed: 2 of 6 cases in dev` */
  readonly title: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** Cases that failed, each with what is known of why. */
  readonly failures: readonly { readonly name: string; readonly why: string }[];
  /** How many more there are. */
  readonly unnamed: number;
}

/** A chat shows this many well; the reports name them all. */
const namedFailures = 10;

/** The longest text from outside, in UTF-16 units: the limits of chats are on the whole message. */
const longest = 120;

/** Tells a message `{ type, timestamp, data }` as it comes from the reporter. */
export function inWords({ type, data }: JsonObject): InWords {
  const map = isMap(data) ? (data as JsonObject) : {};
  return type === 'genesys_action_test_result' ? caseInWords(map) : runInWords(map);
}

function caseInWords(data: JsonObject): InWords {
  const passed = data.passed === true;
  const facts: [string, string | undefined][] = [
    ['Suite', text(data.suite)],
    ['Action', text(data.actionId)],
    ['Problem', text(data.type)],
    ['Latency', duration(data.latencyMs)],
    ['Run', text(data.runId)],
  ];
  const title = `${capital(text(data.status) ?? 'ended')}: ${text(data.case) ?? 'a case'}`;
  return { passed, title, facts: facts.flatMap(known), failures: [], unnamed: 0 };
}

function runInWords(data: JsonObject): InWords {
  const passed = data.passed === true;
  const counts = isMap(data.counts) ? (data.counts as JsonObject) : {};
  const metrics = isMap(data.metrics) ? (data.metrics as JsonObject) : {};
  const [total, bad] = [number(counts.total), number(counts.failed) + number(counts.errored)];
  const failures = Array.isArray(data.failures) ? data.failures.filter(isMap).slice(0, namedFailures) : [];
  const cases = counted(total, 'case');
  const environment = text(data.environment);
  const where = environment === undefined ? '' : ` in ${environment}`;
  const facts: [string, string | undefined][] = [
    ['Cases', countsInWords(counts)],
    ['Success rate', percent(metrics.successRate)],
    ['Mean latency', duration(metrics.avgLatencyMs)],
    ['95th percentile', duration(metrics.p95)],
    ['Duration', duration(data.durationMs)],
    ['Stopped', text(data.stopped)],
    ['Seed', text(data.seed)],
    ['Run', text(data.runId)],
  ];
  return {
    passed,
    title: passed ? `Passed: ${cases}${where}` : `Failed: ${bad} of ${cases}${where}`,
    facts: facts.flatMap(known),
    failures: failures.map((failure) => failureInWords(failure as JsonObject)),
    unnamed: Math.max(0, bad - failures.length),
  };
}

function failureInWords(failure: JsonObject): InWords['failures'][number] {
  const suite = text(failure.suite);
  const why = [failure.type, failure.path, failure.place].flatMap((part) => text(part) ?? []);
  return { name: `${text(failure.case)}${suite === undefined ? '' : ` (${suite})`}`, why: why.join(', ') };
}

function countsInWords(counts: JsonObject): string {
  const named = ['passed', 'failed', 'errored', 'skipped', 'flaky'].filter((name) => number(counts[name]) > 0);
  return named.map((name) => `${number(counts[name])} ${name}`).join(', ') || 'none';
}

function known([name, value]: [string, string | undefined]): [string, string][] {
  return value === undefined ? [] : [[name, value]];
}

function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? cut(printable(value), longest) : undefined;
}

function number(value: Json | undefined): number {
  return typeof value === 'number' ? value : 0;
}

function duration(value: Json | undefined): string | undefined {
  return typeof value === 'number' ? formatDuration(value) : undefined;
}

function percent(value: Json | undefined): string | undefined {
  return typeof value === 'number' ? `${Math.floor(value * 1_000) / 10} %` : undefined;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
