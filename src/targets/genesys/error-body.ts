import { isJsonObject } from '../../lib/is-json-object.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { ActionError } from '../../model/target.ts';

/** An ErrorBody may nest others; the platform nests once, and a stand-in cannot make us go on for ever. */
const deepest = 8;

/** Stands where the platform gives no code. */
const unknownCode = 'unknown';

/** Whether the value is the platform's ErrorBody, as far as it can be told: an object with a message or a code. */
export function isErrorBody(value: Json | undefined): value is JsonObject {
  return isJsonObject(value) && (textOf(value.message) !== undefined || textOf(value.code) !== undefined);
}

/**
 * The errors that an ErrorBody holds, in its order: one for each of `details`, with its own code and field; without
 * details the body itself; then those of the nested `errors`. Doubles are left out. Empty where it says nothing.
 */
export function errorsOf(body: Json | undefined): ActionError[] {
  const errors = new Map<string, ActionError>();
  for (const error of collect(body, 0)) errors.set(JSON.stringify([error.code, error.message, error.field]), error);
  return [...errors.values()];
}

/** The code that says most: of the first detail (`ACTION.REMOTE_ENDPOINT`), else of the body (`bad.request`). */
export function mainCode(body: Json | undefined): string | undefined {
  const code = errorsOf(body)[0]?.code;
  return code !== undefined && isCode(code) ? code : undefined;
}

/** Whether the text can be a code, fit to be counted and printed; anything else in its place is text from outside. */
export function isCode(text: string): boolean {
  return /^[\w.:-]{1,100}$/.test(text) && text !== unknownCode;
}

/** The text of `message`, else of `messageWithParams` with its parameters put in. */
export function messageOf(body: JsonObject): string {
  const template = textOf(body.messageWithParams);
  return textOf(body.message) ?? (template === undefined ? '' : fill(template, body.messageParams));
}

function* collect(body: Json | undefined, depth: number): Generator<ActionError> {
  if (!isJsonObject(body) || depth > deepest) return;
  const details = list(body.details);
  for (const detail of details) yield ofDetail(detail, body);
  if (details.length === 0 && isErrorBody(body))
    yield { code: textOf(body.code) ?? unknownCode, message: messageOf(body) };
  for (const error of list(body.errors)) yield* collect(error, depth + 1);
}

/** Reads both the platform's form, `errorCode` and `fieldName`, and that of polled tests: `code`, `message`, `field`. */
function ofDetail(detail: JsonObject, body: JsonObject): ActionError {
  const field = textOf(detail.fieldName) ?? textOf(detail.field);
  return {
    code: textOf(detail.errorCode) ?? textOf(detail.code) ?? textOf(body.code) ?? unknownCode,
    message: textOf(detail.message) ?? messageOf(body),
    ...(field !== undefined && { field }),
  };
}

function list(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

function textOf(value: Json | undefined): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function fill(template: string, params: Json | undefined): string {
  if (!isJsonObject(params)) return template;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? (textOf(params[name]) ?? whole) : whole,
  );
}
