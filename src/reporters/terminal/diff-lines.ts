import { align, pairUp } from '../../lib/align.ts';
import { isAsTyped } from '../../lib/as-typed.ts';
import { isJsonObject } from '../../lib/is-json-object.ts';
import { cut, printable } from '../../lib/printable.ts';
import { show } from '../../lib/show.ts';
import { equal } from '../../matchers/difference.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { compact } from '../explain.ts';
import { around } from './around.ts';

/** A line of two values laid over each other: `-` only expected, `+` only there, a blank where both say the same. */
export interface DiffLine {
  readonly sign: '-' | '+' | ' ';
  /** Printable, indented by depth. */
  readonly text: string;
}

/**
 * Two values line by line, members of maps and lists by their names, texts of several lines by their lines; `undefined`
 * where they have no such parts in common and are read best one below the other. Equal for whom the matchers hold equal.
 * Values are cut at `limit` characters, around what differs.
 */
export function diffLines(expected: Json, actual: Json, limit: number): DiffLine[] | undefined {
  if (typeof expected === 'string' && typeof actual === 'string') {
    return expected.includes('\n') || actual.includes('\n') ? textLines(expected, actual, limit) : undefined;
  }
  return haveParts(expected, actual) ? partLines(expected, actual, { indent: '', limit }) : undefined;
}

interface Layout {
  readonly indent: string;
  readonly limit: number;
}

/** What both have at this place, or only one; `label` with its colon. */
interface Member {
  readonly label: string;
  readonly expected?: Json;
  readonly actual?: Json;
}

function haveParts(expected: Json, actual: Json): boolean {
  return (Array.isArray(expected) && Array.isArray(actual)) || (isJsonObject(expected) && isJsonObject(actual));
}

function partLines(expected: Json, actual: Json, layout: Layout): DiffLine[] {
  const members =
    Array.isArray(expected) && Array.isArray(actual) ? inLists(expected, actual) : inMaps(expected, actual);
  const isAlike = (one: Member) =>
    one.expected !== undefined && one.actual !== undefined && equal(one.expected, one.actual);
  return shortened(members, isAlike).flatMap((one) => {
    if (typeof one === 'number') return [{ sign: ' ' as const, text: `${layout.indent}… ${one} more alike` }];
    return memberLines(one, isAlike(one), layout);
  });
}

function memberLines({ label, expected, actual }: Member, isAlike: boolean, layout: Layout): DiffLine[] {
  const { indent, limit } = layout;
  const line = (sign: DiffLine['sign'], text: string): DiffLine => ({ sign, text: `${indent}${label} ${text}` });
  if (isAlike && actual !== undefined) return [line(' ', show(actual, limit))];
  if (expected === undefined) return actual === undefined ? [] : [line('+', show(actual, limit))];
  if (actual === undefined) return [line('-', show(expected, limit))];
  if (haveParts(expected, actual)) {
    return [
      { sign: ' ', text: `${indent}${label}` },
      ...partLines(expected, actual, { ...layout, indent: `${indent}  ` }),
    ];
  }
  const [wanted, came] = [written(expected), written(actual)];
  const at = firstDifference(wanted, came);
  return [line('-', around(wanted, at, limit)), line('+', around(came, at, limit))];
}

/** The whole value on one line; what its author typed without quotes, without. */
function written(value: Json): string {
  return printable(isAsTyped(value) ? value.$typed : compact(value));
}

function inMaps(expected: Json, actual: Json): Member[] {
  if (!isJsonObject(expected) || !isJsonObject(actual)) return [];
  const own = (map: JsonObject, key: string) => (Object.hasOwn(map, key) ? map[key] : undefined);
  return [...new Set([...Object.keys(expected), ...Object.keys(actual)])].map((key) => {
    const [wanted, came] = [own(expected, key), own(actual, key)];
    return {
      label: printable(`${key}:`),
      ...(wanted !== undefined && { expected: wanted }),
      ...(came !== undefined && { actual: came }),
    };
  });
}

function inLists(expected: readonly Json[], actual: readonly Json[]): Member[] {
  let [left, right] = [0, 0];
  return pairUp(expected, actual, equal).map((pair) => {
    const label = `[${pair.right === undefined ? left : right}]:`;
    if (pair.left !== undefined) left++;
    if (pair.right !== undefined) right++;
    return {
      label,
      ...(pair.left !== undefined && { expected: pair.left }),
      ...(pair.right !== undefined && { actual: pair.right }),
    };
  });
}

function textLines(expected: string, actual: string, limit: number): DiffLine[] {
  const pairs = align(expected.split('\n'), actual.split('\n'), (a, b) => a === b);
  const isAlike = ({ left, right }: (typeof pairs)[number]) => left !== undefined && right !== undefined;
  return shortened(pairs, isAlike).map((one) => {
    if (typeof one === 'number') return { sign: ' ', text: `… ${one} more lines alike` };
    const line = cut(printable(one.left ?? one.right ?? ''), limit);
    if (isAlike(one)) return { sign: ' ', text: line };
    // Blanks at the end may be all that differs.
    return {
      sign: one.left === undefined ? '+' : '-',
      text: line.replace(/ +$/, (blanks) => '·'.repeat(blanks.length)),
    };
  });
}

/** Of more than so many in a row that are alike, the first and the last are shown. */
const mostAlike = 3;

/** The members, or how many in a row are left out since they are alike. */
function shortened<T extends object>(members: readonly T[], isAlike: (member: T) => boolean): (T | number)[] {
  const shown: (T | number)[] = [];
  let run: T[] = [];
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (run.length > mostAlike && first && last) shown.push(first, run.length - 2, last);
    else shown.push(...run);
    run = [];
  };
  for (const member of members) {
    if (isAlike(member)) run.push(member);
    else {
      close();
      shown.push(member);
    }
  }
  close();
  return shown;
}

/** How far two texts are the same. */
export function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
