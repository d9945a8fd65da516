import { parseValue, type ValueReader } from './parse-value.ts';
import type { Expression, Operator } from './syntax.ts';
import type { TokenStream } from './token-stream.ts';

/** What reading an expression needs from the reader of the whole template. */
export interface ExpressionReader extends ValueReader {
  /** Within a condition, or between `#if` and its `#end`. */
  readonly isInIf: () => boolean;
}

/** The operators, from those that bind least. */
const levels: readonly (readonly Operator[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<', '>', '<=', '>='],
  ['+', '-'],
  ['*', '/', '%'],
];
const named: ReadonlyMap<string, Operator> = new Map([
  ...levels.flat().map((operator): [string, Operator] => [operator, operator]),
  ['or', '||'],
  ['and', '&&'],
  ['eq', '=='],
  ['ne', '!='],
  ['lt', '<'],
  ['gt', '>'],
  ['le', '<='],
  ['ge', '>='],
]);

/** Reads what stands in a condition, on the right side of `#set`, and in round brackets. */
export function parseExpression(reader: ExpressionReader): Expression {
  const { tokens } = reader;
  const mark = tokens.mark();
  const inner = tested(
    tokens.within(() => parseOperation(reader, 0)),
    reader,
  );
  return { type: 'group', inner, source: tokens.sourceSince(mark) };
}

function parseOperation(reader: ExpressionReader, level: number): Expression {
  const operators = levels[level];
  if (!operators) return parseUnary(reader);
  const { tokens } = reader;
  let left = parseOperation(reader, level + 1);
  while (true) {
    const operator = operatorNext(tokens);
    if (!operator || !operators.includes(operator)) return left;
    tokens.take('operator');
    // Velocity's own node of an operation begins with its right side, and that is the place it names.
    const { line, column } = tokens.peek();
    const mark = tokens.mark();
    let right = parseOperation(reader, level + 1);
    if (operator === '||' || operator === '&&') {
      left = tested(left, reader);
      right = tested(right, reader);
    }
    left = { type: 'operation', operator, left, right, source: tokens.sourceSince(mark), line, column };
  }
}

function operatorNext(tokens: TokenStream): Operator | undefined {
  const { kind, image } = tokens.peek();
  return kind === 'operator' ? named.get(image) : undefined;
}

/** A variable alone in a condition may be unknown. */
function tested(expression: Expression, reader: ExpressionReader): Expression {
  if (expression.type === 'reference' && expression.steps.length === 0 && reader.isInIf()) expression.tested = true;
  return expression;
}

function parseUnary(reader: ExpressionReader): Expression {
  const { tokens } = reader;
  const isNot = tokens.kind() === 'not' || (tokens.kind() === 'blank' && tokens.kind(1) === 'not');
  if (!isNot) return parsePrimary(reader);
  tokens.skip('blank');
  const mark = tokens.mark();
  tokens.take('not');
  const operand = tested(
    tokens.within(() => parseUnary(reader)),
    reader,
  );
  return { type: 'not', operand, source: tokens.sourceSince(mark) };
}

function parsePrimary(reader: ExpressionReader): Expression {
  const { tokens } = reader;
  tokens.skip('blank');
  if (tokens.kind() !== '(') {
    const value = parseValue(reader);
    tokens.skip('blank');
    return value;
  }
  tokens.take('(');
  const inner = parseExpression(reader);
  tokens.take(')');
  tokens.skip('blank');
  return inner;
}
