import { EvaluationError, ParseError, TypeError as TypeMismatch } from '@marcbachmann/cel-js';
import { cut, printable } from '../lib/printable.ts';
import { sentences } from './sentences.ts';
import type { Span } from './span.ts';

/** Why an expression cannot be read or has no value, in words for someone who does not program. */
export interface ExpressionError {
  /** One sentence or two, no line breaks. */
  readonly message: string;
  /** What to write instead. */
  readonly hint?: string;
  /** Where in the expression's text, counted in characters from 0. */
  readonly at: number;
  /** How many characters are meant; absent where only the beginning is known. */
  readonly length?: number;
}

interface Context {
  /** What the author wrote. */
  readonly source: string;
  /** From a part of the text that was run to the author's; absent where the author's text itself was read. */
  readonly originOf?: (start: number, end: number) => Span;
  /** The names that may be used. */
  readonly names?: readonly string[];
}

/** Says what an error of the CEL library means. Anything else that was thrown is said to be beyond what can be done. */
export function explain(error: unknown, { source, originOf, names = [] }: Context): ExpressionError {
  if (!(error instanceof ParseError || error instanceof EvaluationError || error instanceof TypeMismatch)) {
    return { message: 'The expression is too complicated to be worked out.', at: 0 };
  }
  const { start, end } = error.range ?? { start: 0, end: 0 };
  const span = originOf?.(start, end) ?? { at: start, length: end - start };
  // Where something is missing at the end, blanks behind it are of no interest.
  const at = Math.min(span.at, source.trimEnd().length);
  const length = Math.min(span.length, source.length - at);
  const said = sentences[error.code]?.(error.summary, { source, at, names }) ?? {
    message: `The expression \`${cut(printable(source), 60)}\` cannot be worked out.`,
    hint: 'Compare it with the examples in the documentation of suites.',
  };
  return { ...said, at, ...(length > 0 && { length }) };
}
