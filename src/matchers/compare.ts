import { isJsonObject } from '../lib/is-json-object.ts';
import type { FieldExpectation } from '../model/field-expectation.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { convert } from './convert.ts';
import { coercion, missing, refused, wrongType } from './field-problem.ts';
import { type Comparison, createFindings, type Findings } from './findings.ts';
import { matchers } from './index.ts';
import type { Location } from './locate.ts';
import type { MatchContext, Matchers } from './matcher.ts';
import { spread } from './spread.ts';
import { isValueType } from './value-type.ts';

/**
 * Holds an output against what is expected of its fields. For each field, at each place that it leads to: is it there,
 * then its `type`, then every other matcher on the value, or on what it was converted to. A field that is missing or of a
 * wrong type is one problem only. With `each`, every member of a list is judged like a field of its own.
 *
 * @param known the matchers that there are; default: our own
 */
export function compare(
  fields: readonly FieldExpectation[],
  output: Json,
  context: MatchContext,
  known: Matchers = matchers,
): Comparison {
  const found = fields.map((field) => {
    const findings = createFindings(field);
    for (const { path, location } of spread(output, field.path)) {
      judge({ ...field, path }, location, { findings, context, known });
      if (findings.isFull()) break;
    }
    return findings.all();
  });
  return {
    problems: found.flatMap(({ problems }) => problems),
    warnings: found.flatMap(({ warnings }) => warnings),
  };
}

interface Judging {
  readonly findings: Findings;
  readonly context: MatchContext;
  readonly known: Matchers;
}

/** Judges a field at one place. */
function judge(field: FieldExpectation, location: Location, judging: Judging): void {
  const { optional, absent } = field.matchers;
  if (!('value' in location)) {
    const mayBeAbsent = optional === true || absent === true;
    if (!mayBeAbsent) judging.findings.problem(field, () => missing(field, location));
    return;
  }
  const { value } = location;
  if (absent === true) {
    ask('absent', field, { value, converted: value }, judging);
    return;
  }
  const converted = ofType(field, value, judging);
  if (converted === undefined) return;
  for (const name of Object.keys(field.matchers)) ask(name, field, { value, converted }, judging);
}

/** The value as its field's `type`, if it has one; `undefined` where it is of another and may not be converted. */
function ofType(field: FieldExpectation, value: Json, { findings }: Judging): Json | undefined {
  const { type, coerce } = field.matchers;
  if (!isValueType(type)) return value;
  const converted = convert(value, type);
  if (converted === undefined || (coerce === 'error' && converted !== value)) {
    findings.problem(field, () => wrongType(field, type, value, converted));
    return undefined;
  }
  if (converted !== value && coerce !== 'allow') {
    findings.warning(field, () => coercion(field, type, value, converted));
  }
  return converted;
}

interface Values {
  readonly value: Json;
  readonly converted: Json;
}

function ask(name: string, field: FieldExpectation, { value, converted }: Values, judging: Judging): void {
  const matcher = Object.hasOwn(judging.known, name) ? judging.known[name] : undefined;
  const expected = field.matchers[name];
  if (!matcher || expected === undefined) throw new Error(`The matcher ${name} came past the check of the suite.`);
  const mismatch = matcher.match(expected, converted, judging.context) ?? [];
  for (const one of 'must' in mismatch ? [mismatch] : mismatch) {
    judging.findings.problem(field, () => refused(field, name, { value, converted, mismatch: one }));
  }
  if (name === 'each' && Array.isArray(converted)) judgeMembers(field, expected, converted, judging);
}

/** What the field says of itself, `level` and `because`, holds for its members, unless `each` says otherwise. */
function judgeMembers(field: FieldExpectation, expected: Json, members: readonly Json[], judging: Judging): void {
  if (!isJsonObject(expected)) throw new Error('An each that is no map came past the reading of the suite.');
  const { level, because } = field.matchers;
  const inherited: JsonObject = { ...(level !== undefined && { level }), ...(because !== undefined && { because }) };
  const wanted = { ...inherited, ...expected };
  for (const [index, value] of members.entries()) {
    judge({ ...field, path: `${field.path}[${index}]`, matchers: wanted }, { value }, judging);
    if (judging.findings.isFull()) break;
  }
}
