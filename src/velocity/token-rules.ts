import type { TokenKind } from './token.ts';

/** Where the reader is: what a character means depends on it (the lexical states of Velocity's grammar). */
export type LexState =
  | 'text'
  | 'reference'
  | 'modifier'
  | 'arguments'
  | 'index'
  | 'hash'
  | 'directive'
  | 'line comment'
  | 'block comment'
  | 'formal comment'
  | 'text block';

/** What a rule does with what it has matched: a token, or the beginning of one, or nothing. */
export type LexMode = 'token' | 'more' | 'skip' | 'special';

/** What a match does to the state: see `lex-states.ts`. `nothing`: the last character turned out to be something else. */
export type LexAction =
  | 'dollar'
  | 'hash'
  | 'line comment'
  | 'block comment'
  | 'formal comment'
  | 'text block'
  | 'end comment'
  | 'index'
  | 'set'
  | '('
  | ')'
  | 'reference'
  | 'directive'
  | 'string'
  | 'integer'
  | 'decimal'
  | 'dot'
  | 'pop'
  | 'nothing';

/** One rule: of all that match where the reader is, the longest wins, and of those equally long the first. */
export interface LexRule {
  readonly mode: LexMode;
  readonly kind: TokenKind;
  readonly action?: LexAction;
  /** How far it matches, or nothing; `backslashesEnd` is where the run of backslashes at `at` ends. */
  readonly match: (text: string, at: number, backslashesEnd: number) => number;
}

type Match = LexRule['match'];

function pattern(source: string): Match {
  const expression = new RegExp(source, 'y');
  return (text, at) => {
    expression.lastIndex = at;
    return expression.test(text) ? expression.lastIndex : -1;
  };
}

function exactly(word: string): Match {
  return (text, at) => (text.startsWith(word, at) ? at + word.length : -1);
}

const anything: Match = (text, at) => (at < text.length ? at + 1 : -1);

/** A text in quotes, in which the quote is written twice; the longest that is closed. */
function quoted(text: string, at: number): number {
  const quote = text[at];
  if (quote !== '"' && quote !== "'") return -1;
  let closed = -1;
  for (let end = text.indexOf(quote, at + 1); end !== -1; end = text.indexOf(quote, end + 2)) {
    closed = end + 1;
    if (text[closed] !== quote) break;
  }
  return closed;
}

/** Backslashes, then `#name` or `#{name}`; only with an odd number of them it is escaped. */
const escapedDirectiveName = pattern('#(?:[A-Za-z_@][A-Za-z0-9_@]*|\\{[A-Za-z_][A-Za-z0-9_@]*\\})');
const escapedDirective: Match = (text, at, end) => ((end - at) % 2 === 1 ? escapedDirectiveName(text, end, end) : -1);

const dollar: Match = (text, _at, end) => (text[end] === '$' ? end + 1 : -1);
const afterBackslashes = pattern('\\\\*!');
const dollarBang: Match = (text, _at, end) => (text[end] === '$' ? afterBackslashes(text, end + 1, end) : -1);

function rule(mode: LexMode, kind: TokenKind, match: Match | string, action?: LexAction): LexRule {
  const found = typeof match === 'string' ? exactly(match) : match;
  return action === undefined ? { mode, kind, match: found } : { mode, kind, match: found, action };
}

const toEndOfLine = '(?:[ \\t]*(?:\\r\\n|\\n|\\r))?';

/** The rules, in the order of Velocity's grammar (src/parser/Parser.jjt of release 1.7), each with where it applies. */
const table: readonly (readonly [readonly LexState[] | 'all', LexRule])[] = [
  [['reference', 'modifier'], rule('token', 'index [', '[', 'index')],
  [['index'], rule('token', 'index ]', ']', 'pop')],
  [['directive', 'arguments'], rule('token', '[', '[')],
  [['directive', 'arguments'], rule('token', ']', ']')],
  [['directive', 'arguments'], rule('token', ',', ',')],
  [['directive', 'arguments'], rule('token', '..', '..')],
  [['directive', 'arguments'], rule('token', ':', ':')],
  [['directive', 'arguments'], rule('token', 'map {', '{')],
  [['directive', 'arguments'], rule('token', 'map }', '}')],
  [['directive', 'modifier'], rule('token', '(', '(', '(')],
  [['directive'], rule('token', ')', pattern(`\\)${toEndOfLine}`), ')')],
  [['arguments'], rule('token', 'method )', ')', 'reference')],
  [['text'], rule('token', 'escaped directive', escapedDirective)],
  [
    ['text', 'reference', 'modifier', 'arguments'],
    rule('token', 'set', pattern('[ \\t]*#(?:set|\\{set\\}) *\\('), 'set'),
  ],
  ['all', rule('more', 'text', dollar, 'dollar')],
  ['all', rule('more', 'text', dollarBang, 'dollar')],
  ['all', rule('more', 'text', '#[[', 'text block')],
  ['all', rule('more', 'text', pattern('#\\*\\*[^#]'), 'formal comment')],
  ['all', rule('more', 'text', '#*', 'block comment')],
  ['all', rule('more', 'text', '#', 'hash')],
  [['text', 'hash', 'directive', 'reference'], rule('token', 'line comment', '##', 'line comment')],
  [['text'], rule('token', 'two backslashes', '\\\\')],
  [['text'], rule('token', 'backslash', '\\')],
  [['text'], rule('token', 'text', pattern('[^$#\\\\]+'))],
  [['line comment'], rule('token', 'end of line', pattern('\\r\\n|\\n|\\r'), 'end comment')],
  [['formal comment'], rule('token', 'formal comment', '*#', 'end comment')],
  [['block comment'], rule('token', 'block comment', '*#', 'end comment')],
  [['text block'], rule('token', 'text block', ']]#', 'end comment')],
  [['line comment', 'formal comment', 'block comment'], rule('skip', 'text', anything)],
  [['text block'], rule('more', 'text', anything)],
  [['directive', 'arguments', 'index'], rule('token', 'blank', pattern('[ \\t\\n\\r]+'))],
  [['directive', 'arguments', 'index'], rule('token', 'string', quoted, 'string')],
  [['reference', 'directive', 'modifier', 'arguments', 'index'], rule('token', 'true', 'true')],
  [['reference', 'directive', 'modifier', 'arguments', 'index'], rule('token', 'false', 'false')],
  [['directive'], rule('token', 'operator', pattern('[-+*/%]|&&|and|\\|\\||or|<=|<|le|lt|>=|>|ge|gt|==|eq|!=|ne'))],
  [['directive'], rule('token', 'not', pattern('!|not'))],
  [['directive'], rule('token', '=', '=')],
  [['hash'], rule('token', 'end', pattern(`(?:end|\\{end\\})${toEndOfLine}`), 'pop')],
  [['hash'], rule('token', 'if', pattern('if|\\{if\\}'), 'directive')],
  [['hash'], rule('token', 'elseif', pattern('elseif|\\{elseif\\}'), 'directive')],
  [['hash'], rule('token', 'else', pattern(`(?:else|\\{else\\})${toEndOfLine}`), 'pop')],
  [['hash', 'directive', 'arguments', 'index'], rule('token', 'integer', pattern('-?[0-9]+(?:\\.\\.)?'), 'integer')],
  [
    ['hash', 'directive', 'arguments', 'index'],
    rule(
      'token',
      'decimal',
      pattern('-?(?:[0-9]+\\.[0-9]*(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[0-9]+[eE][-+]?[0-9]+)'),
      'decimal',
    ),
  ],
  [['hash', 'directive'], rule('token', 'word', pattern('[A-Za-z_@][A-Za-z0-9_@]*'))],
  [['hash', 'directive'], rule('token', 'bracketed word', pattern('\\{[A-Za-z_][A-Za-z0-9_@]*\\}'))],
  [['reference', 'modifier', 'arguments'], rule('token', 'identifier', pattern('[A-Za-z_][-A-Za-z0-9_]*'))],
  [['reference', 'modifier', 'arguments'], rule('token', '.', pattern('\\.[A-Za-z]'), 'dot')],
  [['reference', 'modifier'], rule('token', '{', '{')],
  [['reference', 'modifier'], rule('token', '}', '}', 'pop')],
  [['reference', 'modifier'], rule('special', 'text', anything, 'nothing')],
  [['hash'], rule('special', 'text', anything, 'nothing')],
  [['text', 'reference'], rule('token', 'no reference', pattern('\\$(?:!|\\\\!)?\\[|\\$\\.'))],
];

const states: readonly LexState[] = [
  'text',
  'reference',
  'modifier',
  'arguments',
  'index',
  'hash',
  'directive',
  'line comment',
  'block comment',
  'formal comment',
  'text block',
];
const rulesByState = new Map(
  states.map((state) => [state, table.filter(([of]) => of === 'all' || of.includes(state)).map(([, found]) => found)]),
);

/** The rules that apply in a state, in order. */
export function rulesOf(state: LexState): readonly LexRule[] {
  return rulesByState.get(state) ?? [];
}
