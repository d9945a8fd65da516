import { findJsonFault } from '../../lib/json-fault.ts';
import type { Place } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import { decode } from '../decode.ts';
import { placesOf, readDocument } from '../read-document.ts';
import { describe, type Words } from '../words.ts';
import type { DataFile } from './data-file.ts';
import { fileMessages, tableMessages } from './data-messages.ts';
import { readCsv } from './read-csv.ts';
import { tableCases } from './table-cases.ts';
import { createTextPlaces } from './text-places.ts';

/**
 * The cases in a file beside a suite, in CSV, JSON or YAML as its name says, or why there are none.
 *
 * @param file path below the project folder
 * @param maxCases so many cases at most; what comes behind is not read
 */
export async function readDataFile(
  file: string,
  bytes: Uint8Array,
  maxCases: number,
): Promise<DataFile | readonly Problem[]> {
  const text = decode(file, bytes, fileMessages);
  if (typeof text !== 'string') return [text];
  if (/\.csv$/i.test(file)) {
    const { parse } = await import('csv-parse/sync');
    return readTable(file, text, maxCases, parse);
  }
  if (/\.(json|ya?ml)$/i.test(file)) return readList(file, text, maxCases);
  return [{ kind: 'invalid-suite', ...fileMessages.ending(file), place: { file, line: 1, column: 1 } }];
}

function readTable(
  file: string,
  text: string,
  maxCases: number,
  parse: Parameters<typeof readCsv>[0],
): DataFile | readonly Problem[] {
  const at = createTextPlaces(file, text);
  // One row more than may be, and the header.
  const table = readCsv(parse, text, maxCases + 2);
  if ('words' in table) return [fail(table.words, at(table.start, table.end))];
  const [header] = table.rows;
  if (!header) return [fail(fileMessages.empty(), at(0, 0))];
  const value = header.find(({ text }) => /^[+-]?\d/.test(text));
  if (value) return [fail(tableMessages.noHeader(value.text), at(value.start, value.end))];
  const data = tableCases(table, at);
  if (data.cases.length === 0 && data.problems.length === 0) {
    return [fail(tableMessages.onlyHeader(), at(header[0]?.start ?? 0, header.at(-1)?.end ?? 0))];
  }
  return within(maxCases, data);
}

function readList(file: string, text: string, maxCases: number): DataFile | readonly Problem[] {
  const at = createTextPlaces(file, text);
  if (text.trim() === '') return [fail(fileMessages.emptyList(), at(0, 0))];
  const fault = /\.json$/i.test(file) ? findJsonFault(text) : undefined;
  if (fault !== undefined) return [fail(fileMessages.notJson(), at(fault, fault + 1))];
  const document = readDocument(text);
  const problems = document.faults.map(({ words, start, end }) => fail(words, at(start, end)));
  const { tree: cases, isBroken } = document;
  const places = placesOf(file, text, document);
  if (isBroken || (!Array.isArray(cases) && problems.length > 0)) return problems;
  if (!Array.isArray(cases)) return [fail(fileMessages.notAList(describe(cases)), places.value([]))];
  if (cases.length === 0) return [fail(fileMessages.noCases(), places.value([]))];
  return within(maxCases, { cases, places, problems });
}

function within(maxCases: number, data: DataFile): DataFile | readonly Problem[] {
  if (data.cases.length <= maxCases) return data;
  return [fail(fileMessages.tooMany(maxCases), data.places.value([maxCases]))];
}

function fail(words: Words, place: Place): Problem {
  return { kind: 'invalid-suite', ...words, place };
}
