import { strangeCharacters } from './read-scalar.ts';
import type { Words } from './words.ts';
import { yamlMessages } from './yaml-messages.ts';

/** What the YAML library says about text that it cannot read. Codes: `ErrorCode` in errors.ts of yaml 2.9. */
export interface SyntaxFault {
  readonly code: string;
  readonly message: string;
}

/**
 * A fault of syntax in words for someone who has never heard of YAML's grammar. Where the cause can be seen in `line`,
 * the source line around the fault, `mark` finds it there.
 */
export function syntaxWords({ code, message }: SyntaxFault, line: string): { words: Words; mark?: RegExp } {
  const found = braces.exec(line)?.[0];
  if (found) return { words: yamlMessages.braces(found), mark: braces };
  const foreign = /%\{[^}]*\}|\{%[^%]*%\}/.exec(line)?.[0];
  if (foreign)
    return { words: yamlMessages.foreign(foreign, /[\w.]+/.exec(foreign)?.[0] ?? ''), mark: /%\{[^}]*\}|\{%[^%]*%\}/ };
  if (message.startsWith('Missing closing')) return { words: openQuote };
  if (expression.test(line)) return { words: yamlMessages.expression(), mark: expression };
  const strange = strangeCharacters(line, true);
  if (strange) return strange;
  if (/^\s*[^:#]*,[^:]*,[^:]*$/.test(line) && message.startsWith('Implicit')) return { words: tableRows };
  const gap = /^\s*(?:- +)?([\w-]+):(?=[^\s:/])/.exec(line)?.[1];
  if (gap) return { words: missingBlank(gap), mark: /[\w-]+:/ };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /: .*: /.test(line)) return { words: aroundColon };
  return { words: byMessage.find(([start]) => message.startsWith(start))?.[1] ?? byCode[code] ?? unclear };
}

const expression = /\$\{.*?(?:\}|$)/;

const braces = /\{\{.*?(?:\}\}|$)/;

function missingBlank(key: string): Words {
  return {
    message: `There is no blank after the colon of \`${key}:\`.`,
    hint: `Write \`${key}: \` and then the value.`,
  };
}

/** For a table pasted from a file of values with commas between them. */
export const tableRows: Words = {
  message: 'These lines look like the rows of a table, which a suite does not take as they are.',
  hint: 'Write each row as an entry: `- { name: first, inputs: { customerId: CUST-1 } }`.',
};

const openQuote: Words = {
  message: 'The quote that begins here is never closed.',
  hint: 'Write the same quote at the end of the text. An apostrophe within a text is best kept within double quotes.',
};

const openBracket: Words = {
  message: 'A bracket or brace above is not closed before this.',
  hint: 'Write `]` at the end of a list, `}` at the end of a map.',
};

const noKey: Words = {
  message: 'This line is neither a key with a value nor part of the text above.',
  hint: 'A key has a colon and a blank behind it: `action: Calculate Order Total`. A text of several lines begins with `|`, and its lines stand further right.',
};

const afterValue: Words = {
  message: 'The value has ended before this, so nothing may follow in its line.',
  hint: 'If all of it is one text, write quotes around the whole. Within single quotes an apostrophe is written twice.',
};

const aroundColon: Words = {
  message: 'This text holds a colon with a blank behind it, so it is read as a further key.',
  hint: 'Write quotes around the whole text, or begin a new line for the key.',
};

const deeperLine: Words = {
  message: 'The next line stands further right than this one, but the value of this key has already begun here.',
  hint: 'Keys of one map begin in the same column. What belongs to a key stands in lines of its own below it.',
};

const missingComma: Words = {
  message: 'Before this a comma is missing.',
  hint: 'Write one at the end of the entry before, which may stand in the line above.',
};

const secondComma: Words = {
  message: 'Before this comma no entry stands.',
  hint: 'Remove the comma, or write the entry.',
};

const closedTwice: Words = {
  message: 'This bracket or brace closes nothing.',
  hint: 'Remove it, or open it with `[` or `{` before the first entry.',
};

const betweenColumns: Words = {
  message: 'This line stands between the columns of the lines around it.',
  hint: 'Begin it in the same column as the key above that it belongs to.',
};

const dashBehindKey: Words = {
  message: 'The dash of a list cannot stand in the line of its key.',
  hint: 'Begin a new line, two blanks further right: first the key and its colon, then the dash below it.',
};

const unclear: Words = {
  message: 'This cannot be read from here on.',
  hint: 'Check quotes, brackets, colons and the indentation of this line and the one above.',
};

/** One code may stand for quite different mistakes; the beginning of the library's sentence tells them apart. */
const byMessage: readonly (readonly [string, Words])[] = [
  ['Missing , between', missingComma],
  ['Unexpected , in', secondComma],
  ['Unexpected flow-', closedTwice],
  ['Sequence item without', betweenColumns],
  ['Unexpected block-seq-ind', dashBehindKey],
  ['Flow ', openBracket],
  ['Implicit ', noKey],
  ['Unexpected scalar', afterValue],
];

const byCode: Readonly<Record<string, Words>> = {
  TAB_AS_INDENT: {
    message: 'This line is indented with a tab, which YAML does not allow.',
    hint: 'Use blanks: two for each level. Most editors can replace all tabs at once.',
  },
  BAD_INDENT: {
    message: 'This line is not indented as the lines around it.',
    hint: 'Keys of one map begin in the same column; what belongs to a key stands two blanks further right.',
  },
  BAD_SCALAR_START: {
    message: 'A text that begins with this character must be in quotes.',
    hint: 'Write quotes around the whole text. So it is with `@`, `%`, `&`, `*`, `!`, `|`, `>` and the backtick.',
  },
  BLOCK_AS_IMPLICIT_KEY: deeperLine,
  MULTILINE_IMPLICIT_KEY: noKey,
  KEY_OVER_1024_CHARS: {
    message: 'This key is longer than 1,024 characters.',
    hint: 'Check for a colon that belongs to a text; write such a text in quotes.',
  },
  BLOCK_IN_FLOW: {
    message: 'Between these brackets or braces a comma is missing, or something stands there that only lines can hold.',
    hint: 'Write a comma behind every entry, or write the whole without brackets and braces, one entry a line.',
  },
  BAD_DQ_ESCAPE: {
    message: 'Between double quotes a backslash begins a code, and this is none.',
    hint: "Write two backslashes for one, or use single quotes: `'^\\d+$'`.",
  },
  BAD_ALIAS: {
    message: 'After `*` or `&` a name must follow.',
    hint: 'If a text that begins so is meant, write it in quotes.',
  },
  RESOURCE_EXHAUSTION: yamlMessages.depth(),
};
