import type { Problem } from '../model/problem.ts';
import type { Words } from './words.ts';
import { yamlMessages } from './yaml-messages.ts';

/** How it is said what is wrong with a file's encoding. */
export interface Encodings {
  readonly utf16: () => Words;
  readonly notUtf8: () => Words;
  readonly control: (code: number) => Words;
  /** Absent where lines may end in a carriage return alone. */
  readonly loneReturn?: () => Words;
}

/** The text of a file without its BOM, or why there is none. What stands in the file has a say in the words. */
export function decode(file: string, bytes: Uint8Array, words: Encodings = yamlMessages): string | Problem {
  const start = { file, line: 1, column: 1 };
  if (isUtf16(bytes)) return { kind: 'invalid-suite', place: start, ...words.utf16() };
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { kind: 'invalid-suite', place: { file, ...firstBadByte(bytes) }, ...words.notUtf8() };
  }
  const { loneReturn } = words;
  const cr = loneReturn ? (text.includes('\r') ? text.search(/\r(?!\n)/) : -1) : -1;
  if (loneReturn && cr >= 0) return { kind: 'invalid-suite', place: { file, ...lineOf(text, cr) }, ...loneReturn() };
  const at = text.search(control);
  if (at < 0) return text;
  return { kind: 'invalid-suite', place: { file, ...lineOf(text, at) }, ...words.control(text.charCodeAt(at)) };
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** What YAML 1.2 (5.1) allows in no file, and C1 codes: it comes from a program or a terminal, never from a keyboard. */
const control = /(?![\t\n\r\u0085])\p{Cc}/u;

function lineOf(text: string, at: number): { line: number; column: number; source: string } {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const feed = text.indexOf('\n', at);
  const source = text.slice(start, feed < 0 ? text.length : feed).replace(/\r$/, '');
  return { line: text.slice(0, start).split('\n').length, column: at - start + 1, source };
}

/** By its BOM or, without one, by the zero byte in each pair of the first letters. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return true;
  if (first === 0xfe && second === 0xff) return true;
  return bytes.length > 1 && (first === 0) !== (second === 0);
}

function firstBadByte(bytes: Uint8Array): { line: number; column: number; source: string } {
  const lenient = new TextDecoder();
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    const here = bytes.subarray(start, end);
    const good = goodPrefix(here);
    if (good !== undefined) {
      const source = lenient.decode(here).replace(/\r$/, '');
      return { line, column: good.length + 1, source };
    }
    start = end + 1;
    line += 1;
  }
  return { line, column: 1, source: '' };
}

/** The text before the first bad byte; `undefined` if all are good. Streaming keeps a cut character back. */
function goodPrefix(bytes: Uint8Array): string | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  try {
    for (const byte of bytes) text += decoder.decode(Uint8Array.of(byte), { stream: true });
    decoder.decode();
    return undefined;
  } catch {
    return text;
  }
}
