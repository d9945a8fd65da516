import { LexFault } from './lexer.ts';
import { type ExpressionReader, parseExpression } from './parse-expression.ts';
import { beginsValue, isReferenceNext, parseReference, parseValue } from './parse-value.ts';
import type { DirectiveNode, Expression, IfNode, Node, Place, ReferenceNode, SetNode } from './syntax.ts';
import type { TokenKind } from './token.ts';
import { tokenText } from './token.ts';
import { TokenStream } from './token-stream.ts';

/** A template that was read: its pieces, and every reference in it, in texts and arguments too. */
export interface ParsedTemplate {
  readonly body: readonly Node[];
  readonly references: readonly ReferenceNode[];
  readonly directives: readonly (Place & { readonly name: string })[];
  /** The macros in it; the first of a name counts. */
  readonly macros: ReadonlyMap<string, DirectiveNode>;
}

/** Reads a template. Throws a `LexFault` that says in Velocity's words what cannot be read, and where. */
export function parseTemplate(text: string): ParsedTemplate {
  const shared: Shared = { references: [], directives: [], macros: new Map() };
  return { body: parseText(text, { line: 1, column: 0 }, 0, shared), ...shared };
}

interface Shared {
  readonly references: ReferenceNode[];
  readonly directives: (Place & { readonly name: string })[];
  readonly macros: Map<string, DirectiveNode>;
}

/** The directives that Velocity knows by name, apart from those of its grammar. */
const known = ['foreach', 'include', 'parse', 'macro', 'literal', 'evaluate', 'break', 'define', 'stop'];
/** Those of them that have an `#end`. */
const withBody = ['foreach', 'macro', 'literal', 'define'];

function parseText(text: string, origin: Place, depth: number, shared: Shared): readonly Node[] {
  let ifs = 0;
  const tokens = new TokenStream(text, origin, depth);
  const reader: ExpressionReader = {
    tokens,
    parseBody: (inner, place, level) => parseInner(inner, place, level, shared),
    onReference: (reference) => shared.references.push(reference),
    isInIf: () => ifs > 0,
  };
  const body = parseStatements();
  tokens.take('end of template');
  return body;

  function parseStatements(): readonly Node[] {
    const nodes: Node[] = [];
    while (!['end of template', 'end', 'else', 'elseif'].includes(tokens.kind())) nodes.push(parseStatement());
    return nodes;
  }

  function parseStatement(): Node {
    if (tokens.kind() === 'if') return tokens.within(parseIf);
    if (isReferenceNext(tokens)) return parseReference(reader);
    switch (tokens.kind()) {
      case 'line comment':
        return parseComment();
      case 'block comment':
      case 'formal comment':
        return written(beforeComment(tokens.take(tokens.kind()).image));
      case 'text block':
        return written(tokens.take('text block').image.slice(3, -3));
      case 'set':
        return parseSet();
      case 'escaped directive':
        return written(escapedDirective(tokens.take('escaped directive').image));
      case 'two backslashes':
        return parseBackslashes();
      case 'word':
      case 'bracketed word':
        return tokens.within(parseDirective);
      default:
        return written(tokenText(tokens.take(...plain)));
    }
  }

  function parseComment(): Node {
    const { image } = tokens.take('line comment');
    tokens.skip('end of line');
    return written(beforeComment(image));
  }

  function parseIf(): IfNode {
    ifs += 1;
    addDirective('if', tokens.take('if'));
    const branches: IfNode['branches'][number][] = [parseBranch()];
    while (tokens.kind() === 'elseif') {
      tokens.take('elseif');
      branches.push(parseBranch());
    }
    if (tokens.skip('else')) branches.push({ body: parseStatements() });
    tokens.take('end');
    ifs -= 1;
    return { type: 'if', branches };
  }

  function parseBranch(): IfNode['branches'][number] {
    tokens.skip('blank');
    tokens.take('(');
    const condition = parseExpression(reader);
    tokens.take(')');
    return { condition, body: parseStatements() };
  }

  function parseSet(): SetNode {
    const { line, column } = tokens.take('set');
    addDirective('set', { line, column });
    tokens.skip('blank');
    if (!isReferenceNext(tokens)) throw tokens.unexpected();
    const target = parseReference(reader);
    tokens.skip('blank');
    tokens.take('=');
    const value = parseExpression(reader);
    tokens.take(')');
    tokens.lexer.inSet = false;
    return { type: 'set', target, value, line, column };
  }

  /** Backslashes in pairs: one of each pair stays before a directive, both before anything else. */
  function parseBackslashes(): Node {
    let count = 0;
    while (tokens.skip('two backslashes')) count += 1;
    const { kind, image } = tokens.peek();
    const isControl = ['if', 'else', 'elseif', 'end'].includes(kind) || isDirective(image.slice(1));
    return written((isControl ? '\\' : '\\\\').repeat(count));
  }

  function escapedDirective(image: string): string {
    const last = image.lastIndexOf('\\');
    const directive = image.slice(last + 1);
    const name = directive.slice(1).replace(/^\{|\}$/g, '');
    const isKnown = isDirective(name) || ['if', 'end', 'set', 'else', 'elseif'].includes(name);
    return isKnown ? image.slice(0, Math.floor(last / 2)) + directive : image;
  }

  function isDirective(name: string): boolean {
    return known.includes(name) || shared.macros.has(name);
  }

  function parseDirective(): Node {
    const mark = tokens.mark();
    const token = tokens.take('word', 'bracketed word');
    const { line, column } = token;
    const name = token.kind === 'word' ? token.image.slice(1) : token.image.slice(2, -1);
    if (known.includes(name)) addDirective(name, token);
    tokens.lexer.enterDirective();
    if (!tokens.lexer.isBracketNext()) {
      if (name === 'macro') throw new LexFault('A macro declaration requires at least a name argument', line, column);
      tokens.lexer.pop();
      const source = tokens.sourceSince(mark);
      return { type: 'directive', name, args: [], bracketed: false, source, bodySource: '', line, column };
    }
    const args = parseDirectiveArguments(name, token);
    const directive = { type: 'directive', name, args, bracketed: true, bodySource: '', line, column } as const;
    if (!withBody.includes(name) && !name.startsWith('@')) return { ...directive, source: tokens.sourceSince(mark) };
    const bodyMark = tokens.mark();
    const body = parseStatements();
    const bodySource = tokens.sourceSince(bodyMark);
    tokens.take('end');
    const node = { ...directive, body, bodySource, source: tokens.sourceSince(mark) };
    const [first] = args;
    if (name === 'macro' && first?.type === 'word' && !shared.macros.has(first.word))
      shared.macros.set(first.word, node);
    return node;
  }

  function parseDirectiveArguments(name: string, { image, line, column }: Place & { image: string }): Expression[] {
    tokens.skip('blank');
    tokens.take('(');
    const args: Expression[] = [];
    while (isArgumentNext()) {
      tokens.skip('blank');
      if (tokens.skip(',')) tokens.skip('blank');
      const arg = parseArgument();
      const isNamed = arg.type === 'word';
      const isWordAllowed =
        !known.includes(name) || (name === 'macro' ? args.length === 0 : name === 'foreach' && args.length === 1);
      if (isNamed && !isWordAllowed) {
        throw new LexFault(`Invalid arg #${args.length} in directive ${image}`, line, column);
      }
      if (!isNamed && name === 'macro' && args.length === 0) {
        const why = 'Invalid first arg in #macro() directive - must be a word token (no \' or " surrounding)';
        throw new LexFault(why, line, column);
      }
      args.push(arg);
    }
    tokens.skip('blank');
    tokens.take(')');
    if (name === 'macro' && args.length === 0) {
      throw new LexFault('First argument to #macro() must be  macro name', line, column);
    }
    return args;
  }

  /** A blank and a comma may stand before it; it is told by two tokens. */
  function isArgumentNext(): boolean {
    const kind = tokens.kind();
    if (kind === 'blank') return tokens.kind(1) === ',' || isArgument(tokens.kind(1));
    if (kind === ',') return tokens.kind(1) === 'blank' || isArgument(tokens.kind(1));
    return isArgument(kind);
  }

  function isArgument(kind: TokenKind): boolean {
    return kind === 'word' || beginsValue(kind);
  }

  function parseArgument(): Expression {
    if (tokens.kind() !== 'word') return parseValue(reader);
    const { image, line, column } = tokens.take('word');
    return { type: 'word', word: image, source: image, line, column };
  }

  function addDirective(name: string, { line, column }: Place): void {
    shared.directives.push({ name, line, column });
  }
}

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

/** What was taken for the beginning of something else before a comment began. */
function beforeComment(image: string): string {
  const [start = ''] = image.split(/##|#\*/, 1);
  return start.length === image.length ? '' : start;
}

function parseInner(text: string, origin: Place, depth: number, shared: Shared): readonly Node[] {
  try {
    return parseText(text, origin, depth, shared);
  } catch (error) {
    if (!(error instanceof LexFault)) throw error;
    throw new LexFault('Failed to parse String literal', origin.line, origin.column);
  }
}
