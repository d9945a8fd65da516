import type { Place } from './syntax.ts';

/** The kinds of token, named as in Velocity's grammar. */
export type TokenKind =
  | '['
  | ']'
  | 'index ['
  | 'index ]'
  | ','
  | '..'
  | ':'
  | 'map {'
  | 'map }'
  | '{'
  | '}'
  | '('
  | ')'
  | 'method )'
  | '='
  | 'not'
  | 'operator'
  | '.'
  | 'blank'
  | 'string'
  | 'true'
  | 'false'
  | 'integer'
  | 'decimal'
  | 'word'
  | 'bracketed word'
  | 'identifier'
  | 'set'
  | 'if'
  | 'elseif'
  | 'else'
  | 'end'
  | 'escaped directive'
  | 'two backslashes'
  | 'backslash'
  | 'text'
  | 'no reference'
  | 'text block'
  | 'line comment'
  | 'end of line'
  | 'block comment'
  | 'formal comment'
  | 'end of template';

/** A token of a template. */
export interface Token extends Place {
  readonly kind: TokenKind;
  /** What it is in the template. A reference takes the backslashes and further dollars before it away from its first. */
  image: string;
  /** What stood before it and turned out to be nothing: the `$` of `$ 5`. */
  readonly before: string;
}

/** A token as it is printed: a dollar that begins no reference belongs to what comes after it. */
export function tokenText(token: Token): string {
  if (token.kind === 'block comment') return '';
  return token.before + token.image;
}
