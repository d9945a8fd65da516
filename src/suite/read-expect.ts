import type { Json, JsonObject } from '../model/json.ts';
import type { Place } from '../model/place.ts';
import type { ActionStatus, ErrorExpectation, Expect, FieldExpectation } from '../model/suite.ts';
import type { Checker } from './checker.ts';
import type { Places } from './places.ts';
import type { Pointer } from './pointer.ts';
import { durationOf } from './read-duration.ts';
import { readFields } from './read-fields.ts';
import { listOf, mapOf } from './take.ts';

/** What surrounds an `expect`. */
export interface ExpectSurroundings {
  readonly places: Places;
  readonly checker: Checker;
  /** Where the suite or the case stands. */
  readonly around: Place;
  /** For a case: what its suite expects. */
  readonly base?: Expect;
}

/**
 * The expectations of a suite, or those of a case laid over the suite's: `status`, `latency` and `errors` replace the
 * suite's where they are given, `output` is merged field by field. A FAILED action has no output and a SUCCEEDED one no
 * errors, so a case that changes `status` drops what the suite expects of the other kind.
 */
export function readExpect(value: Json | undefined, pointer: Pointer, surroundings: ExpectSurroundings): Expect {
  const { places, checker, around, base } = surroundings;
  const map = mapOf(value);
  const given = isStatus(map.status) ? map.status : undefined;
  const status = given ?? base?.status ?? 'SUCCEEDED';
  checkStatus(map, status, given !== undefined, pointer, checker);

  const fields = readFields(mapOf(map.output), [...pointer, 'output'], { places, checker });
  const errors = readErrors(map.errors, [...pointer, 'errors'], { places, checker });
  const latency =
    map.latency === undefined ? base?.latency : readLatency(mapOf(map.latency), [...pointer, 'latency'], surroundings);
  return {
    status,
    output: status === 'SUCCEEDED' ? merge(base?.output ?? [], fields) : [],
    errors: status === 'SUCCEEDED' ? [] : map.errors === undefined ? (base?.errors ?? []) : errors,
    ...(latency && { latency }),
    place: placeOf(given !== undefined, value !== undefined, pointer, surroundings) ?? base?.place ?? around,
  };
}

function placeOf(
  hasStatus: boolean,
  isThere: boolean,
  pointer: Pointer,
  { places }: ExpectSurroundings,
): Place | undefined {
  if (hasStatus) return places.key([...pointer, 'status']);
  return isThere ? places.key(pointer) : undefined;
}

/** Reports what is expected of an action that ends the other way. */
function checkStatus(
  map: JsonObject,
  status: ActionStatus,
  isGiven: boolean,
  pointer: Pointer,
  checker: Checker,
): void {
  const from = isGiven ? 'here' : 'for the whole suite';
  if (status === 'FAILED' && Object.keys(mapOf(map.output)).length > 0) {
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

function merge(base: readonly FieldExpectation[], own: readonly FieldExpectation[]): readonly FieldExpectation[] {
  if (own.length === 0 || base.length === 0) return own.length === 0 ? base : own;
  return [...new Map([...base, ...own].map((field) => [field.path, field])).values()];
}

type Reading = Pick<ExpectSurroundings, 'places' | 'checker'>;

function readErrors(value: Json | undefined, pointer: Pointer, reading: Reading): ErrorExpectation[] {
  return listOf(value).map((entry, index) => ({
    fields: readFields(mapOf(entry), [...pointer, index], reading),
    place: reading.places.value([...pointer, index]),
  }));
}

function readLatency(map: JsonObject, pointer: Pointer, { places, checker }: Reading): Expect['latency'] {
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
