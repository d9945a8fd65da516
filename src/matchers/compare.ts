import type { Json } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import type { FieldExpectation } from '../model/suite.ts';
import { coerce } from './coerce.ts';
import { coercion, missing, refused, wrongType } from './field-problem.ts';
import { matchers } from './index.ts';
import { locate } from './locate.ts';
import type { MatchContext } from './matcher.ts';
import { isValueType, type ValueType } from './value-type.ts';

/** What is wrong with an output, and what is only worth knowing, both in the order in which the fields are written. */
export interface Comparison {
  readonly problems: Problem[];
  readonly warnings: Problem[];
}

/**
 * Holds an output against what is expected of its fields. For each field: is it there, then its `type`, then every other
 * matcher on the value, or on what it was converted to. A field that is missing or of a wrong type is one problem only.
 */
export function compare(fields: readonly FieldExpectation[], output: Json, _context?: MatchContext): Comparison {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const field of fields) {
    const verdict = compareField(field, output);
    problems.push(...verdict.problems);
    warnings.push(...verdict.warnings);
  }
  return { problems, warnings };
}

function compareField(field: FieldExpectation, output: Json): Comparison {
  const { optional, absent, type } = field.matchers;
  const location = locate(output, field.path);
  if (!('value' in location)) {
    const mayBeAbsent = optional === true || absent === true;
    return { problems: mayBeAbsent ? [] : [missing(field, location.hint)], warnings: [] };
  }
  const { value } = location;
  if (absent === true) return { problems: judge(field, 'absent', value, value), warnings: [] };
  if (isValueType(type)) return compareTyped(field, type, value);
  return { problems: judgeAll(field, value, value), warnings: [] };
}

function compareTyped(field: FieldExpectation, type: ValueType, value: Json): Comparison {
  const converted = coerce(value, type);
  if (converted === undefined) return { problems: [wrongType(field, type, value)], warnings: [] };
  const warnings = converted === value ? [] : [coercion(field, type, value, converted)];
  return { problems: judgeAll(field, value, converted), warnings };
}

function judgeAll(field: FieldExpectation, value: Json, converted: Json): Problem[] {
  return Object.keys(field.matchers).flatMap((name) => judge(field, name, value, converted));
}

function judge(field: FieldExpectation, name: string, value: Json, converted: Json): Problem[] {
  const matcher = Object.hasOwn(matchers, name) ? matchers[name] : undefined;
  const expected = field.matchers[name];
  if (!matcher || expected === undefined) throw new Error(`The matcher ${name} came past the check of the suite.`);
  const mismatch = matcher.match(expected, converted);
  if (!mismatch) return [];
  return [refused(field, name, { value, converted, mismatch })];
}
