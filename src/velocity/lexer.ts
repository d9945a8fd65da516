import type { Token } from './token.ts';
import { type LexAction, type LexRule, type LexState, rulesOf } from './token-rules.ts';

/** The template cannot be read: where, and in Velocity's words why. */
export class LexFault extends Error {
  readonly line: number;
  readonly column: number;

  constructor(message: string, line: number, column: number) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

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
const rules = new Map(states.map((state) => [state, rulesOf(state)]));

interface SavedState {
  readonly state: LexState;
  readonly opened: number;
  readonly closed: number;
}

/**
 * Cuts a template into tokens, one at a time, as Velocity 1.7 does: what a character means depends on a state, and every
 * token may change the state. The parser looks no further ahead than it must, since it changes the state too.
 */
export class Lexer {
  readonly text: string;
  position = 0;
  /** Within `#set(...)`. */
  inSet = false;
  private state: LexState = 'text';
  private readonly saved: SavedState[] = [];
  private opened = 0;
  private closed = 0;
  private inComment = false;
  private line = 1;
  private column = 0;
  private counted = 0;
  private backslashesEnd = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The next token; throws a `LexFault`. */
  next(): Token {
    let start = this.position;
    let before = '';
    while (true) {
      const isBegun = start < this.position;
      if (!isBegun && this.position >= this.text.length) return this.token('end of template', start, before);
      const found = this.longest();
      if (!found) throw this.fault();
      const { rule, end } = found;
      this.position = end;
      if (rule.mode === 'token') {
        const token = this.token(rule.kind, start, before);
        if (rule.action) this.act(rule.action, token);
        return token;
      }
      if (rule.mode === 'special') before = specialText(before, this.text.slice(start, end));
      if (rule.action) this.act(rule.action);
      if (rule.mode !== 'more') start = this.position;
    }
  }

  /** The word after a `#` is a directive: what follows belongs to it. */
  enterDirective(): void {
    this.state = 'directive';
  }

  /** Goes back to what was before. False when nothing was. */
  pop(): boolean {
    const last = this.saved.pop();
    this.opened = last?.opened ?? 0;
    this.closed = last?.closed ?? this.closed;
    this.state = last?.state ?? 'text';
    return last !== undefined;
  }

  /** Whether the next character that is no blank is an opening bracket. */
  isBracketNext(): boolean {
    let at = this.position;
    while (at < this.text.length && ' \n\r\t'.includes(this.text.charAt(at))) at += 1;
    return this.text[at] === '(';
  }

  private longest(): { rule: LexRule; end: number } | undefined {
    const slashes = this.endOfBackslashes();
    let best: LexRule | undefined;
    let longest = this.position;
    for (const rule of rules.get(this.state) ?? []) {
      const end = rule.match(this.text, this.position, slashes);
      if (end > longest) {
        best = rule;
        longest = end;
      }
    }
    return best && { rule: best, end: longest };
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

  private push(): void {
    this.saved.push({ state: this.state, opened: this.opened, closed: this.closed });
    this.opened = 0;
  }

  private act(action: LexAction, token?: Token): void {
    switch (action) {
      case 'dollar':
        return this.begin('reference', ['reference']);
      case 'hash':
        return this.begin('hash', ['reference', 'modifier']);
      case 'line comment':
        this.begin('line comment', ['reference']);
        this.inComment = true;
        return;
      case 'block comment':
      case 'formal comment':
      case 'text block':
        if (this.inComment) return;
        // A formal comment was told by the character after it, which may end it.
        if (action === 'formal comment') this.position -= 1;
        this.begin(action, []);
        this.inComment = true;
        return;
      case 'end comment':
        this.inComment = false;
        this.pop();
        return;
      case 'index':
        this.push();
        this.state = 'index';
        return;
      case '(':
        this.opened += 1;
        if (this.state === 'modifier') this.state = 'arguments';
        return;
      case ')':
        return this.closeBracket();
      case 'reference':
        this.state = 'reference';
        return;
      case 'set':
        this.push();
        this.inSet = true;
        this.state = 'directive';
        this.opened += 1;
        return;
      case 'string':
        if (this.state === 'directive' && !this.inSet && this.opened === 0) this.pop();
        return;
      case 'integer':
        return this.endInteger(token);
      case 'decimal':
        if (this.opened === 0 && !this.inSet && this.state !== 'arguments') this.pop();
        return;
      case 'directive':
        this.state = 'directive';
        return;
      case 'end directive':
      case 'pop':
        this.pop();
        return;
      case 'dot':
        // The letter after the dot begins the next token.
        this.position -= 1;
        if (token) token.image = '.';
        this.state = 'modifier';
        return;
      case 'no reference':
      case 'no directive':
        this.position -= 1;
        this.pop();
    }
  }

  private begin(state: LexState, ending: readonly LexState[]): void {
    if (this.inComment) return;
    if (ending.includes(this.state)) this.pop();
    this.push();
    this.state = state;
  }

  /** `1..` is the number of a range: its dots are a token of their own. */
  private endInteger(token: Token | undefined): void {
    if (token?.image.endsWith('..')) {
      this.position -= 2;
      token.image = token.image.slice(0, -2);
    }
    if (this.opened === 0 && !this.inSet && this.state !== 'arguments' && this.state !== 'index') this.pop();
  }

  private closeBracket(): void {
    while (this.opened === 0) if (!this.pop()) return;
    if (this.opened === this.closed + 1) this.pop();
    else this.closed += 1;
  }

  private token(kind: Token['kind'], start: number, before: string): Token {
    const { line, column } = this.placeOf(start);
    return { kind, image: this.text.slice(start, this.position), before, line, column };
  }

  /** The line and column of a character; those of the last one for the end of the template. */
  private placeOf(offset: number): { line: number; column: number } {
    const wanted = Math.min(offset + 1, this.text.length);
    for (; this.counted < wanted; this.counted += 1) {
      const previous = this.text[this.counted - 1];
      const current = this.text[this.counted];
      const isNewLine = previous === '\n' || (previous === '\r' && current !== '\n');
      if (isNewLine) this.line += 1;
      this.column = isNewLine ? 1 : this.column + 1;
      // A tab goes on to the next multiple of eight.
      if (current === '\t') this.column += 7 - ((this.column - 1) % 8);
    }
    return { line: this.line, column: this.column };
  }

  private fault(): LexFault {
    const next = this.text[this.position];
    const { line, column } = this.placeOf(this.position);
    const found = next === undefined ? '  Encountered: <EOF> after : ""' : ` Encountered: "${next}"`;
    return new LexFault(`Lexical error, ${found}`, line, next === undefined ? column + 1 : column);
  }
}

/** What is printed of something that was taken for a reference or a directive and is none: the signs alone. */
function specialText(before: string, image: string): string {
  const signs = image.match(/\\+\$[^]?|[$#]/g) ?? [];
  return before + signs.map((sign) => sign.replace(/(\\\$)[^]$/, '$1')).join('');
}
