import { inflateRawSync } from 'node:zlib';
import { script, scriptHash, style, styleHash } from '../../src/reporters/html/generated/page.ts';
import type { Detail, Row, RunFacts } from '../../src/reporters/html/page/shape.ts';

/** What an HTML report holds, beside its program. */
export interface ReportData {
  readonly facts: RunFacts;
  readonly rows: readonly Row[];
  readonly details: readonly Detail[];
}

/** An HTML report as it is, but with its data unpacked, a case a line, and without the program that is in all of them. */
export function reportText(html: string): string {
  const frame = [script, style, scriptHash, styleHash].reduce((text, part) => text.replace(part, '...'), html);
  return frame.replace(packed, (_, start: string, data: string, end: string) => {
    const list: unknown[] = unpack(data);
    return [start, ...list.map((member) => JSON.stringify(member)), end].join('\n');
  });
}

/** The data of an HTML report. */
export function reportData(html: string): ReportData {
  const facts = JSON.parse(/<script type="application\/json" id="run">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null');
  const lists = (name: string): never[] =>
    [...html.matchAll(packed)].flatMap(([, start = '', data = '']) =>
      start.includes(`"${name}"`) ? unpack(data) : [],
    );
  return { facts, rows: lists('rows'), details: lists('details') };
}

const packed = /(<script type="text\/plain"[^>]*>)([^<]*)(<\/script>)/g;

function unpack(base64: string): never[] {
  return JSON.parse(inflateRawSync(Buffer.from(base64, 'base64')).toString());
}
