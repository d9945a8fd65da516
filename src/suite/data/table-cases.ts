import { markText } from '../../expressions/template.ts';
import type { Json } from '../../model/json.ts';
import type { Fault, Span } from '../fault.ts';
import type { Pointer } from '../pointer.ts';
import { type Branch, dataOf, put, wayIn } from './branch.ts';
import type { DataFile } from './data-file.ts';
import { tableMessages } from './data-messages.ts';
import { type CellReading, readCell, readExpectedCell, readInputCell } from './read-cell.ts';
import type { Cell, Table } from './read-csv.ts';
import { type Column, readHeader } from './read-header.ts';
import { createTablePlaces, type LaidCase } from './table-places.ts';
import type { TextPlaces } from './text-places.ts';

/** Takes what is wrong with a cell, or with several. */
type Report = (words: Fault['words'], span: Span) => void;

/** The rows of a table as cases: each cell stands where its column says; one without anything leaves that out. */
export function tableCases({ rows: [header = [], ...rows], separator }: Table, text: TextPlaces): DataFile {
  const faults: Fault[] = [];
  const report: Report = (words, { start, end }) => faults.push({ words, start, end });
  const columns = readHeader(header, report);
  const cases: Json[] = [];
  const laid: LaidCase[] = [];
  for (const row of rows) {
    checkLength(row, columns, separator, report);
    const { data, parts } = readRow(row, columns, text, report);
    cases.push(data);
    laid.push({ ...spanOf(row), parts });
  }
  return { cases, places: createTablePlaces(laid, spanOf(header), text), faults };
}

/** From the first cell to the last. */
export function spanOf(row: readonly Cell[]): Span {
  return { start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 };
}

function checkLength(row: readonly Cell[], columns: readonly Column[], separator: string, report: Report): void {
  const surplus = row[columns.length];
  if (surplus) report(() => tableMessages.more(row.length, columns.length, nameOf(separator)), surplus);
  if (row.length >= columns.length) return;
  const missing = columns.slice(row.length).map(({ name }) => name);
  report(() => tableMessages.fewer(row.length, columns.length, missing), spanOf(row));
}

function nameOf(separator: string): string {
  return separator === ',' ? 'a comma' : separator === ';' ? 'a semicolon' : 'a tab';
}

function readRow(row: readonly Cell[], columns: readonly Column[], text: TextPlaces, report: Report) {
  const branch: Branch = new Map();
  const laid: { readonly path: Pointer; readonly cell: Cell }[] = [];
  for (const [index, { path }] of columns.entries()) {
    const cell = row[index];
    const reading = cell && path && readAs(path, cell, () => text.lineOf(cell.start));
    if (!reading) continue;
    if ('words' in reading) report(reading.words, cell);
    else {
      put(branch, path, reading.value);
      laid.push({ path, cell });
    }
  }
  const parts = laid.map(({ path, cell: { start, end } }) => ({ path: wayIn(branch, path), start, end }));
  return { data: dataOf(branch), parts };
}

/** A case's own keys hold text, whatever it looks like. */
function readAs([key]: Pointer, cell: Cell, lineOf: () => number): CellReading | undefined {
  if (key === 'expect') return readExpectedCell(cell, lineOf);
  if (key === 'inputs') return readInputCell(cell);
  if (key === 'only') return readCell(cell);
  if (cell.text === '') return undefined;
  if (key === 'tags')
    return {
      value: cell.text
        .split(/[\s,;]+/)
        .filter(Boolean)
        .map(markText),
    };
  return { value: markText(cell.text) };
}
