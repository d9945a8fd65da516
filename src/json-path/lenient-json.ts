import type { Json } from '../model/json.ts';
import { unescaped } from './unescaped.ts';

/** Lists within lists that a value in a filter may have. */
const deepest = 50;

/**
 * Reads a list, a map or a value as it may stand in a filter or as a parameter: JSON with single quotes or none, as
 * json-smart's permissive mode takes it. `undefined` where it cannot be read.
 */
export function readLenientJson(text: string): Json | undefined {
  const reader = { text, at: 0 };
  const value = readValue(reader, 0, /[\r\n]/y);
  skip(reader);
  return reader.at >= text.length ? value : undefined;
}

interface Reader {
  readonly text: string;
  at: number;
}

function readValue(reader: Reader, depth: number, stop: RegExp): Json | undefined {
  skip(reader);
  const first = reader.text[reader.at];
  if (first === undefined || depth > deepest) return undefined;
  if (first === '[') return readList(reader, depth);
  if (first === '{') return readMap(reader, depth);
  if (first === "'" || first === '"') return readText(reader, first);
  const word = readWord(reader, stop);
  if (/^-?\d+(?:\.\d*)?(?:[eE][+-]?\d+)?$/.test(word) && Number.isFinite(Number(word))) return Number(word);
  if (word === 'true' || word === 'false') return word === 'true';
  return word === 'null' ? null : word;
}

function readList(reader: Reader, depth: number): Json | undefined {
  const list: Json[] = [];
  reader.at += 1;
  while (true) {
    while (skip(reader) === ',') reader.at += 1;
    if (reader.text[reader.at] === ']') break;
    const member = readValue(reader, depth + 1, /[\],]/y);
    if (member === undefined || !/[,\]]/.test(skip(reader))) return undefined;
    list.push(member);
  }
  reader.at += 1;
  return list;
}

function readMap(reader: Reader, depth: number): Json | undefined {
  const entries: [string, Json][] = [];
  reader.at += 1;
  while (true) {
    while (skip(reader) === ',') reader.at += 1;
    const first = reader.text[reader.at];
    if (first === '}') break;
    const key = first === "'" || first === '"' ? readText(reader, first) : readWord(reader, /[:},]/y);
    if (key === undefined || skip(reader) !== ':') return undefined;
    reader.at += 1;
    const member = readValue(reader, depth + 1, /[},]/y);
    if (member === undefined || !/[,}]/.test(skip(reader))) return undefined;
    entries.push([key, member]);
  }
  reader.at += 1;
  return Object.fromEntries(entries);
}

function readText(reader: Reader, quote: string): string | undefined {
  const start = reader.at + 1;
  for (let at = start; at < reader.text.length; at++) {
    if (reader.text[at] === '\\') at += 1;
    else if (reader.text[at] === quote) {
      reader.at = at + 1;
      return unescaped(reader.text.slice(start, at));
    }
  }
  return undefined;
}

/** Text without quotes, up to what ends it. */
function readWord(reader: Reader, stop: RegExp): string {
  const start = reader.at;
  for (; reader.at < reader.text.length; reader.at++) {
    stop.lastIndex = reader.at;
    if (stop.test(reader.text)) break;
  }
  return reader.text.slice(start, reader.at).trim();
}

/** Moves over blanks, and gives the character behind them; '' at the end. */
function skip(reader: Reader): string {
  while (/\s/.test(reader.text.charAt(reader.at))) reader.at += 1;
  return reader.text.charAt(reader.at);
}
