import type { Json } from '../model/json.ts';
import { cursorOver, type JsonPathFault } from './cursor.ts';
import { type Found, find } from './find.ts';
import type { Path, Segment } from './path.ts';
import { readPath } from './read-segments.ts';

/** A path that has been read, ready to be tried on as many documents as one likes. */
export interface JsonPath extends Path {
  readonly source: string;
  /** Its segments, in plain data. */
  readonly segments: readonly Segment[];
  /** Whether it names one place, and so gives a value. Other paths give a list of all they find. */
  readonly isDefinite: boolean;
  /** Looks for it in a document. Never throws. */
  find(document: Json): Found;
}

/** The longest path, in characters. */
export const longestJsonPath = 10_000;

/**
 * Reads a path as Jayway JsonPath 2.10 does (https://github.com/json-path/JsonPath: `PathCompiler`, `FilterCompiler`), and
 * finds what Jayway finds with its default options, its oddities included: people have fitted their translation maps to
 * them. That is why it stands here and is no package: those for JavaScript follow RFC 9535 or Goessner's article, which
 * differ in what a filter does to a map, in `==` between numbers and text, in what is there when a list is empty, in
 * functions at the end and in what is missing; no rewriting of the text mends that. Nothing is ever evaluated as code.
 */
export function parseJsonPath(text: string): JsonPath | JsonPathFault {
  const cursor = cursorOver(text);
  if (text.length > longestJsonPath) {
    const message = `The path is longer than ${longestJsonPath.toLocaleString('en')} characters.`;
    return { message, jayway: '', at: longestJsonPath };
  }
  const path = readPath(text, cursor, 0);
  if (!path) return cursor.fault ?? { message: 'The path cannot be read.', jayway: '', at: 0 };
  return { ...path, source: text, find: (document) => find(path, document) };
}
