import type { Cursor } from './cursor.ts';
import type { Path } from './path.ts';

/** Reads a path within another, which begins `base` characters into the whole. */
export type PathReader = (text: string, within: Cursor, base: number) => Path | undefined;
