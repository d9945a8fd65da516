import { fill } from '../expressions/template.ts';
import { isJsonObject } from '../lib/is-json-object.ts';
import { hasTemplate } from '../lib/is-template.ts';
import type { FieldExpectation } from '../model/field-expectation.ts';
import type { JsonObject } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import { checkFilledField } from '../suite/check-filled.ts';
import type { Vocabulary } from '../suite/vocabulary.ts';

/** Expectations without expressions, and what is wrong with those that could not be worked out. */
export interface FilledFields {
  readonly fields: readonly FieldExpectation[];
  readonly problems: readonly Problem[];
}

/** Works out the expressions in what is expected of fields. What comes out must be what the matchers can take. */
export function fillFields(
  fields: readonly FieldExpectation[],
  scope: JsonObject,
  vocabulary: Vocabulary,
): FilledFields {
  if (!fields.some(({ matchers }) => hasTemplate(matchers))) return { fields, problems: [] };
  const filled: FieldExpectation[] = [];
  const problems: Problem[] = [];
  for (const field of fields) {
    if (!hasTemplate(field.matchers)) filled.push(field);
    else {
      const result = fillField(field, scope, vocabulary);
      if ('kind' in result) problems.push(result);
      else filled.push(result);
    }
  }
  return { fields: filled, problems };
}

function fillField(field: FieldExpectation, scope: JsonObject, vocabulary: Vocabulary): FieldExpectation | Problem {
  const { path, place } = field;
  const result = fill(field.matchers, scope);
  if ('message' in result) {
    const message = `What is expected of \`${path}\` cannot be worked out: ${result.message}`;
    return { kind: 'expression', place, path, message, ...(result.hint !== undefined && { hint: result.hint }) };
  }
  const matchers = isJsonObject(result.value) ? result.value : { equals: result.value };
  const words = checkFilledField(matchers, vocabulary);
  return words ? { kind: 'expression', place, path, ...words } : { ...field, matchers };
}
