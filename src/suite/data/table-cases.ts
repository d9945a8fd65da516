import { markText } from '../../expressions/template.ts';
import type { Json } from '../../model/json.ts';
import type { Problem } from '../../model/problem.ts';
import type { Pointer } from '../pointer.ts';
import type { Words } from '../words.ts';
import { type Branch, dataOf, put, wayIn } from './branch.ts';
import { createCasePlaces, type LaidCase } from './case-places.ts';
import type { DataFile } from './data-file.ts';
import { tableMessages } from './data-messages.ts';
import { type CellReading, readCell, readExpectedCell, readInputCell } from './read-cell.ts';
import type { Cell, Table } from './read-csv.ts';
import { type Column, readHeader } from './read-header.ts';
import type { PlaceAt } from './text-places.ts';

/** Tells what is wrong with a cell. */
export type Report = (words: Words, cell: Pick<Cell, 'start' | 'end'>) => void;

/** The rows of a table as cases: each cell stands where its column says; one without anything leaves that out. */
export function tableCases({ rows: [header = [], ...rows], separator }: Table, at: PlaceAt): DataFile {
  const problems: Problem[] = [];
  const report: Report = (words, { start, end }) => {
    problems.push({ kind: 'invalid-suite', ...words, place: at(start, end) });
  };
  const columns = readHeader(header, report);
  const cases: Json[] = [];
  const laid: LaidCase[] = [];
  for (const row of rows) {
    checkLength(row, columns, separator, report);
    const { data, parts } = readRow(row, columns, at, report);
    cases.push(data);
    const place = () => at(row[0]?.start ?? 0, row.at(-1)?.end ?? 0);
    laid.push({ place, parts: parts.map(({ path, cell }) => ({ path, place: () => at(cell.start, cell.end) })) });
  }
  const start = () => at(header[0]?.start ?? 0, header.at(-1)?.end ?? 0);
  return { cases, places: createCasePlaces(laid, start), problems };
}

function checkLength(row: readonly Cell[], columns: readonly Column[], separator: string, report: Report): void {
  const [first] = row;
  const surplus = row[columns.length];
  if (surplus) report(tableMessages.more(row.length, columns.length, nameOf(separator)), surplus);
  if (!first || row.length >= columns.length) return;
  const missing = columns.slice(row.length).map(({ name }) => name);
  report(tableMessages.fewer(row.length, columns.length, missing), {
    start: first.start,
    end: row.at(-1)?.end ?? first.end,
  });
}

function nameOf(separator: string): string {
  return separator === ',' ? 'a comma' : separator === ';' ? 'a semicolon' : 'a tab';
}

function readRow(row: readonly Cell[], columns: readonly Column[], at: PlaceAt, report: Report) {
  const branch: Branch = new Map();
  const parts: { readonly path: Pointer; readonly cell: Cell }[] = [];
  for (const [index, { path }] of columns.entries()) {
    const cell = row[index];
    const reading = cell && path && readAs(path, cell, () => at(cell.start, cell.end).line);
    if (!reading) continue;
    if ('words' in reading) report(reading.words, cell);
    else {
      put(branch, path, reading.value);
      parts.push({ path, cell });
    }
  }
  return { data: dataOf(branch), parts: parts.map(({ path, cell }) => ({ path: wayIn(branch, path), cell })) };
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
