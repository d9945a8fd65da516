import type { JsonObject } from '../model/json.ts';
import type { Directive } from '../model/suite.ts';
import type { Places } from './places.ts';
import { noSurroundings } from './surroundings.ts';
import { validate } from './validate.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Words } from './words.ts';

/** What is wrong with matchers in which expressions have been worked out: they may have given what no matcher takes. */
export function checkFilledField(matchers: JsonObject, vocabulary: Vocabulary): Words | undefined {
  return firstFault({ action: 'any', expect: { output: { field: matchers } } }, vocabulary);
}

/** The same of a mock's options. */
export function checkFilledDirective(directive: Directive, vocabulary: Vocabulary): Words | undefined {
  return firstFault({ action: 'any', mocks: { field: directive } }, vocabulary);
}

/** A suite made around the part is checked as any other: the rules stand in one place. */
function firstFault(tree: JsonObject, vocabulary: Vocabulary): Words | undefined {
  const result = validate({ file: '', tree, places: nowhere, faults: [] }, { ...noSurroundings, vocabulary });
  const [first] = 'title' in result ? [] : result;
  return first && { message: first.message, ...(first.hint !== undefined && { hint: first.hint }) };
}

const place = { file: '', line: 1, column: 1 };
const span = { start: 0, end: 0 };

/** The part stands in no file. */
const nowhere: Places = {
  key: () => place,
  value: () => place,
  at: () => place,
  span: () => span,
  within: () => span,
  lineOf: () => 1,
};
