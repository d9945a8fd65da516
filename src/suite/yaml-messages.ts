import type { Words } from './words.ts';

/** At most so many bytes in a suite file. */
export const maxBytes = 1_048_576;

/** Lists and maps may stand in each other so many levels deep. */
export const maxDepth = 64;

/** So many keys, values, entries of lists and brackets one file may hold; the cases of a suite need far fewer. */
export const maxParts = 200_000;

/** So many values may come into a file through aliases (`*name`) and merges (`<<`). */
export const maxAliased = 100_000;

const smallest = 'The least that a suite needs is a line such as `action: Calculate Order Total`.';

/** What may be wrong with a file before it is looked at as a suite: its encoding and its YAML. */
export const yamlMessages = {
  tooLarge: (bytes: number): Words => ({
    message: `The file is ${Math.max(1.1, bytes / maxBytes).toFixed(1)} MiB large, but at most 1 MiB is allowed.`,
    hint: 'Divide it into several files.',
  }),
  unreadable: (reason: string): Words => ({
    message: `The file could not be read: ${reason}.`,
    hint: 'Check that it is there and that you may read it.',
  }),
  utf16: (): Words => ({
    message: 'The file is saved as UTF-16, but it must be UTF-8.',
    hint: 'Open it in your editor, choose "Save with encoding", and take UTF-8.',
  }),
  notUtf8: (): Words => ({
    message: 'From here on the file is not valid UTF-8, so that letters would be lost.',
    hint: 'Open it in your editor, choose "Save with encoding", and take UTF-8.',
  }),
  loneReturn: (): Words => ({
    message: 'The lines of this file end in a way that only very old programs know.',
    hint: 'Open it in your editor, choose "LF" or "CRLF" for the ends of lines, and save it.',
  }),
  control: (code: number): Words => ({
    message: `Here is a character that no text holds (code ${code}).`,
    hint: 'It may come from a damaged file or from a copied terminal. Delete it; if it is meant, write it as a code in double quotes: `"\\0"`.',
  }),
  empty: (): Words => ({ message: 'The file is empty.', hint: smallest }),
  onlyComments: (): Words => ({ message: 'The file holds no keys and values, only comments.', hint: smallest }),
  notAMap: (kind: string): Words => ({
    message: `The file must be a map of keys and values, but it holds ${kind}.`,
    hint: `Write keys with a colon and a blank behind them. ${smallest}`,
  }),
  documents: (): Words => ({
    message: 'A second document begins here, but one file holds one document.',
    hint: 'Move what stands below `---` to a file of its own, or remove the `---`.',
  }),
  directive: (): Words => ({
    message: 'Lines that begin with `%` would change how the file is read, so they are refused.',
    hint: 'Remove this line, and the `---` after it.',
  }),
  tag: (tag: string): Words => ({
    message: `The tag \`${tag}\` is refused: only plain values are allowed.`,
    hint: 'Remove it. For text that looks like a number, write the value in quotes.',
  }),
  parts: (): Words => ({
    message: `The file holds more than ${maxParts.toLocaleString('en')} keys and values, which is the most that is read.`,
    hint: 'Divide it into several files.',
  }),
  depth: (): Words => ({
    message: `Lists and maps stand in each other more than ${maxDepth} levels deep here.`,
    hint: 'Check for a bracket that is not closed.',
  }),
  cycle: (name: string): Words => ({
    message: `\`*${name}\` stands within what it refers to, so it would never end.`,
    hint: `Write the value itself instead of \`*${name}\`.`,
  }),
  noAnchor: (name: string): Words => ({
    message: `\`*${name}\` refers to \`&${name}\`, but nothing above has that name.`,
    hint: `Mark the value that is meant with \`&${name}\`; if a text with a star is meant, write it in quotes.`,
  }),
  aliases: (): Words => ({
    message: `References such as \`*name\` bring more than ${maxAliased.toLocaleString('en')} values into this file.`,
    hint: 'Refer to less, or divide the suite.',
  }),
  mergeSource: (): Words => ({
    message: '`<<` takes in the keys of another map, but what stands here is no map.',
    hint: 'Refer to a map by its name: `<<: *defaults`. For a key of that name, write it in quotes.',
  }),
  duplicate: (key: string, line: number): Words => ({
    message: `\`${key}\` stands twice in this map; the first time in line ${line}.`,
    hint: key === '<<' ? 'Write one `<<` with a list: `<<: [*first, *second]`.' : 'Remove one of them, or rename it.',
  }),
  braces: (text: string): Words => ({
    message: `\`${text}\` without quotes is a map in YAML, not text.`,
    hint: 'For a value made fresh for each case, name it under `mocks:`, such as `requestId: uuid`. For the text itself, write it in quotes.',
  }),
  keyNotText: (): Words => ({
    message: 'A key must be text, but here is a list or a map.',
    hint: 'Remove the brackets or the `?`, or write the key in quotes.',
  }),
  keyNotQuoted: (key: string, kind: string): Words => ({
    message: `A key must be text, but \`${key}\` is ${kind}.`,
    hint: `Write it in quotes: \`"${key}":\`.`,
  }),
  keyEmpty: (): Words => ({
    message: 'There is no key before this colon.',
    hint: 'Write a name before it. A text that begins with a colon must be in quotes.',
  }),
  keyReserved: (key: string): Words => ({
    message: `\`${key}\` cannot be a name here: it has a meaning of its own inside this program.`,
    hint: 'Choose another name.',
  }),
  keyControl: (): Words => ({
    message: 'This name holds a control character, such as a tab or a line break.',
    hint: 'Type the name anew, without copying it.',
  }),
  invisible: (what: string): Words => ({
    message: `Here is ${what}, which cannot be told from a usual blank or from nothing.`,
    hint: 'It often comes with copied text. Delete it and type a usual blank. If it is meant, write the text in quotes.',
  }),
  curlyQuotes: (): Words => ({
    message: 'These are curly quotes, which YAML takes as part of the text.',
    hint: 'Type straight ones: `"` or `\'`. If curly ones are meant, write straight ones around the whole text.',
  }),
  formula: (text: string): Words => ({
    message: `\`${text}\` is a formula of a spreadsheet, which is not worked out here.`,
    hint: 'Write the value, or an expression with inputs: `${inputs.orderAmount * 2}`. For the text itself, write it in quotes.',
  }),
  foreign: (text: string, name: string): Words => ({
    message: `\`${text}\` is written as other programs have it, and means nothing here.`,
    hint: `Write an expression, in quotes: \`\${${name.startsWith('inputs.') || name === '' ? name || 'inputs.name' : `inputs.${name.replace(/^.*\./, '')}`}}\`. For the text itself, write it in quotes.`,
  }),
  windowsPath: (): Words => ({
    message: 'In double quotes a backslash and a letter are a code: `\\t` is a tab and `\\n` a line break.',
    hint: "Write single quotes, in which a backslash is only a backslash: `'C:\\temp'`.",
  }),
  decimalComma: (number: string): Words => ({
    message: `\`${number}\` is read as two entries, for a comma divides entries here.`,
    hint: `Decimals have a point: \`${number.replace(/[.](?=\d{3})/g, '').replace(',', '.')}\`.`,
  }),
  notFinite: (text: string): Words => ({
    message: `\`${text}\` is no value that can be sent: numbers are finite.`,
    hint: 'Write a number; if the text is meant, write it in quotes.',
  }),
  expression: (): Words => ({
    message: 'An expression `${...}` within brackets or braces, or with a colon in it, must be in quotes.',
    hint: 'Write double quotes around the whole text, and single ones within: `"${inputs.tier == \'gold\'}"`.',
  }),
} as const;
