import { v7 } from 'uuid';
import { isJsonObject } from '../lib/is-json-object.ts';
import { isoTime } from '../lib/iso-time.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { SpooledMessage } from './message-spool/format.ts';

/** Makes the text that is posted of a message `{ type, timestamp, data }`. */
export type ShapeMessage = (message: JsonObject) => string;

/** Gives a message the id that it keeps, and says what it is, for those who look after what was not delivered. */
export function writeMessage(text: string, shape: ShapeMessage | undefined, now: number): SpooledMessage {
  const message = readObject(text);
  const data = isJsonObject(message.data) ? message.data : {};
  return {
    id: `msg_${v7()}`,
    type: textOf(message.type),
    runId: textOf(data.runId),
    madeAt: isoTime(now),
    body: shape ? shape(message) : text,
  };
}

function readObject(text: string): JsonObject {
  const value: Json = JSON.parse(text);
  return isJsonObject(value) ? value : {};
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
