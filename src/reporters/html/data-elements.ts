import { deflateRawSync } from 'node:zlib';
import type { RunFacts } from './page/shape.ts';

/** The facts of the run as they are, for whoever looks into the file; nothing in them can end the element. */
export function runElement(facts: RunFacts): string {
  const text = JSON.stringify(facts).replace(/[<>&\u2028\u2029]/g, escaped);
  return `<script type="application/json" id="run">${text}</script>\n`;
}

/** Rows of the table, packed. */
export function casesElement(rows: readonly string[], first: number): string {
  return packed('rows', rows, first);
}

/** Details of the same cases in the same order, packed. `data-first` says how many cases stand before them. */
export function detailsElement(details: readonly string[], first: number): string {
  return packed('details', details, first);
}

/** The class stands for what is in it: a list in JSON, deflated, in base64, of which no character means anything in HTML. */
function packed(name: string, texts: readonly string[], first: number): string {
  const bytes = deflateRawSync(`[${texts.join(',')}]`);
  return `<script type="text/plain" class="${name}" data-first="${first}">${bytes.toString('base64')}</script>\n`;
}

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
