import { parseWildPath } from '../lib/path.ts';
import type { Json } from '../model/json.ts';
import type { Checker } from './checker.ts';
import { pathWords } from './path-words.ts';
import { listOf } from './take.ts';

/** Reports entries of `sensitive` that are no names of fields: they would hide nothing. */
export function checkSensitive(value: Json | undefined, checker: Checker): void {
  for (const [index, path] of listOf(value).entries()) {
    if (typeof path !== 'string' || path === '' || parseWildPath(path)) continue;
    checker.report({ pointer: ['sensitive', index], part: 'value', words: () => pathWords(path, 'orAll') });
  }
}
