import { findJsonFault } from '../../lib/json-fault.ts';
import type { Problem } from '../../model/problem.ts';
import { decode } from '../decode.ts';
import type { Fault, Span } from '../fault.ts';
import { placesOf, readDocument } from '../read-document.ts';
import { tellFaults } from '../tell-faults.ts';
import { describe } from '../words.ts';
import { yamlMessages } from '../yaml-messages.ts';
import type { DataFile } from './data-file.ts';
import { fileMessages, tableMessages } from './data-messages.ts';
import { jsonNodes } from './json-nodes.ts';
import { readCsv } from './read-csv.ts';
import { spanOf, tableCases } from './table-cases.ts';
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
  const isTable = /\.csv$/i.test(file);
  if (!isTable && !/\.(json|ya?ml)$/i.test(file)) {
    return [{ kind: 'invalid-suite', ...fileMessages.ending(file), place: { file, line: 1, column: 1 } }];
  }
  // Old programs end the rows of tables with a return alone; a list would not be YAML then.
  const text = decode(file, bytes, isTable ? fileMessages : { ...fileMessages, loneReturn: yamlMessages.loneReturn });
  if (typeof text !== 'string') return [text];
  if (isTable) {
    const { parse } = await import('csv-parse/sync');
    return readTable(file, text, maxCases, parse);
  }
  return readList(file, text, maxCases);
}

function readTable(
  file: string,
  text: string,
  maxCases: number,
  parse: Parameters<typeof readCsv>[0],
): DataFile | readonly Problem[] {
  const places = createTextPlaces(file, text);
  const fail = (words: Fault['words'], span: Span) => tellFaults([{ words, ...span }], places.at);
  // One row more than may be, and the header.
  const table = readCsv(parse, text, maxCases + 2);
  if ('words' in table) return fail(table.words, table);
  const [header] = table.rows;
  if (!header) return fail(fileMessages.empty, { start: 0, end: 0 });
  const value = header.find(({ text }) => /^[+-]?\d/.test(text));
  if (value) return fail(() => tableMessages.noHeader(value.text), spanOf([value]));
  const data = tableCases(table, places);
  if (data.cases.length > 0) return within(maxCases, data);
  return data.faults.length > 0 ? tellFaults(data.faults, places.at) : fail(tableMessages.onlyHeader, spanOf(header));
}

function readList(file: string, text: string, maxCases: number): DataFile | readonly Problem[] {
  const { at } = createTextPlaces(file, text);
  const start = { start: 0, end: 0 };
  if (text.trim() === '') return tellFaults([{ words: fileMessages.emptyList, ...start }], at);
  const isJson = /\.json$/i.test(file);
  const fault = isJson ? findJsonFault(text) : undefined;
  if (fault !== undefined) return tellFaults([{ words: fileMessages.notJson, start: fault, end: fault + 1 }], at);
  const document = readDocument(text, isJson ? jsonNodes(text) : undefined);
  const { tree: cases, faults, isBroken } = document;
  const places = placesOf(file, text, document);
  if (isBroken || (!Array.isArray(cases) && faults.length > 0)) return tellFaults(faults, places.at);
  const fail = (words: Fault['words']) => tellFaults([{ words, ...places.span('value', []) }], places.at);
  if (!Array.isArray(cases)) return fail(() => fileMessages.notAList(describe(cases)));
  return cases.length === 0 ? fail(fileMessages.noCases) : within(maxCases, { cases, places, faults });
}

function within(maxCases: number, data: DataFile): DataFile | readonly Problem[] {
  const { cases, places } = data;
  if (cases.length <= maxCases) return data;
  const words = () => fileMessages.tooMany(maxCases);
  return tellFaults([{ words, ...places.span('value', [maxCases]) }], places.at);
}
