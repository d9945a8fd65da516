import { isAsTyped } from '../lib/as-typed.ts';
import { getAt } from '../lib/path.ts';
import type { Json } from '../model/json.ts';
import type { Finding } from './checker.ts';
import { errorWords } from './error-words.ts';
import type { Explained } from './explained.ts';
import { keyWords } from './key-words.ts';
import { type Pointer, stepsOf } from './pointer.ts';
import type { SchemaError } from './schema-error.ts';

/** The faults that a validator found, in words: none twice, none that follows from another one. */
export function explainErrors(errors: readonly SchemaError[], document: Explained): Finding[] {
  const relevant = errors.filter(({ keyword, schemaPath }) => keyword !== 'if' && !/\/(anyOf|not)\/./.test(schemaPath));
  const located = relevant.map((error) => ({ ...error, pointer: stepsOf(error.instancePath) }));
  const wrongKinds = located
    .filter((error) => isWrongKind(error, document.tree))
    .map(({ instancePath }) => instancePath);
  const result = new Map<string, Finding>();
  for (const error of sorted(located)) {
    // Within a value of the wrong kind nothing else is worth saying.
    if (wrongKinds.some((path) => error.instancePath.startsWith(`${path}/`))) continue;
    if (isKeyError(error) && wrongKinds.includes(error.instancePath)) continue;
    const finding = explain(error, located, document);
    if (!finding) continue;
    const id = JSON.stringify([finding.part, finding.pointer, isKeyError(error) && finding.message]);
    if (!result.has(id)) result.set(id, finding);
  }
  return [...result.values()];
}

interface Located extends SchemaError {
  readonly pointer: Pointer;
}

function explain(error: Located, all: readonly Located[], document: Explained): Finding | undefined {
  const { pointer, keyword, params } = error;
  const siblings = all.filter(({ instancePath }) => instancePath === error.instancePath);
  if (keyword === 'additionalProperties') {
    const key = String(params.additionalProperty);
    return { pointer: [...pointer, key], part: 'key', ...keyWords.unknown(key, error, document) };
  }
  if (keyword === 'required') {
    const key = String(params.missingProperty);
    const misspelt = siblings.some(
      (sibling) => sibling.keyword === 'additionalProperties' && keyWords.means(sibling, key),
    );
    return misspelt
      ? undefined
      : { pointer, part: pointer.length === 0 ? 'value' : 'key', ...keyWords.missing(key, error, document) };
  }
  const value = getAt(document.tree, pointer);
  if (keyword === 'discriminator') {
    if (params.error === 'tag' && siblings.some((sibling) => sibling.keyword === 'required')) return undefined;
    const tag = [...pointer, String(params.tag)];
    return { pointer: tag, part: 'value', ...errorWords(error, tag, getAt(document.tree, tag)) };
  }
  return { pointer, part: 'value', ...errorWords(error, pointer, value) };
}

/** A value of the wrong kind: by its type, or an open scalar where a map belongs. */
function isWrongKind({ keyword, pointer }: Located, tree: Json): boolean {
  return keyword === 'type' || (keyword === 'not' && isAsTyped(getAt(tree, pointer)));
}

function isKeyError({ keyword }: SchemaError): boolean {
  return keyword === 'additionalProperties' || keyword === 'required';
}

/** Of several faults of one value the weightiest comes first, so that it is the one that is kept. */
function sorted(errors: readonly Located[]): Located[] {
  const weight = ({ keyword }: Located) => {
    const index = weights.indexOf(keyword);
    return index < 0 ? weights.length : index;
  };
  return [...errors].sort((a, b) => weight(a) - weight(b));
}

const weights = ['type', 'not', 'discriminator', 'enum', 'const', 'anyOf', 'oneOf', 'pattern'];
