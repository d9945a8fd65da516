import { type Cursor, charAt, isInside } from './cursor.ts';

/** A parameter of a function as it was written, and where. */
interface ParameterText {
  readonly text: string;
  readonly at: number;
  readonly isPath: boolean;
}

/**
 * Reads the parameters of a function up to its closing bracket, as Jayway's `PathCompiler.parseFunctionParameters` takes
 * them apart: what begins with neither a bracket `{`, a digit, `"`, `-`, `$` nor `@` is passed over. `undefined` where
 * brackets do not match.
 */
export function splitParameters(cursor: Cursor): readonly ParameterText[] | undefined {
  const found: ParameterText[] = [];
  const opened = { round: 1, square: 0, curly: 0, quotes: 0 };
  let current: { text: string; readonly at: number; readonly isPath: boolean } | undefined;
  let before = '';
  for (; isInside(cursor) && opened.round !== 0; cursor.at++) {
    const char = charAt(cursor);
    if (/[{\d"\-$@]/.test(char)) current ??= { text: '', at: cursor.at, isPath: /[$@]/.test(char) };
    count(opened, char, before);
    if (opened.curly < 0 || opened.square < 0) return undefined;
    // Jayway takes a bracket that closes an inner function for the end of a parameter, but keeps it when it is empty.
    if (current && before === '(' && char === ')') current.text += char;
    if (current && !endsParameter(opened, char)) current.text += char;
    else if (current) {
      found.push(current);
      current = undefined;
    }
    before = char;
  }
  return opened.curly !== 0 || opened.round !== 0 || opened.square !== 0 ? undefined : found;
}

type Opened = Record<'round' | 'square' | 'curly' | 'quotes', number>;

function endsParameter(opened: Opened, char: string): boolean {
  const isOuter = opened.curly === 0 && opened.square === 0 && opened.quotes === 0 && opened.round <= 1;
  return isOuter && (char === ')' || (char === ',' && opened.round === 1));
}

const steps: Readonly<Record<string, readonly ['round' | 'square' | 'curly', number]>> = {
  '(': ['round', 1],
  ')': ['round', -1],
  '[': ['square', 1],
  ']': ['square', -1],
  '{': ['curly', 1],
  '}': ['curly', -1],
};

function count(opened: Opened, char: string, before: string): void {
  const step = steps[char];
  if (step) opened[step[0]] += step[1];
  if (char === '"') opened.quotes += before !== '\\' && opened.quotes > 0 ? -1 : 1;
}
