import { isMap } from '../../lib/is-map.ts';
import { jsonOf } from '../../lib/json-of.ts';

/** A webhook message as it waits to be sent. */
export interface SpooledMessage {
  /** The same on every try, by whatever process. */
  readonly id: string;
  /** `genesys_action_run_summary`, for one. */
  readonly type: string;
  readonly runId: string;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  /** What is posted. */
  readonly body: string;
}

/** What has become of a message so far. */
export interface Standing {
  readonly tries: number;
  /** Why it was not taken, in words for the end of a sentence; absent before the first try. */
  readonly reason?: string;
  /** Whether the receiver refused it for good. */
  readonly isDead: boolean;
}

/**
 * One line of a spool file. It begins with what says whom its messages are for; each message has a number, which is its
 * place among the messages of the file, from 0, and what became of it follows as marks.
 */
export type SpoolRecord =
  | { readonly kind: 'address'; readonly address: SpoolAddress }
  | { readonly kind: 'message'; readonly message: SpooledMessage; readonly standing: Standing }
  | Mark;

/** What became of a message, or of one and all that follow it in the file. */
export type Mark =
  | { readonly kind: 'tried'; readonly number: number; readonly reason: string }
  | { readonly kind: 'dead'; readonly number: number; readonly reason: string; readonly andRest: boolean }
  | { readonly kind: 'taken'; readonly number: number };

/** Whom messages are for, as far as a file may tell: the whole address of a webhook is a secret with many services. */
export interface SpoolAddress {
  /** SHA-256 of the address without its name and password. */
  readonly hash: string;
  /** The beginning of it, for people: `https://hooks.slack.com`. */
  readonly origin: string;
}

/** As JSON, with a line feed behind it. */
export function writeRecord(record: SpoolRecord): string {
  return `${JSON.stringify(record)}\n`;
}

/** `undefined` for what is no whole record, such as a line that was cut while it was being written. */
export function readRecord(line: string): SpoolRecord | undefined {
  if (!line.endsWith('\n')) return undefined;
  const value: unknown = jsonOf(line);
  return isRecord(value) ? value : undefined;
}

function isRecord(value: unknown): value is SpoolRecord {
  if (!isMap(value)) return false;
  switch (value.kind) {
    case 'address':
      return isMap(value.address) && areTexts(value.address, ['hash', 'origin']);
    case 'message':
      return (
        isMap(value.message) &&
        areTexts(value.message, ['id', 'type', 'runId', 'madeAt', 'body']) &&
        isMap(value.standing) &&
        typeof value.standing.tries === 'number' &&
        typeof value.standing.isDead === 'boolean'
      );
    case 'tried':
    case 'dead':
      return typeof value.number === 'number' && typeof value.reason === 'string';
    case 'taken':
      return typeof value.number === 'number';
    default:
      return false;
  }
}

function areTexts(value: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  return keys.every((key) => typeof value[key] === 'string');
}
