import { isJsonObject } from '../lib/is-json-object.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Place } from '../model/place.ts';
import type { ActionStatus, ErrorExpectation, ExpectLayer } from '../model/suite.ts';
import { checkExpression } from './check-expression.ts';
import type { Checker } from './checker.ts';
import type { Places } from './places.ts';
import type { Pointer } from './pointer.ts';
import { durationOf } from './read-duration.ts';
import { readFields } from './read-fields.ts';
import { listOf, mapOf, textOf } from './take.ts';

/** What surrounds an `expect`. */
export interface ExpectSurroundings {
  readonly places: Places;
  readonly checker: Checker;
  /** For a case: what its suite expects. */
  readonly base: readonly ExpectLayer[];
}

/**
 * What a suite or a case says of its reply, behind what `base` says: one layer for a map, one for each entry of a list.
 * See `layExpect` for how they are laid over each other.
 */
export function readExpect(
  value: Json | undefined,
  pointer: Pointer,
  surroundings: ExpectSurroundings,
): readonly ExpectLayer[] {
  const { base } = surroundings;
  if (value === undefined) return base;
  if (!Array.isArray(value)) return [...base, readLayer(mapOf(value), pointer, surroundings)];
  const own = readList(value.map(mapOf), pointer, surroundings);
  return [...base, ...own];
}

/** An entry without `when` applies always if it comes first, and where no other did if it comes last. */
function readList(entries: readonly JsonObject[], pointer: Pointer, surroundings: ExpectSurroundings): ExpectLayer[] {
  const conditions = entries.flatMap(({ when }) => textOf(when) ?? []);
  const always = entries[0]?.when === undefined ? entries.slice(0, 1) : [];
  const first = always.map((entry) => readLayer(entry, [...pointer, 0], surroundings));
  const base = [...surroundings.base, ...first];
  const others = entries.slice(always.length).map((entry, position): ExpectLayer => {
    const index = position + always.length;
    const at = [...pointer, index];
    const layer = readLayer(entry, at, { ...surroundings, base });
    const when = textOf(entry.when);
    if (when !== undefined) return { ...layer, when };
    if (index < entries.length - 1 && entry.when === undefined)
      surroundings.checker.report({ pointer: at, part: 'value', words: () => stray });
    return { ...layer, unless: conditions };
  });
  for (const [index, { when }] of entries.entries()) {
    checkExpression(when, [...pointer, index, 'when'], 'inputs', surroundings.checker);
  }
  return [...first, ...others];
}

const stray = {
  message: 'This entry has no `when`, so it is not clear to which cases it applies.',
  hint: 'Write it first if it applies to every case, last if it applies where no other entry does; else add `when`.',
};

function readLayer(map: JsonObject, pointer: Pointer, surroundings: ExpectSurroundings): ExpectLayer {
  const { places, checker, base } = surroundings;
  const given = isStatus(map.status) ? map.status : undefined;
  const place = places.key(given === undefined ? pointer : [...pointer, 'status']);
  checkStatus(
    map,
    given ?? base.findLast((layer) => layer.status)?.status ?? 'SUCCEEDED',
    given !== undefined,
    pointer,
    checker,
  );
  const { output, errors, latency, strict, contract, snapshot } = map;
  const on = switches.filter((key) => map[key] === true).map((key) => [key, places.key([...pointer, key])]);
  const checks = readChecks(map.check, [...pointer, 'check'], surroundings);
  return {
    ...(given && { status: given }),
    ...(output !== undefined && { output: readFields(mapOf(output), [...pointer, 'output'], { places, checker }) }),
    ...(errors !== undefined && { errors: readErrors(errors, [...pointer, 'errors'], surroundings) }),
    ...(latency !== undefined && { latency: readLatency(mapOf(latency), [...pointer, 'latency'], surroundings) }),
    ...(typeof strict === 'boolean' && { strict }),
    ...(typeof contract === 'boolean' && { contract }),
    ...(checks.length > 0 && { checks }),
    ...(typeof snapshot === 'boolean' && { snapshot }),
    ...(on.length > 0 && { switchPlaces: Object.fromEntries(on) }),
    place,
  };
}

const switches = ['strict', 'contract', 'snapshot'] as const;

/** Reports what is expected of an action that ends the other way. */
function checkStatus(
  map: JsonObject,
  status: ActionStatus,
  isGiven: boolean,
  pointer: Pointer,
  checker: Checker,
): void {
  const from = isGiven ? 'here' : 'for the whole suite';
  if (status === 'FAILED' && isJsonObject(map.output) && Object.keys(map.output).length > 0) {
    checker.report({
      pointer: [...pointer, 'output'],
      part: 'key',
      words: () => ({
        message: `An action that FAILED gives no output, but \`status: FAILED\` is expected ${from}.`,
        hint: isGiven
          ? 'Remove `output`, or the `status`. What a failed action says can be expected under `errors`.'
          : 'Add `status: SUCCEEDED` beside `output`.',
      }),
    });
  }
  for (const key of ['strict', 'snapshot'] as const) {
    if (status !== 'FAILED' || map[key] !== true) continue;
    checker.report({
      pointer: [...pointer, key],
      part: 'key',
      words: () => ({
        message: `\`${key}\` is about the output, and an action that FAILED gives none; \`status: FAILED\` is expected ${from}.`,
        hint: `Remove \`${key}\`.`,
      }),
    });
  }
  if (status === 'SUCCEEDED' && map.errors !== undefined) {
    checker.report({
      pointer: [...pointer, 'errors'],
      part: 'key',
      words: () => ({
        message: 'An action gives errors only if it FAILED, but here it is expected to succeed.',
        hint: isGiven ? 'Write `status: FAILED`, or remove `errors`.' : 'Add `status: FAILED` beside `errors`.',
      }),
    });
  }
}

type Reading = Pick<ExpectSurroundings, 'places' | 'checker'>;

function readChecks(value: Json | undefined, pointer: Pointer, { places, checker }: Reading) {
  const sources = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return sources.flatMap((source, index) => {
    const at = Array.isArray(value) ? [...pointer, index] : pointer;
    checkExpression(source, at, 'reply', checker);
    return typeof source === 'string' ? [{ source, place: places.value(at) }] : [];
  });
}

function readErrors(value: Json, pointer: Pointer, reading: Reading): ErrorExpectation[] {
  return listOf(value).map((entry, index) => ({
    fields: readFields(mapOf(entry), [...pointer, index], reading),
    place: reading.places.value([...pointer, index]),
  }));
}

function readLatency(map: JsonObject, pointer: Pointer, { places, checker }: Reading): { place: Place } {
  const maxMs = durationOf(map.max, [...pointer, 'max'], checker);
  const warnMs = durationOf(map.warn, [...pointer, 'warn'], checker);
  if (maxMs !== undefined && warnMs !== undefined && warnMs >= maxMs) {
    checker.report({
      pointer: [...pointer, 'warn'],
      part: 'value',
      words: () => ({
        message: 'There would never be a warning: `warn` is not shorter than `max`.',
        hint: 'Write a shorter duration for `warn`, or remove it.',
      }),
    });
  }
  return { ...(maxMs !== undefined && { maxMs }), ...(warnMs !== undefined && { warnMs }), place: places.key(pointer) };
}

function isStatus(value: Json | undefined): value is ActionStatus {
  return value === 'SUCCEEDED' || value === 'FAILED';
}
