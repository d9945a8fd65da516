import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseJsonPath } from '../../src/json-path/parse-json-path.ts';
import type { Json } from '../../src/model/json.ts';

/*
 * What Jayway JsonPath itself gives. `fixtures/jayway.json` was written by a small Java program with json-path 2.10.0 and
 * json-smart 2.6.0: for each path and document, `JsonPath.compile(path)`, `isDefinite()`, and
 * `JsonPath.parse(document).read(path)` with the default options. A row is the path, the name of the document, and one of
 * `value` (of a definite path), `list` (of another), `notFound` (the message of what was thrown while reading) and
 * `refused` (that of `compile`). To add rows, run Jayway; nothing here is written by hand.
 */
interface Table {
  readonly documents: Readonly<Record<string, Json>>;
  readonly rows: readonly (readonly [string, string, Expected])[];
}

type Expected =
  | { readonly value: Json }
  | { readonly list: Json }
  | { readonly notFound: string; readonly isDefinite: boolean }
  | { readonly refused: string };

const { documents, rows }: Table = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/jayway.json'), 'utf8'));

describe('a path finds what Jayway JsonPath finds', () => {
  it.each(rows)('%s in %s', (path, name, expected) => {
    expect(answer(path, documents[name] ?? null)).toEqual(shortened(expected));
  });
});

function answer(text: string, document: Json): Expected {
  const path = parseJsonPath(text);
  if ('message' in path) return { refused: path.jayway };
  const result = path.find(document);
  if (!result.found) return { notFound: result.why, isDefinite: path.isDefinite };
  return path.isDefinite ? { value: result.value } : { list: result.value };
}

/** Jayway writes a whole document into some messages; the first 200 characters of it will do. */
function shortened(expected: Expected): Expected {
  if (!('notFound' in expected)) return expected;
  const notFound = expected.notFound.replace(/(Current context is: .{200}).*/s, '$1');
  return { ...expected, notFound };
}
