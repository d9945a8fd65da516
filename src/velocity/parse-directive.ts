import { LexFault } from './lex-fault.ts';
import type { ExpressionReader } from './parse-expression.ts';
import { beginsValue, parseValue } from './parse-value.ts';
import type { DirectiveNode, Expression, Node, Place, ReferenceNode } from './syntax.ts';
import type { TokenKind } from './token.ts';
import type { TokenStream } from './token-stream.ts';

/** What reading a directive needs from the reader of the whole template. */
export interface StatementReader extends ExpressionReader {
  /** Reads on to an `#end`, `#else` or the end. */
  readonly parseStatements: () => readonly Node[];
  /** Told of every directive of Velocity's own. */
  readonly onDirective: (name: string, place: Place) => void;
  /** Told of what is found wrong only when everything else was read. */
  readonly onFault: (fault: LexFault) => void;
  /** Told of a reference that names a variable to be set, and reads nothing. */
  readonly onVariable: (reference: ReferenceNode) => void;
  /** Told of every macro that is defined. */
  readonly onMacro: (name: string, node: DirectiveNode) => void;
}

/** The directives that Velocity knows by name, apart from those of its grammar. */
const known = ['foreach', 'include', 'parse', 'macro', 'literal', 'evaluate', 'break', 'define', 'stop'];
/** Those of them that have an `#end`. */
const withBody = ['foreach', 'macro', 'literal', 'define'];

/** Whether Velocity has a directive of the name, `#if` and its like not counted. */
export function isKnownDirective(name: string): boolean {
  return known.includes(name);
}

/** Reads a directive, the call of a macro, or text that looks like one. */
export function parseDirective(reader: StatementReader): DirectiveNode {
  const { tokens } = reader;
  const mark = tokens.mark();
  const { kind, image, line, column } = tokens.take('word', 'bracketed word');
  const name = kind === 'word' ? image.slice(1) : image.slice(2, -1);
  if (known.includes(name)) reader.onDirective(name, { line, column });
  tokens.lexer.states.state = 'directive';
  const isBracketed = tokens.lexer.isBracketNext();
  if (!isBracketed) {
    if (name === 'macro') throw new LexFault('A macro declaration requires at least a name argument', line, column);
    tokens.lexer.states.pop();
  }
  const args = isBracketed ? parseArguments(reader, name, image) : [];
  const variables = name === 'macro' ? args : name === 'foreach' || name === 'define' ? args.slice(0, 1) : [];
  for (const variable of variables) if (variable.type === 'reference') reader.onVariable(variable);
  const body = isBracketed && (withBody.includes(name) || name.startsWith('@')) ? parseBody(reader) : undefined;
  const isCall = /^(?:\)|#end)/.test(tokens.lastImage());
  const source = tokens.sourceSince(mark);
  const rest = { args, bracketed: isBracketed, isCall, source, bodySource: () => '', line, column };
  const node: DirectiveNode = { type: 'directive', name, ...rest, ...body };
  const [first] = args;
  if (name === 'macro' && first?.type === 'word') reader.onMacro(first.word, node);
  if (isCall && !known.includes(name)) refuseWords(reader, name.replace(/^@/, ''), args);
  return node;
}

function parseBody(reader: StatementReader): Pick<DirectiveNode, 'body' | 'bodySource'> {
  const { tokens } = reader;
  const mark = tokens.mark();
  const body = reader.parseStatements();
  const bodySource = tokens.sourceSince(mark);
  tokens.take('end');
  return { body, bodySource };
}

/** The call of a macro may not have bare words as arguments. */
function refuseWords(reader: StatementReader, macro: string, args: readonly Expression[]): void {
  for (const arg of args) {
    if (arg.type !== 'word') continue;
    reader.onFault(new LexFault(`Invalid arg '${arg.word}' in macro #${macro}`, arg.line, arg.column));
  }
}

function parseArguments(reader: StatementReader, name: string, image: string): readonly Expression[] {
  const { tokens } = reader;
  const { line, column } = tokens.peek();
  tokens.skip('blank');
  tokens.take('(');
  const args: Expression[] = [];
  while (isArgumentNext(tokens)) {
    tokens.skip('blank');
    if (tokens.skip(',')) tokens.skip('blank');
    const arg = parseArgument(reader);
    const complaint = complaintAbout(arg, args.length, name, image);
    if (complaint) throw new LexFault(complaint, line, column);
    args.push(arg);
  }
  tokens.skip('blank');
  tokens.take(')');
  if (name === 'macro' && args.length === 0) {
    throw new LexFault('First argument to #macro() must be  macro name', line, column);
  }
  return args;
}

/** A bare word may be the name of a macro and the `in` of `#foreach`, and nothing else. */
function complaintAbout(arg: Expression, index: number, name: string, image: string): string | undefined {
  const isWord = arg.type === 'word';
  if (name === 'macro' && index === 0) {
    return isWord
      ? undefined
      : 'Invalid first arg in #macro() directive - must be a word token (no \' or " surrounding)';
  }
  const isAllowed = !known.includes(name) || (name === 'foreach' && index === 1);
  return isWord && !isAllowed ? `Invalid arg #${index} in directive ${image}` : undefined;
}

/** A blank and a comma may stand before it; it is told by two tokens. */
function isArgumentNext(tokens: TokenStream): boolean {
  const kind = tokens.kind();
  if (kind === 'blank') return tokens.kind(1) === ',' || isArgument(tokens.kind(1));
  if (kind === ',') return tokens.kind(1) === 'blank' || isArgument(tokens.kind(1));
  if (kind === '{') return tokens.kind(1) === 'identifier';
  if (kind !== '[' && kind !== 'map {') return isArgument(kind);
  const second = tokens.kind(1);
  return second === 'blank' || second === (kind === '[' ? ']' : 'map }') || beginsValue(second);
}

function isArgument(kind: TokenKind): boolean {
  return kind === 'word' || beginsValue(kind);
}

function parseArgument(reader: StatementReader): Expression {
  const { tokens } = reader;
  if (tokens.kind() !== 'word') return parseValue(reader);
  const { image, line, column } = tokens.take('word');
  return { type: 'word', word: image, source: () => image, line, column };
}
