import { LexFault } from './lex-fault.ts';
import { Lexer } from './lexer.ts';
import type { Place } from './syntax.ts';
import { type Token, type TokenKind, tokenText } from './token.ts';

/** How deep directives, brackets and texts within texts may stand in each other. */
const deepest = 150;

/** The tokens of a template, looked at before they are taken. */
export class TokenStream {
  readonly lexer: Lexer;
  private readonly tokens: Token[] = [];
  private readonly origin: Place;
  private taken = 0;
  private depth: number;

  /** `origin` is where a text within a template begins: its own line 1 and column 1 count from there. */
  constructor(text: string, origin: Place, depth: number) {
    this.lexer = new Lexer(text);
    this.origin = origin;
    this.depth = depth;
  }

  /** The token `ahead` of the next one, without taking it. */
  peek(ahead = 0): Token {
    while (this.tokens.length <= this.taken + ahead) this.tokens.push(this.read());
    const token = this.tokens[this.taken + ahead];
    if (!token) throw new LexFault('The template ends too early', 1, 1);
    return token;
  }

  /** The kind of a token ahead. */
  kind(ahead = 0): TokenKind {
    return this.peek(ahead).kind;
  }

  /** Takes the next token, which must be of one of the kinds. */
  take(...kinds: readonly TokenKind[]): Token {
    const token = this.peek();
    if (!kinds.includes(token.kind)) throw this.unexpected();
    this.taken += 1;
    return token;
  }

  /** Takes the next token if it is of the kind. */
  skip(kind: TokenKind): boolean {
    if (this.kind() !== kind) return false;
    this.taken += 1;
    return true;
  }

  /** A mark for `sourceSince`. */
  mark(): number {
    return this.taken;
  }

  /** The token that was taken last, as it stands in the template. */
  lastImage(): string {
    return this.tokens[this.taken - 1]?.image ?? '';
  }

  /** What was taken since the mark, as it is printed; put together when asked for. */
  sourceSince(mark: number): () => string {
    const end = this.taken;
    return () => this.tokens.slice(mark, end).map(tokenText).join('');
  }

  /** Does something one level deeper. */
  within<T>(act: (depth: number) => T): T {
    this.depth += 1;
    if (this.depth > deepest) {
      const { line, column } = this.peek();
      throw new LexFault(`More than ${deepest} levels within each other`, line, column);
    }
    const result = act(this.depth);
    this.depth -= 1;
    return result;
  }

  /** The fault that the next token is. */
  unexpected(): LexFault {
    const { kind, image, line, column } = this.peek();
    const found = kind === 'end of template' ? '<EOF>' : image.replace(/[\s\S]/g, escaped);
    return new LexFault(`Encountered "${found}"`, line, column);
  }

  private read(): Token {
    try {
      return this.moved(this.lexer.next());
    } catch (error) {
      if (error instanceof LexFault) throw new LexFault(error.message, ...this.placed(error.line, error.column));
      throw error;
    }
  }

  private moved(token: Token): Token {
    const [line, column] = this.placed(token.line, token.column);
    return { ...token, line, column };
  }

  private placed(line: number, column: number): [number, number] {
    return [line + this.origin.line - 1, line === 1 ? column + this.origin.column : column];
  }
}

const escapes: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  "'": "\\'",
  '\\': '\\\\',
};

/** A character as JavaCC writes it into its messages. */
function escaped(character: string): string {
  const known = escapes[character];
  if (known !== undefined) return known;
  const code = character.charCodeAt(0);
  return code < 0x20 || code > 0x7e ? `\\u${code.toString(16).padStart(4, '0')}` : character;
}
