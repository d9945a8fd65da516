import { isScalar } from 'yaml';
import { isAsTyped } from '../lib/as-typed.ts';
import { isJsonObject } from '../lib/is-json-object.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import { decode } from './decode.ts';
import type { Fault } from './fault.ts';
import type { Places } from './places.ts';
import { placesOf, readDocument } from './read-document.ts';
import { tableRows } from './syntax-words.ts';
import { tellFaults } from './tell-faults.ts';
import { describe } from './words.ts';
import { maxBytes, yamlMessages } from './yaml-messages.ts';

/** A suite file as plain data that has not been looked at as a suite yet. */
export interface Parsed {
  readonly file: string;
  /** Always a map. Numbers that do not print back as typed are `AsTyped`; refused parts are null. */
  readonly tree: JsonObject;
  readonly places: Places;
  /** What no suite may hold, in parts of the file; the rest can still be checked. */
  readonly faults: readonly Fault[];
  /** Its cases stand in a file that could not be read, so that it is not known what they hold. */
  readonly lacksCases?: true;
}

/**
 * Reads a file that must hold one map. A file that cannot be read as one gives its problems instead.
 *
 * @param file path below the project folder
 * @param source bytes as they are on disk, or text
 */
export function parse(file: string, source: Uint8Array | string): Parsed | readonly Problem[] {
  const text = typeof source === 'string' ? source.replace(/^\ufeff/, '') : decodeSuite(file, source);
  if (typeof text !== 'string') return [text];

  const document = readDocument(text);
  const { tree, faults, root } = document;
  const places = placesOf(file, text, document);
  if (document.isBroken) return tellFaults(faults, places.at);
  if (isJsonObject(tree) && !isAsTyped(tree)) return { file, tree, places, faults };
  if (faults.length > 0) return tellFaults(faults, places.at);
  const [start, end] = root?.range ?? [0, 0];
  return tellFaults([{ words: () => notAMap(tree, root, text), start, end }], places.at);
}

function decodeSuite(file: string, bytes: Uint8Array): string | Problem {
  if (bytes.length <= maxBytes) return decode(file, bytes);
  return { kind: 'invalid-suite', ...yamlMessages.tooLarge(bytes.length), place: { file, line: 1, column: 1 } };
}

function notAMap(tree: Json, root: unknown, text: string) {
  const isNothing = root === undefined || (isScalar(root) && root.source === '');
  if (isTable(tree)) return tableRows;
  if (!isNothing) return yamlMessages.notAMap(describe(tree));
  return text.trim() === '' ? yamlMessages.empty() : yamlMessages.onlyComments();
}

/** Rows of a table become one text in YAML: words and commas, a blank for each line break. */
function isTable(tree: Json): boolean {
  return typeof tree === 'string' && /^[^,\s:]*,[^\s:]*,?[^\s:]* [^,\s:]*,/.test(tree);
}
