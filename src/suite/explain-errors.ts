import { isAsTyped } from '../lib/as-typed.ts';
import { isTemplate } from '../lib/is-template.ts';
import { getAt } from '../lib/path.ts';
import type { Json } from '../model/json.ts';
import type { Finding } from './checker.ts';
import { errorWords } from './error-words.ts';
import type { Explained } from './explained.ts';
import { withForgottenDash } from './forgotten-dash.ts';
import { keyWords } from './key-words.ts';
import { jsonPointer, stepsOf } from './pointer.ts';
import type { SchemaError } from './schema-error.ts';

/** The faults that a validator found, in words: none twice, none that follows from another one. */
export function explainErrors(errors: readonly SchemaError[], document: Explained): Finding[] {
  const relevant = withForgottenDash(errors, document.tree).filter(
    ({ keyword, schemaPath }) => keyword !== 'if' && !/\/(anyOf|not)\/./.test(schemaPath),
  );
  const siblings = byPath(relevant);
  const wrongKinds = new Set(
    relevant.filter((error) => isWrongKind(error, document.tree)).map(({ instancePath }) => instancePath),
  );
  const result = new Map<string, Finding>();
  for (const error of sorted(relevant)) {
    const { instancePath, params } = error;
    // Within a value of the wrong kind nothing else is worth saying.
    if (isWithin(instancePath, wrongKinds)) continue;
    if (isKeyError(error) && wrongKinds.has(instancePath)) continue;
    const finding = explain(error, siblings.get(instancePath) ?? [], document);
    if (!finding) continue;
    const id = `${finding.part} ${jsonPointer(finding.pointer)} ${isKeyError(error) ? `${params.missingProperty}` : ''}`;
    if (!result.has(id)) result.set(id, finding);
  }
  return [...result.values()];
}

/** @param siblings all errors of the same value */
function explain(error: SchemaError, siblings: readonly SchemaError[], document: Explained): Finding | undefined {
  const { instancePath, keyword, params } = error;
  const pointer = stepsOf(instancePath);
  if (keyword === 'additionalProperties') {
    const key = String(params.additionalProperty);
    return { pointer: [...pointer, key], part: 'key', words: () => keyWords.unknown(key, error, document) };
  }
  if (keyword === 'required') {
    const key = String(params.missingProperty);
    const misspelt = siblings.some(
      (sibling) => sibling.keyword === 'additionalProperties' && keyWords.means(sibling, key),
    );
    if (misspelt) return undefined;
    const part = pointer.length === 0 ? 'value' : 'key';
    return { pointer, part, words: () => keyWords.missing(key, error, document) };
  }
  if (keyword === 'discriminator') {
    if (params.error === 'tag' && siblings.some((sibling) => sibling.keyword === 'required')) return undefined;
    const tag = [...pointer, String(params.tag)];
    return { pointer: tag, part: 'value', words: () => errorWords(error, tag, document) };
  }
  return { pointer, part: 'value', words: () => errorWords(error, pointer, document) };
}

function byPath(errors: readonly SchemaError[]): ReadonlyMap<string, readonly SchemaError[]> {
  const groups = new Map<string, SchemaError[]>();
  for (const error of errors) {
    const group = groups.get(error.instancePath);
    if (group) group.push(error);
    else groups.set(error.instancePath, [error]);
  }
  return groups;
}

/** Whether one of the paths leads to something around this one. */
function isWithin(path: string, paths: ReadonlySet<string>): boolean {
  if (paths.size === 0) return false;
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
    if (paths.has(path.slice(0, end))) return true;
  }
  return false;
}

/** A value of the wrong kind: by its type, or an open scalar where a map belongs. */
function isWrongKind({ keyword, instancePath }: SchemaError, tree: Json): boolean {
  if (keyword === 'type') return true;
  if (keyword !== 'not') return false;
  const value = getAt(tree, stepsOf(instancePath));
  return isAsTyped(value) || isTemplate(value);
}

function isKeyError({ keyword }: SchemaError): boolean {
  return keyword === 'additionalProperties' || keyword === 'required';
}

/** Of several faults of one value the weightiest comes first, so that it is the one that is kept. */
function sorted(errors: readonly SchemaError[]): SchemaError[] {
  const weight = ({ keyword }: SchemaError) => {
    const index = weights.indexOf(keyword);
    return index < 0 ? weights.length : index;
  };
  return [...errors].sort((a, b) => weight(a) - weight(b));
}

const weights = ['not', 'type', 'discriminator', 'enum', 'const', 'anyOf', 'oneOf', 'pattern'];
