import type { CompiledPattern } from '../lib/pattern.ts';
import type { Json } from '../model/json.ts';

/** A path as it was read: where it begins, and the segments that lead on from there. */
export interface Path {
  /** `$` is the whole document; `@` is what a filter looks at. */
  readonly root: '$' | '@';
  readonly segments: readonly Segment[];
  /** Whether it names one place. Others give a list of all that they find. */
  readonly isDefinite: boolean;
}

/** One step of a path. `scan` (`..`) does not stand alone: it tries the segment behind it everywhere below. */
export type Segment =
  /** `.name`, `['name']`, `['a','b']`; `quote` is how Jayway writes them in its messages. */
  | { readonly kind: 'names'; readonly names: readonly string[]; readonly quote: string }
  /** `[0]`, `[-1]`, `[0,2]` */
  | { readonly kind: 'indexes'; readonly indexes: readonly number[] }
  /** `[1:3]`, `[1:]`, `[:3]`; the end is not in it. */
  | { readonly kind: 'slice'; readonly from: number | undefined; readonly to: number | undefined }
  | { readonly kind: 'wildcard' }
  | { readonly kind: 'scan' }
  /** `[?(...)]` */
  | { readonly kind: 'filter'; readonly filter: Filter }
  /** `.length()`, `.sum($.a, 2)`; `isHoisted` where it stood behind the path that is its parameter, see `hoistFunction`. */
  | {
      readonly kind: 'function';
      readonly name: string;
      readonly parameters: readonly Parameter[];
      readonly isHoisted?: boolean;
    };

/** What a function is given in its brackets: a path, or JSON that is read when the function is called. */
export type Parameter = { readonly path: Path } | { readonly json: string };

/** What a filter asks of each value. */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Filter[] }
  | { readonly kind: 'not'; readonly part: Filter }
  /** `@.name`, or with `isWanted: false`, `!@.name` */
  | { readonly kind: 'exists'; readonly path: Path; readonly isWanted: boolean }
  | { readonly kind: 'compare'; readonly left: Operand; readonly operator: Operator; readonly right: Operand };

/** One side of a comparison: a path, or a value that stands there. */
export type Operand =
  | { readonly kind: 'path'; readonly path: Path }
  | { readonly kind: 'text'; readonly text: string }
  /** A number as it was written. */
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' }
  /** A list or a map, and as it was written; without value if it cannot be read, which Jayway minds only when it must. */
  | { readonly kind: 'json'; readonly text: string; readonly value: Json | undefined }
  | { readonly kind: 'pattern'; readonly pattern: Pattern };

/** The operators of Jayway JsonPath; the words may be written in any case. */
export const operators = [
  '>=',
  '<=',
  '==',
  '===',
  '!=',
  '!==',
  '<',
  '>',
  '=~',
  'NIN',
  'IN',
  'CONTAINS',
  'ALL',
  'SIZE',
  'EXISTS',
  'TYPE',
  'MATCHES',
  'EMPTY',
  'SUBSETOF',
  'ANYOF',
  'NONEOF',
] as const;

/** How the two sides of a comparison are held against each other. */
export type Operator = (typeof operators)[number];

/** A regular expression, ready to be used. */
export type Pattern = Extract<CompiledPattern, { readonly pattern: unknown }>['pattern'];
