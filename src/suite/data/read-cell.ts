import { Document, Scalar, type ScalarTag } from 'yaml';
import { markText } from '../../expressions/template.ts';
import type { Json } from '../../model/json.ts';
import type { Fault } from '../fault.ts';
import { readDocument } from '../read-document.ts';
import { readScalar } from '../read-scalar.ts';
import type { Cell } from './read-csv.ts';

/** What a cell stands for, or what is wrong with it. */
export type CellReading = { readonly value: Json } | Pick<Fault, 'words'>;

/**
 * The value of a cell: text exactly as it is if it stands in quotes, else what YAML would read without quotes: a number,
 * `true`, `false`, `null`, text. `undefined` for a cell with nothing in it.
 */
export function readCell({ text, isQuoted }: Cell): CellReading | undefined {
  if (text === '' && !isQuoted) return undefined;
  if (isQuoted || !isPlainWord(text)) return { value: markText(text) };
  const tag = tags.find((tag) => tag.default === true && tag.test?.test(text));
  const reading = readScalar(scalarOf(tag ? tag.resolve(text, ignore, {}) : text, text));
  return 'value' in reading ? reading : { words: () => reading.words };
}

/**
 * The same for an input: there every number without quotes stays open, since a spreadsheet puts none around a phone
 * number or an id. The action's contract decides.
 */
export function readInputCell(cell: Cell): CellReading | undefined {
  const reading = readCell(cell);
  const isNumber = reading && 'value' in reading && typeof reading.value === 'number';
  return isNumber ? { value: { $typed: cell.text } } : reading;
}

/**
 * The same for what is expected: there a cell that begins with a brace, such as `{ min: 0, max: 5 }`, is a map, in quotes
 * or not, since a spreadsheet puts quotes around every cell with a comma in it.
 *
 * @param lineOf the cell's line in its file, for faults that name one
 */
export function readExpectedCell(cell: Cell, lineOf: () => number): CellReading | undefined {
  if (!/^\s*\{/.test(cell.text)) return readCell(cell);
  const { tree, faults } = readDocument(cell.text);
  const [first] = faults;
  if (!first) return { value: tree };
  // Read again behind as many lines as stand above it, since a fault may name one.
  return { words: () => (readDocument('\n'.repeat(lineOf() - 1) + cell.text).faults[0] ?? first).words() };
}

function scalarOf(resolved: unknown, source: string): Scalar {
  const scalar = new Scalar(resolved instanceof Scalar ? resolved.value : resolved);
  scalar.source = source;
  scalar.type = Scalar.PLAIN;
  return scalar;
}

/** Anything else can only be text, whatever characters stand in it. */
function isPlainWord(text: string): boolean {
  return /^[\w.+~-]+$/.test(text);
}

/** What tells numbers and fixed values from text, as for a suite. */
const tags = new Document(null, { version: '1.2', schema: 'core' }).schema.tags.filter(
  (tag): tag is ScalarTag => tag.collection === undefined,
);

/** No tag of the core schema finds fault with text that its own test has let through. */
function ignore(): void {}
