import { sha256 } from '../lib/hash.ts';
import { cut, printable, printableLines, withoutAnsi } from '../lib/printable.ts';
import { xmlText } from '../lib/xml.ts';

/** Text from outside for an attribute: on one line, without colours, capped. */
export function readable(text: string): string {
  return capped(line(text), '... cut; the audit log has all of it');
}

/**
 * The same for what something is called: below 250 characters, which is what consumers have room for. A longer name
 * keeps its beginning and its end, with digits of its hash between them, so that two which differ still do.
 */
export function title(text: string): string {
  const name = line(text);
  if (name.length < 250) return name;
  const end = name.slice(-70).replace(/^[\udc00-\udfff]/, '');
  return `${cut(name, 160)}${sha256(name).slice(0, 8)}…${end}`;
}

/** The content of an element, as XML: lines without colours, capped. A pointer to the audit log names the case. */
export function content(text: string, caseId: string): string {
  const pointer = `\n... cut at 64 KiB; the audit log has all of case ${line(caseId)}`;
  return xmlText(capped(printableLines(withoutAnsi(text)).join('\n'), pointer));
}

/** A message with as much of it as a file has room for that is full of texts. */
export function brief(message: string): string {
  return cut(line(message), 200);
}

/** What stands as content where the file is full of texts. */
export function pointer(caseId: string): string {
  return `... left out, since the texts of this file have come to 10 MiB; the audit log has all of case ${line(caseId)}`;
}

function line(text: string): string {
  return printable(withoutAnsi(text));
}

/** A larger node makes some parsers refuse the whole file, and others the node. */
const limit = 64 * 1024;

/** At most `limit` bytes of UTF-8, the pointer included. */
function capped(text: string, pointer: string): string {
  // No character of UTF-16 takes more than three bytes.
  if (text.length * 3 <= limit) return text;
  const bytes = Buffer.from(text);
  if (bytes.length <= limit) return text;
  const kept = bytes.subarray(0, limit - Buffer.byteLength(pointer)).toString();
  // A character cut in two ends as U+FFFD.
  return kept.replace(/\ufffd$/, '') + pointer;
}
