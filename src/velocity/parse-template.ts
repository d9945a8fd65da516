import { beforeComment, escapedDirective, pairsOfBackslashes } from './escapes.ts';
import { LexFault } from './lex-fault.ts';
import { isKnownDirective, parseDirective, type StatementReader } from './parse-directive.ts';
import { parseExpression } from './parse-expression.ts';
import { isReferenceNext, parseReference } from './parse-value.ts';
import type { DirectiveNode, IfNode, Node, Place, ReferenceNode, SetNode } from './syntax.ts';
import { type TokenKind, tokenText } from './token.ts';
import { TokenStream } from './token-stream.ts';

/** A template that was read: its pieces, and every reference in it, in texts and arguments too. */
export interface ParsedTemplate {
  readonly body: readonly Node[];
  readonly references: readonly ReferenceNode[];
  readonly directives: readonly (Place & { readonly name: string })[];
  /** The variables that it sets itself. */
  readonly variables: ReadonlySet<string>;
  /** The macros in it; the first of a name counts. */
  readonly macros: ReadonlyMap<string, DirectiveNode>;
}

/** Reads a template. Throws a `LexFault` that says in Velocity's words what cannot be read, and where. */
export function parseTemplate(text: string): ParsedTemplate {
  const found: Found = { references: [], directives: [], variables: new Set(), macros: new Map(), faults: [] };
  const body = parseText(text, { line: 1, column: 0 }, 0, found);
  const [fault] = found.faults;
  if (fault) throw fault;
  return { body, ...found };
}

/** What is collected on the way. */
interface Found {
  readonly references: ReferenceNode[];
  readonly directives: (Place & { readonly name: string })[];
  readonly variables: Set<string>;
  readonly macros: Map<string, DirectiveNode>;
  /** What counts only when the whole template can be read: Velocity looks into texts in quotes afterwards. */
  readonly faults: LexFault[];
}

function parseText(text: string, origin: Place, depth: number, found: Found): readonly Node[] {
  const parser = new Parser(new TokenStream(text, origin, depth), found);
  const body = parser.parseStatements();
  parser.tokens.take('end of template');
  return body;
}

/** Reads the statements of one text. */
class Parser implements StatementReader {
  readonly tokens: TokenStream;
  private readonly found: Found;
  private ifs = 0;

  constructor(tokens: TokenStream, found: Found) {
    this.tokens = tokens;
    this.found = found;
  }

  parseStatements(): readonly Node[] {
    const nodes: Node[] = [];
    while (!ends.includes(this.tokens.kind())) nodes.push(this.parseStatement());
    return nodes;
  }

  parseBody(text: string, { line, column }: Place, depth: number): readonly Node[] {
    try {
      return parseText(text, { line, column }, depth, this.found);
    } catch (error) {
      if (!(error instanceof LexFault)) throw error;
      this.onFault(new LexFault('Failed to parse String literal', line, column));
      return [];
    }
  }

  onFault(fault: LexFault): void {
    this.found.faults.push(fault);
  }

  onReference(reference: ReferenceNode): void {
    this.found.references.push(reference);
  }

  onVariable(reference: ReferenceNode): void {
    this.found.variables.add(reference.name);
    const at = this.found.references.lastIndexOf(reference);
    if (at !== -1) this.found.references.splice(at, 1);
  }

  onDirective(name: string, { line, column }: Place): void {
    this.found.directives.push({ name, line, column });
  }

  onMacro(name: string, node: DirectiveNode): void {
    if (!this.found.macros.has(name)) this.found.macros.set(name, node);
  }

  isInIf(): boolean {
    return this.ifs > 0;
  }

  private parseStatement(): Node {
    const { tokens } = this;
    if (isReferenceNext(tokens)) return parseReference(this);
    const kind = tokens.kind();
    switch (kind) {
      case 'if':
        return tokens.within(() => this.parseIf());
      case 'line comment': {
        const { image } = tokens.take(kind);
        tokens.skip('end of line');
        return written(beforeComment(image));
      }
      case 'block comment':
      case 'formal comment':
        return written(beforeComment(tokens.take(kind).image));
      case 'text block':
        return written(tokens.take(kind).image.slice(3, -3));
      case 'set':
        return this.parseSet();
      case 'escaped directive':
        return written(
          escapedDirective(tokens.take(kind).image, (name) => controls.includes(name) || this.isDirective(name)),
        );
      case 'two backslashes':
        return written(pairsOfBackslashes(tokens, (name) => this.isDirective(name)));
      case 'word':
      case 'bracketed word':
        return tokens.within(() => parseDirective(this));
      default:
        return written(tokenText(tokens.take(...plain)));
    }
  }

  private parseIf(): IfNode {
    this.ifs += 1;
    this.onDirective('if', this.tokens.take('if'));
    const branches: IfNode['branches'][number][] = [this.parseBranch()];
    while (this.tokens.skip('elseif')) branches.push(this.parseBranch());
    if (this.tokens.skip('else')) branches.push({ body: this.parseStatements() });
    this.tokens.take('end');
    this.ifs -= 1;
    return { type: 'if', branches };
  }

  private parseBranch(): IfNode['branches'][number] {
    this.tokens.skip('blank');
    this.tokens.take('(');
    const condition = parseExpression(this);
    this.tokens.take(')');
    return { condition, body: this.parseStatements() };
  }

  private parseSet(): SetNode {
    const { tokens } = this;
    const { line, column } = tokens.take('set');
    this.onDirective('set', { line, column });
    tokens.skip('blank');
    if (!isReferenceNext(tokens)) throw tokens.unexpected();
    const target = parseReference(this);
    if (target.steps.length === 0) this.onVariable(target);
    tokens.skip('blank');
    tokens.take('=');
    const value = parseExpression(this);
    tokens.take(')');
    tokens.lexer.states.inSet = false;
    return { type: 'set', target, value, line, column };
  }

  private isDirective(name: string): boolean {
    return isKnownDirective(name) || this.found.macros.has(name);
  }
}

/** The directives of the grammar itself. */
const controls = ['if', 'end', 'set', 'else', 'elseif'];

/** Where statements end. */
const ends: readonly TokenKind[] = ['end of template', 'end', 'else', 'elseif'];

/** Tokens that are text when nothing before them makes them more. */
const plain: readonly TokenKind[] = [
  'text',
  '.',
  ')',
  '(',
  'integer',
  'decimal',
  'string',
  'backslash',
  '{',
  '}',
  'no reference',
];

function written(text: string): Node {
  return { type: 'text', text };
}
