import type { Problem } from './model/problem.ts';

/**
 * What a compiler says of a fault of syntax, in words for someone who does not program.
 *
 * @param said Babel's sentence (https://github.com/babel/babel/tree/main/packages/babel-parser/src/parse-error)
 * @param isEnd whether it is the end of the file that was not expected
 */
export function syntaxFaultWords(said: string, isEnd: boolean): Pick<Problem, 'message' | 'hint'> {
  if (isEnd && /^Unexpected token|^Unterminated/.test(said)) return unfinished;
  for (const [pattern, words] of sentences) {
    const found = pattern.exec(said);
    if (found) return words(found[1] ?? '');
  }
  return { message: `This cannot be read: ${said.replace(/[.\s]+$/, '')}.`, hint: 'Mend this line or the one before.' };
}

type Words = Pick<Problem, 'message' | 'hint'>;

const unfinished: Words = {
  message: 'The file ends before the configuration does.',
  hint: 'Close every bracket, brace and quotation mark that was opened.',
};

const missing: Words = {
  message: 'Something is missing in front of this.',
  hint: 'Look for a comma, a colon, a bracket or a quotation mark that is not there, also at the end of the line before.',
};

const sentences: readonly (readonly [RegExp, (found: string) => Words])[] = [
  [/^Unexpected token, expected|^Missing semicolon/, () => missing],
  [
    /^Unexpected token/,
    () => ({
      message: 'This cannot stand here.',
      hint: 'Is it one bracket too many, or is something missing before it?',
    }),
  ],
  [/^Unexpected character '([\u2018-\u201f])'/, curly],
  [
    /^Unexpected character '(.+?)'/,
    (char) => ({
      message: `The character \`${char}\` cannot stand here.`,
      hint: 'Take it out, or put the text in quotation marks.',
    }),
  ],
  [
    /^Unterminated string/,
    () => ({ message: 'This text has no end.', hint: 'Close it with the quotation mark that it begins with.' }),
  ],
  [/^Unterminated template/, () => ({ message: 'This text has no end.', hint: 'Close it with a backtick.' })],
  [/^Unterminated comment/, () => ({ message: 'This comment has no end.', hint: 'Close it with `*/`.' })],
  [
    /^Invalid shorthand property initializer/,
    () => ({ message: 'Here stands `=` between a key and its value.', hint: 'Write `:`.' }),
  ],
  [
    /^Identifier '(.+)' has already been declared/,
    (name) => ({ message: `The name \`${name}\` is given twice.`, hint: 'Give one of the two another name.' }),
  ],
];

function curly(char: string): Words {
  return {
    message: `The quotation mark \`${char}\` is none that can be read here.`,
    hint: "Write a straight one: `'`.",
  };
}
