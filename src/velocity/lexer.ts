import { LexFault } from './lex-fault.ts';
import { LexStates } from './lex-states.ts';
import { PlaceCounter } from './place-counter.ts';
import type { Token, TokenKind } from './token.ts';
import { type LexRule, rulesOf } from './token-rules.ts';

/**
 * Cuts a template into tokens, one at a time, as Velocity 1.7 does: what a character means depends on a state, and every
 * token may change the state. The parser looks no further ahead than it must, since it changes the state too.
 */
export class Lexer {
  readonly states = new LexStates();
  private readonly text: string;
  private readonly places: PlaceCounter;
  private position = 0;
  private backslashesEnd = 0;

  constructor(text: string) {
    this.text = text;
    this.places = new PlaceCounter(text);
  }

  /** The next token; throws a `LexFault`. */
  next(): Token {
    let start = this.position;
    let signs = '';
    let before = '';
    while (true) {
      const isBegun = start < this.position;
      if (!isBegun && this.position >= this.text.length) return this.token('end of template', start, before);
      const rule = this.match();
      if (rule.mode === 'token') return this.finish(rule, start, before);
      if (rule.mode === 'special') {
        const image = this.text.slice(start, this.position);
        signs += signsOf(image);
        // What begins like a comment is not printed, though it is none.
        before = image.startsWith('##') ? '' : signs;
      }
      this.act(rule);
      if (rule.mode !== 'more') start = this.position;
    }
  }

  /** Whether the next character that is no blank is an opening bracket. */
  isBracketNext(): boolean {
    let at = this.position;
    while (at < this.text.length && ' \n\r\t'.includes(this.text.charAt(at))) at += 1;
    return this.text[at] === '(';
  }

  private finish(rule: LexRule, start: number, before: string): Token {
    // Two dots after a number are those of a range.
    const isRange = rule.kind === 'integer' && this.text.endsWith('..', this.position);
    if (isRange) this.position -= 2;
    const token = this.token(rule.kind, start, before);
    this.act(rule);
    return rule.kind === '.' ? { ...token, image: '.' } : token;
  }

  private act({ action }: LexRule): void {
    if (action) this.position -= this.states.act(action);
  }

  /** Goes on by the rule that matches the most. */
  private match(): LexRule {
    const slashes = this.endOfBackslashes();
    let best: LexRule | undefined;
    let longest = this.position;
    for (const rule of rulesOf(this.states.state)) {
      const end = rule.match(this.text, this.position, slashes);
      if (end > longest) {
        best = rule;
        longest = end;
      }
    }
    if (!best) throw this.fault();
    this.position = longest;
    return best;
  }

  /** Where the backslashes that begin here end; remembered, since a long row of them is asked about at each of them. */
  private endOfBackslashes(): number {
    if (this.text[this.position] !== '\\') return this.position;
    if (this.position >= this.backslashesEnd) {
      let end = this.position;
      while (this.text[end] === '\\') end += 1;
      this.backslashesEnd = end;
    }
    return this.backslashesEnd;
  }

  private token(kind: TokenKind, start: number, before: string): Token {
    const { line, column } = this.places.placeOf(start);
    return { kind, image: this.text.slice(start, this.position), before, line, column };
  }

  /** What stands here means nothing, or the text ends within something. */
  private fault(): LexFault {
    const next = this.text[this.position];
    const isEnd = next === undefined || next === '"' || next === "'";
    const { line, column } = this.places.placeOf(isEnd ? this.text.length : this.position);
    const found = isEnd ? ' Encountered: <EOF>' : `Encountered: "${next}" (${next.charCodeAt(0)}),`;
    return new LexFault(`Lexical error, ${found} after : ""`, line, isEnd ? column + 1 : column);
  }
}

/** What is printed of something that was taken for a reference or a directive and is none: the signs alone. */
function signsOf(image: string): string {
  const signs = image.match(/\\+\$[\s\S]?|[$#]/g) ?? [];
  return signs.map((sign) => sign.replace(/(\\\$)[\s\S]$/, '$1')).join('');
}
