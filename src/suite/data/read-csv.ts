import type { CsvError, parse } from 'csv-parse/sync';
import { codeOf } from '../../lib/code-of.ts';
import type { Fault } from '../fault.ts';
import { tableMessages } from './data-messages.ts';

/** One cell of a table, with its offsets in the text, blanks around it left out. */
export interface Cell {
  /** Without the quotes around it, quotes within it written once. */
  readonly text: string;
  readonly isQuoted: boolean;
  readonly start: number;
  readonly end: number;
}

/** A table as it is written. */
export interface Table {
  /** The first row is the header. Rows without anything are left out. */
  readonly rows: readonly (readonly Cell[])[];
  /** Between cells: a comma, a semicolon or a tab. */
  readonly separator: string;
}

/**
 * Reads CSV as RFC 4180 describes it, and a fault of syntax with its offsets instead. The separator is told by the first
 * line: where the comma is the sign for decimals, as in German, spreadsheets write semicolons. After `mostRows` rows with
 * something in them the rest is not read.
 *
 * @param parser `parse` of csv-parse, which is loaded only when there is a table to read
 */
export function readCsv(parser: typeof parse, text: string, mostRows: number): Table | Fault {
  const bytes = Buffer.from(text);
  const separator = separatorOf(text);
  const rows: Cell[][] = [];
  const at = { byte: 0, char: 0 };
  /** Behind the last cell, in characters. */
  let behind = 0;

  const take = (value: string, info: { column: number | string; quoting: boolean; bytes: number }) => {
    const isFirst = info.column === 0;
    at.char += bytes.toString('utf8', at.byte, info.bytes).length;
    at.byte = info.bytes;
    const from = rows.length === 0 && isFirst ? 0 : isFirst ? behind : behind + separator.length;
    const start = skipBlanks(text, from, at.char);
    const end = start + text.slice(start, at.char).trimEnd().length;
    behind = at.char;
    if (isFirst) rows.push([]);
    rows.at(-1)?.push({ text: value, isQuoted: info.quoting, start, end });
    return value;
  };

  try {
    parser(bytes, {
      delimiter: separator,
      record_delimiter: ['\r\n', '\n', '\r'],
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      // They do not count for `to`.
      skip_records_with_empty_values: true,
      to: mostRows,
      cast: take,
    });
    return { rows: rows.filter((row) => !row.every(isEmpty)), separator };
  } catch (error) {
    if (!isCsvError(error)) throw error;
    const isStart = rows.length === 0;
    return faultOf(error, text, isStart ? 0 : behind, separator);
  }
}

/** What stands most often in the first line that is not empty, quoted text aside. */
function separatorOf(text: string): string {
  const line = /[^\r\n]*\S[^\r\n]*/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const count = (separator: string) => line.split(separator).length;
  return [',', ';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best));
}

function isEmpty({ text, isQuoted }: Cell): boolean {
  return text === '' && !isQuoted;
}

function skipBlanks(text: string, from: number, to: number): number {
  let start = from;
  while (start < to && /\s/.test(text[start] ?? '')) start += 1;
  return start;
}

function isCsvError(error: unknown): error is CsvError {
  return codeOf(error).includes('QUOTE');
}

/** The cell at fault begins behind the last one that could be read. */
function faultOf(error: CsvError, text: string, behind: number, separator: string): Fault {
  const code = codeOf(error);
  let start = skipBlanks(text, behind, text.length);
  if (text.startsWith(separator, start)) start = skipBlanks(text, start + 1, text.length);
  if (code === 'CSV_QUOTE_NOT_CLOSED') return { words: tableMessages.openQuote, start, end: text.length };
  const end = start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].length ?? 0);
  const words = code === 'INVALID_OPENING_QUOTE' ? tableMessages.quoteWithin : tableMessages.afterQuote;
  return { words, start, end };
}
