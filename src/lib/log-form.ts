import type { RunStarted } from '../model/event.ts';
import { isMap } from './is-map.ts';

/** The version of the record format; `schemas/audit-record.schema.json` describes it. */
export const logFormat = 1;

/** How the records of a log are signed that has a key. */
export const signedChain = 'hmac-sha256';

/** What the first record of a log says of the log itself. A log of an early version says nothing, and is of format 1. */
export interface LogForm {
  readonly format: typeof logFormat;
  /** Present where each hash is made with a key: whoever has none can neither make nor check them. */
  readonly chain?: typeof signedChain;
}

/**
 * Why a log cannot be read at all. `newer`: a later version wrote it. `signed`: a key is needed to check it. `unsigned`:
 * there is a key, and the log does not say that it was signed, so that anybody may have written it.
 */
export type Unreadable = 'newer' | 'signed' | 'unsigned';

/** What the first record says of a log that is written with this key, or without one. */
export function logForm(key: string | undefined): LogForm {
  return { format: logFormat, ...(key !== undefined && { chain: signedChain }) };
}

/** Why a log with this first record cannot be read with the key that is there; undefined where it can. */
export function unreadable(first: unknown, key: string | undefined): Unreadable | undefined {
  // What does not begin as a log does is for its chain to judge.
  if (!isMap(first) || first.type !== ('run:started' satisfies RunStarted['type'])) return undefined;
  const { format = logFormat, chain } = first;
  if (format !== logFormat || (chain !== undefined && chain !== signedChain)) return 'newer';
  if (chain === undefined) return key === undefined ? undefined : 'unsigned';
  return key === undefined ? 'signed' : undefined;
}
