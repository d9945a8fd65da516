import { functionHint } from './function-hint.ts';
import { nameHint } from './name-hint.ts';
import { plainCall, plainType } from './plain-type.ts';
import { unreadable } from './unreadable.ts';

/** What is wrong, and what to write instead. */
export interface Said {
  readonly message: string;
  readonly hint?: string;
}

/** What a sentence may need beside what the library says. */
export interface Spoken {
  readonly source: string;
  /** Where in the source the fault is, counted in characters from 0. */
  readonly at: number;
  /** The names that may be used. */
  readonly names: readonly string[];
}

const notRead = (_summary: string, { source, at }: Spoken): Said => unreadable(source, at);

const tooLarge = (): Said => ({
  message: 'The expression is too long or nests too deep.',
  hint: 'Divide it: work a part out in an input of its own, and name that input here.',
});

const notTrueOrFalse = (summary: string): Said => ({
  message: `What stands beside \`&&\`, \`||\` or before \`?\` must be true or false, but is ${plainType(lastQuoted(summary))}.`,
  hint: 'Compare it with something, e.g. `inputs.count > 0`.',
});

const notWhole = (): Said => ({
  message: 'The text given to `int` is not a whole number.',
  hint: 'For a number with decimals, write `double(...)`.',
});

const badEscape = (): Said => ({
  message: 'A backslash in a text begins a code, and this is none.',
  hint: 'Write two backslashes for one: `"C:\\\\temp"`.',
});

const badArgument = (): Said => ({
  message: 'What stands in these brackets is not what the function takes.',
  hint: 'Write `has(inputs.name)`, or `inputs.items.all(item, item.price > 0)` with a name for the member first.',
});

const badNumber = (): Said => ({
  message: 'This number cannot be read.',
  hint: 'Write it as in `1250.5`. Text stands in quotes.',
});

const noMember = (): Said => ({
  message: 'The list has no member at that position.',
  hint: 'Positions count from 0.',
});

const asNumber = 'Text becomes a number with `double(...)`, a number becomes text with `string(...)`.';

const tooLargeNumber = (): Said => ({
  message: 'The number is too large to calculate with.',
  hint: 'If it is an id, keep it as text, in quotes.',
});

/** The library's code to what it means. Codes: lib/*.js of @marcbachmann/cel-js 8. */
export const sentences: Readonly<Record<string, (summary: string, spoken: Spoken) => Said>> = {
  unexpected_token: notRead,
  unexpected_character: notRead,
  expected_token: notRead,
  unterminated_string: notRead,
  unterminated_triple_quoted_string: notRead,
  newline_in_string: notRead,
  reserved_identifier: (summary) => reserved(afterColon(summary)),
  limit_exceeded: tooLarge,
  invalid_number: badNumber,
  invalid_integer: badNumber,
  invalid_hex_integer: badNumber,
  invalid_exponent: badNumber,
  invalid_escape_sequence: badEscape,
  invalid_unicode_escape: badEscape,
  invalid_unicode_surrogate: badEscape,
  invalid_hex_escape: badEscape,
  invalid_octal_escape: badEscape,
  octal_escape_out_of_range: badEscape,
  invalid_macro_argument: badArgument,
  unknown_variable: (summary, { names }) => {
    const name = afterColon(summary);
    return { message: `There is nothing called \`${name}\` here.`, hint: nameHint(name, names) };
  },
  no_such_key: (summary) => ({
    message: `There is no \`${afterColon(summary)}\`.`,
    hint: 'Where it may be missing, ask first: `has(inputs.name) ? inputs.name : "none"`.',
  }),
  index_out_of_bounds: noMember,
  index_out_of_range: noMember,
  invalid_index_type: () => ({
    message: 'The position in a list must be a whole number.',
    hint: 'Positions count from 0: `inputs.items[0]`.',
  }),
  cannot_index_type: (summary) => ({
    message: `${capital(plainType(lastQuoted(summary)))} has no members that could be named.`,
    hint: 'A dot or square brackets stand behind a map or a list only.',
  }),
  no_such_overload: (summary) => {
    const [left = '', sign = '', right = ''] = splitOperation(afterColon(summary));
    return left === ''
      ? { message: `\`${sign}\` cannot stand before ${plainType(right)}.`, hint: asNumber }
      : {
          message: `\`${sign}\` cannot be used between ${plainType(left)} and ${plainType(right)}.`,
          hint: asNumber,
        };
  },
  no_matching_overload: (summary) => {
    const call = plainCall(lastQuoted(summary));
    return { message: `There is no function for this: \`${call}\`.`, hint: functionHint(call) };
  },
  invalid_logical_operand: notTrueOrFalse,
  invalid_condition_type: notTrueOrFalse,
  invalid_regular_expression: (summary) => ({ message: summary }),
  double_conversion_error: () => ({
    message: 'The text given to `double` is not a number.',
    hint: 'Decimals have a point, and there are no signs or blanks: `double("2.5")`.',
  }),
  int_conversion_error: notWhole,
  uint_conversion_error: notWhole,
  numeric_overflow: tooLargeNumber,
  invalid_timestamp: () => ({
    message: 'The text given to `timestamp` is not a date with a time.',
    hint: 'Write it as in `timestamp("2030-01-31T09:30:00Z")`.',
  }),
  invalid_duration: () => ({
    message: 'The text given to `duration` is not a length of time.',
    hint: 'Write it as in `duration("90m")`, with `s`, `m` or `h`.',
  }),
};

/** Words that the expression language keeps for itself. */
function reserved(word: string): Said {
  const message = `\`${word}\` has a meaning of its own in expressions.`;
  if (word === 'if') return { message, hint: functionHint('if()') };
  return { message, hint: `If text is meant, write it in quotes: \`"${word}"\`.` };
}

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

function capital(text: string): string {
  return text.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
