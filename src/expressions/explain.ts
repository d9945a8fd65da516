import { EvaluationError, ParseError, TypeError as TypeMismatch } from '@marcbachmann/cel-js';
import { nearest } from '../lib/nearest.ts';

/** Why an expression cannot be read or has no value, in words for someone who does not program. */
export interface ExpressionError {
  /** One sentence or two, no line breaks. */
  readonly message: string;
  /** What to write instead. */
  readonly hint?: string;
  /** Where in the expression's text, counted in characters from 0. */
  readonly at: number;
}

interface Context {
  /** What the author wrote. */
  readonly source: string;
  /** From a place in the text that was run to the author's; absent where the author's text itself was read. */
  readonly originOf?: (at: number) => number;
  /** The names that may be used. */
  readonly names?: readonly string[];
}

/** Says what an error of the CEL library means. Anything else that was thrown is said to be beyond what can be done. */
export function explain(error: unknown, context: Context): ExpressionError {
  if (!(error instanceof ParseError || error instanceof EvaluationError || error instanceof TypeMismatch)) {
    return { message: 'The expression is too complicated to be worked out.', at: 0 };
  }
  const start = error.range?.start ?? 0;
  const at = Math.min(context.originOf?.(start) ?? start, context.source.length);
  const said = sentences[error.code]?.(error.summary, context) ?? {
    message: `The expression fails: ${error.summary}.`,
  };
  return { ...said, at };
}

type Said = Pick<ExpressionError, 'message' | 'hint'>;

const unreadable = (_summary: string, { source }: Context): Said => ({
  message: `The expression \`${source}\` cannot be read.`,
  hint: 'Look for a missing quote, bracket or sign. Text stands in quotes: `inputs.tier == "gold"`.',
});

const tooLarge = (): Said => ({ message: 'The expression is too long or nests too deep.' });

const notTrueOrFalse = (summary: string): Said => ({
  message: `What stands beside \`&&\`, \`||\` or before \`?\` must be true or false, but is ${plainType(lastQuoted(summary))}.`,
  hint: 'Compare it with something, e.g. `inputs.count > 0`.',
});

/** The library's code to what it means. Codes: lib/*.js of @marcbachmann/cel-js 8. */
const sentences: Readonly<Record<string, (summary: string, context: Context) => Said>> = {
  unexpected_token: unreadable,
  unexpected_character: unreadable,
  expected_token: unreadable,
  unterminated_string: unreadable,
  newline_in_string: unreadable,
  limit_exceeded: tooLarge,
  unknown_variable: (summary, { names = [] }) => {
    const name = afterColon(summary);
    const near = nearest(name, names);
    const known = names.length > 0 ? `Known here: ${names.map((one) => `\`${one}\``).join(', ')}.` : undefined;
    return {
      message: `There is nothing called \`${name}\` here.`,
      hint: near ? `Did you mean \`${near}\`?` : `Text needs quotes: \`"${name}"\`.${known ? ` ${known}` : ''}`,
    };
  },
  no_such_key: (summary) => ({
    message: `There is no \`${afterColon(summary)}\`.`,
    hint: 'Where it may be missing, ask first: `has(inputs.name) ? inputs.name : "none"`.',
  }),
  index_out_of_bounds: () => ({
    message: 'The list has no member at that position.',
    hint: 'Positions count from 0.',
  }),
  no_such_overload: (summary) => {
    const [left = '', sign = '', right = ''] = splitOperation(afterColon(summary));
    return left === ''
      ? { message: `\`${sign}\` cannot stand before ${plainType(right)}.` }
      : {
          message: `\`${sign}\` cannot be used between ${plainType(left)} and ${plainType(right)}.`,
          hint: 'Text becomes a number with `double(...)`, a number becomes text with `string(...)`.',
        };
  },
  no_matching_overload: (summary) => ({
    message: `There is no function for this: \`${asWritten(lastQuoted(summary))}\`.`,
    hint: 'Functions: size, round, string, double, int, has, contains, startsWith, endsWith, matches, map, filter, all, exists.',
  }),
  invalid_logical_operand: notTrueOrFalse,
  invalid_condition_type: notTrueOrFalse,
  invalid_regular_expression: (summary) => ({ message: summary }),
  double_conversion_error: () => ({ message: 'The text given to `double` is not a number.' }),
  int_conversion_error: () => ({ message: 'The text given to `int` is not a whole number.' }),
};

function afterColon(summary: string): string {
  return summary.slice(summary.indexOf(': ') + 2);
}

function lastQuoted(summary: string): string {
  return /'(.*)'$/.exec(summary)?.[1] ?? '';
}

/** `dyn<string> < double` as its three parts; `-string` as a sign and what stands behind it. */
function splitOperation(text: string): readonly string[] {
  const unary = /^([-!])(.+)$/.exec(text);
  return unary ? ['', unary[1] ?? '', unary[2] ?? ''] : (/^(.+?) (\S+) (.+)$/.exec(text)?.slice(1) ?? []);
}

/** A call as the library describes it, in the author's words: `round(text)`. */
function asWritten(call: string): string {
  return call.replace(/dyn<([^<>]*)>|\b(?:double|string|bool|dyn|list|map)\b/g, (type) => plainType(type, true));
}

function plainType(type: string, bare = false): string {
  const inner = /^dyn<(.*)>$/.exec(type)?.[1] ?? type;
  const word = words[inner.replace(/<.*/, '')] ?? ['a value', 'value'];
  return word[bare ? 1 : 0];
}

const words: Readonly<Record<string, readonly [string, string]>> = {
  string: ['text', 'text'],
  double: ['a number', 'number'],
  int: ['a number', 'number'],
  bool: ['true or false', 'true or false'],
  null: ['nothing (null)', 'nothing'],
  list: ['a list', 'list'],
  map: ['a map', 'map'],
  'google.protobuf.Timestamp': ['a date', 'date'],
  'google.protobuf.Duration': ['a length of time', 'length of time'],
};
