import type { Fault } from '../fault.ts';
import { jsonPointer, type Pointer } from '../pointer.ts';
import { tableMessages } from './data-messages.ts';
import { readColumn } from './read-column.ts';
import type { Cell } from './read-csv.ts';

/** One column of a table. */
export interface Column {
  readonly name: string;
  /** The way from a case to what the column sets; absent where something is wrong with its name. */
  readonly path?: Pointer;
}

/** What the columns of a table set. Two may not set the same, nor one a part of what another sets. */
export function readHeader(
  header: readonly Cell[],
  report: (words: Fault['words'], cell: Cell) => void,
): readonly Column[] {
  const names = new Map<string, string>();
  return header.map((cell) => {
    const name = cell.text;
    const reading = readColumn(name);
    const words = 'words' in reading ? reading.words : conflict(reading.path, name, names);
    if (words) report(words, cell);
    if (words || 'words' in reading) return { name };
    names.set(jsonPointer(reading.path), name);
    return { name, path: reading.path };
  });
}

function conflict(path: Pointer, name: string, names: ReadonlyMap<string, string>): Fault['words'] | undefined {
  const own = jsonPointer(path);
  for (const [other, otherName] of names) {
    if (own === other) return () => tableMessages.twice(name, otherName);
    if (own.startsWith(`${other}/`)) return () => tableMessages.within(name, otherName);
    if (other.startsWith(`${own}/`)) return () => tableMessages.within(otherName, name);
  }
  return undefined;
}
