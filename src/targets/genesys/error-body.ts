import { isJsonObject } from '../../lib/is-json-object.ts';
import { show } from '../../lib/show.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { ActionError } from '../../model/target.ts';

/** An ErrorBody may nest others; the platform nests once, and a stand-in cannot make us go on for ever. */
const deepest = 8;

/** Of data that stands where a sentence belongs, so many characters are shown. */
const longestData = 1_000;

/** Stands where the platform gives no code. */
const unknownCode = 'unknown';

/** Whether the value is the platform's ErrorBody, as far as it can be told: an object with a message or a code. */
export function isErrorBody(value: Json | undefined): value is JsonObject {
  return isJsonObject(value) && (wordsOf(value.message) !== undefined || codeOf(value) !== undefined);
}

/**
 * The errors that an ErrorBody holds, in its order: one for each of `details`, with its own code and field; without
 * details the body itself; then those of the nested `errors`. Text in the place of any of these is a message, and a map
 * in the place of a list tells by its keys which field each is about. Doubles are left out. Empty where it says nothing.
 */
export function errorsOf(body: Json | undefined): ActionError[] {
  const errors = new Map<string, ActionError>();
  for (const error of collect(body, {}, 0)) errors.set(JSON.stringify([error.code, error.message, error.field]), error);
  return [...errors.values()];
}

/**
 * Why a test failed: the platform says it under `error`, those who stand in for it also beside the status. Reasons with
 * a code come first.
 */
export function reasonsIn(reply: JsonObject): ActionError[] {
  const isVague = ({ code }: ActionError) => Number(code === unknownCode);
  return [...errorsOf(reply), ...reasonsOf(reply.error)].sort((a, b) => isVague(a) - isVague(b));
}

/** The errors in what stands under `error`; data of an unknown form is one, shown as it is. */
export function reasonsOf(error: Json | undefined): ActionError[] {
  const errors = errorsOf(error);
  if (errors.length > 0 || !isJsonObject(error) || Object.keys(error).length === 0) return errors;
  return [{ code: unknownCode, message: show(error, longestData) }];
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

/** The words of `message`, else of `messageWithParams` with its parameters put in. */
export function messageOf(body: JsonObject): string {
  const template = textOf(body.messageWithParams);
  return wordsOf(body.message) ?? (template === undefined ? '' : fill(template, body.messageParams));
}

/** What an error takes from what it stands in. */
interface Around {
  readonly code?: string | undefined;
  readonly field?: string | undefined;
}

function* collect(said: Json | undefined, around: Around, depth: number): Generator<ActionError> {
  if (said === undefined || depth > deepest) return;
  const text = textOf(said);
  if (text !== undefined) yield errorWith(around.code, text, around.field);
  if (Array.isArray(said)) for (const member of said) yield* collect(member, around, depth + 1);
  if (!isJsonObject(said)) return;
  const code = codeOf(said);
  const details = membersOf(said.details);
  const full = details.filter((detail) => isJsonObject(detail.value));
  const hasOwnWords = isErrorBody(said) && (messageOf(said) !== '' || details.length === 0);
  if (full.length === 0 && hasOwnWords) yield errorWith(code, messageOf(said), fieldOf(said) ?? around.field);
  for (const { value, field } of details) {
    if (isJsonObject(value)) yield ofDetail(value, said, field);
    else yield* collect(value, { code, field }, depth + 1);
  }
  for (const { value, field } of membersOf(said.errors)) {
    yield* collect(value, { field, ...(!isJsonObject(value) && { code }) }, depth + 1);
  }
}

/** Reads both the platform's form, `errorCode` and `fieldName`, and that of polled tests: `code`, `message`, `field`. */
function ofDetail(detail: JsonObject, body: JsonObject, key: string | undefined): ActionError {
  return errorWith(codeOf(detail) ?? codeOf(body), wordsOf(detail.message) ?? messageOf(body), fieldOf(detail) ?? key);
}

function errorWith(code: string | undefined, message: string, field: string | undefined): ActionError {
  return { code: code ?? unknownCode, message, ...(field !== undefined && { field }) };
}

interface Member {
  readonly value: Json;
  /** The key that it stood under. */
  readonly field?: string;
}

/** The members of a list; a single error or text as the only one; of any other map its values, with their keys. */
function membersOf(value: Json | undefined): Member[] {
  if (Array.isArray(value)) return value.map((member: Json) => ({ value: member }));
  const entries = isJsonObject(value) ? Object.entries(value) : [];
  if (entries.length === 0 || isErrorBody(value)) return value === undefined ? [] : [{ value }];
  return entries.map(([field, member]) => ({ value: member, field }));
}

function codeOf(body: JsonObject): string | undefined {
  return textOf(body.errorCode) ?? textOf(body.code);
}

function fieldOf(body: JsonObject): string | undefined {
  return textOf(body.fieldName) ?? textOf(body.field);
}

function textOf(value: Json | undefined): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Text, or what stands in its place: several texts in a row, and other data as it is. */
function wordsOf(value: Json | undefined): string | undefined {
  if (typeof value !== 'object' || value === null) return textOf(value);
  const texts = Array.isArray(value) ? value.map(textOf) : [undefined];
  if (texts.every((text) => text !== undefined)) return textOf(texts.join(' '));
  return Object.keys(value).length === 0 ? undefined : show(value, longestData);
}

function fill(template: string, params: Json | undefined): string {
  if (!isJsonObject(params)) return template;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? (textOf(params[name]) ?? whole) : whole,
  );
}
