import { pairUp } from '../../../lib/align.ts';
import { equal } from '../../../matchers/difference.ts';
import type { Json } from '../../../model/json.ts';
import { jsonText, membersOf, valueLines } from './value-lines.ts';

/** A piece of a text, and whether the other side has something else there. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/** One line of two values beside each other. A side that has nothing there is absent. */
export interface AlignedLine {
  readonly depth: number;
  readonly expected?: readonly Piece[];
  readonly actual?: readonly Piece[];
  readonly differs: boolean;
}

/** Two values line by line, members of the same name beside each other, and those of lists beside their like, with what differs marked. */
export function alignValues(expected: Json, actual: Json | undefined): readonly AlignedLine[] {
  const lines: AlignedLine[] = [];
  alignAt(lines, expected, actual, 0, '');
  return lines;
}

function alignAt(
  lines: AlignedLine[],
  expected: Json | undefined,
  actual: Json | undefined,
  depth: number,
  label: string,
): void {
  if (expected === undefined || actual === undefined) {
    lines.push(...oneSided(expected, actual, depth, label));
    return;
  }
  const [ours, theirs] = [membersOf(expected), membersOf(actual)];
  if (!ours || !theirs || Array.isArray(expected) !== Array.isArray(actual) || depth >= mostDepth) {
    lines.push(...scalars(expected, actual, depth, label));
    return;
  }
  const [open, close] = Array.isArray(expected) ? '[]' : '{}';
  lines.push(both(depth, `${label}${open}`));
  if (Array.isArray(expected) && Array.isArray(actual)) alignLists(lines, expected, actual, depth + 1);
  else alignMaps(lines, ours, theirs, depth + 1);
  lines.push(both(depth, close ?? ''));
}

function alignLists(lines: AlignedLine[], expected: readonly Json[], actual: readonly Json[], depth: number): void {
  for (const { left, right } of pairUp(expected, actual, equal)) alignAt(lines, left, right, depth, '');
}

type Members = readonly (readonly [key: string | number, member: Json])[];

function alignMaps(lines: AlignedLine[], ours: Members, theirs: Members, depth: number): void {
  const others = new Map(theirs);
  for (const [key, member] of ours) {
    alignAt(lines, member, others.get(key), depth, labelOf(key));
    others.delete(key);
  }
  for (const [key, member] of others) alignAt(lines, undefined, member, depth, labelOf(key));
}

/** Deeper values are compared on one line. */
const mostDepth = 40;

function labelOf(key: string | number): string {
  return typeof key === 'string' ? `${jsonText(key)}: ` : '';
}

function both(depth: number, text: string): AlignedLine {
  const pieces = [{ text, differs: false }];
  return { depth, expected: pieces, actual: pieces, differs: false };
}

function oneSided(
  expected: Json | undefined,
  actual: Json | undefined,
  depth: number,
  label: string,
): readonly AlignedLine[] {
  const side = expected === undefined ? 'actual' : 'expected';
  const value = expected ?? actual;
  if (value === undefined) return [];
  return valueLines(value).map(({ depth: below, key, text }, index) => ({
    depth: depth + below,
    [side]: [{ text: `${index === 0 ? label : ''}${key === undefined ? '' : `${key}: `}${text}`, differs: true }],
    differs: true,
  }));
}

function scalars(expected: Json, actual: Json, depth: number, label: string): readonly AlignedLine[] {
  const [ours, theirs] = [jsonText(expected), jsonText(actual)];
  if (equal(expected, actual)) {
    const side = (text: string) => [{ text: label + text, differs: false }];
    return [{ depth, expected: side(ours), actual: side(theirs), differs: false }];
  }
  if (membersOf(expected)?.length || membersOf(actual)?.length) {
    return [...oneSided(expected, undefined, depth, label), ...oneSided(undefined, actual, depth, label)];
  }
  const [before, behind] = common(ours, theirs);
  const pieces = (text: string): Piece[] =>
    [
      { text: label + text.slice(0, before), differs: false },
      { text: text.slice(before, text.length - behind), differs: true },
      { text: text.slice(text.length - behind), differs: false },
    ].filter((piece) => piece.text !== '');
  return [{ depth, expected: pieces(ours), actual: pieces(theirs), differs: true }];
}

/** How many characters two texts have in common at their beginnings and at their ends. Short texts differ as a whole. */
function common(a: string, b: string): [before: number, behind: number] {
  const length = Math.min(a.length, b.length);
  if (length < shortest) return [0, 0];
  let before = 0;
  while (before < length && a[before] === b[before]) before += 1;
  let behind = 0;
  while (behind < length - before && a.at(-1 - behind) === b.at(-1 - behind)) behind += 1;
  return [before, behind];
}

const shortest = 6;
