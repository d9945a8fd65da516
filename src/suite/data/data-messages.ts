import { counted } from '../../lib/counted.ts';
import { nearest } from '../../lib/nearest.ts';
import { oneOf, type Words } from '../words.ts';

/** At most so many bytes in a file that a suite refers to. */
export const maxDataBytes = 10_485_760;

const mebibytes = (bytes: number) => `${(bytes / 1_048_576).toFixed(1)} MiB`;

/** What may be wrong with a file that a suite refers to, before it is looked at as cases or as a schema. */
export const fileMessages = {
  absolute: (path: string): Words => ({
    message: `\`${path}\` is not a path from the suite's own folder.`,
    hint: 'Put the file beside the suite, and write its name, such as `orders.csv` or `data/orders.csv`.',
  }),
  outside: (path: string): Words => ({
    message: `\`${path}\` lies outside the project folder.`,
    hint: 'Copy the file into the project, beside the suite.',
  }),
  linkOut: (path: string): Words => ({
    message: `\`${path}\` is a link that leads out of the project folder.`,
    hint: 'Copy the file itself into the project.',
  }),
  unreadable: (path: string, reason: string, beside: readonly string[]): Words => {
    const near = nearest(path, beside);
    const hint = near
      ? `Did you mean \`${near}\`?`
      : path.includes('\\')
        ? 'Write `/` between folders.'
        : "The path is read from the suite's own folder. Check that the file is there and that you may read it.";
    return { message: `\`${path}\` could not be read: ${reason}.`, hint };
  },
  noFile: (path: string): Words => ({
    message: `\`${path}\` is no ordinary file.`,
    hint: 'Name a file with text in it, beside the suite.',
  }),
  tooLarge: (path: string, bytes: number): Words => ({
    message: `\`${path}\` is ${mebibytes(bytes)} large, but at most 10 MiB is allowed.`,
    hint: 'Divide it into several files, each with a suite of its own.',
  }),
  utf16: (): Words => ({
    message: 'The file is saved as UTF-16, but it must be UTF-8.',
    hint: 'In Excel, save it as "CSV UTF-8"; in an editor, choose "Save with encoding" and take UTF-8.',
  }),
  notUtf8: (): Words => ({
    message: 'From here on the file is not valid UTF-8, so that letters would be lost.',
    hint: 'In Excel, save it as "CSV UTF-8"; in an editor, choose "Save with encoding" and take UTF-8.',
  }),
  control: (code: number): Words => ({
    message: `Here is a character that no text holds (code ${code}).`,
    hint: 'It may come from a damaged file. Delete it.',
  }),
  ending: (path: string): Words => ({
    message: `\`${path}\` is no kind of file that cases can stand in.`,
    hint: /\.(xlsx?|ods|numbers)$/i.test(path)
      ? 'Save the sheet as "CSV UTF-8", and name that file.'
      : 'Its name must end in .csv, .json, .yaml or .yml.',
  }),
  schemaEnding: (path: string): Words => ({
    message: `\`${path}\` is no kind of file that a JSON Schema can stand in.`,
    hint: 'Its name must end in .json, .yaml or .yml.',
  }),
  empty: (): Words => ({
    message: 'The file is empty.',
    hint: 'Write a row with the names of columns, such as `name,customerId`, and below it a row for each case.',
  }),
  emptyList: (): Words => ({
    message: 'The file is empty.',
    hint: 'Write a list of cases, as under `cases` in a suite.',
  }),
  notJson: (): Words => ({
    message: 'The file is not JSON: something is wrong at or before this place.',
    hint: 'Look for a comma too many or too few, a quote or a bracket that is not closed, or a comment.',
  }),
  notAList: (kind: string): Words => ({
    message: `A file of cases must hold a list of them, but here is ${kind}.`,
    hint: 'Write each case as an entry of one list, as under `cases` in a suite.',
  }),
  noCases: (): Words => ({
    message: 'The file is an empty list, so the suite has no case.',
    hint: 'Write at least one case, or leave `cases` out of the suite.',
  }),
  notASchema: (kind: string): Words => ({
    message: `A JSON Schema is a map of keys and values, but here is ${kind}.`,
    hint: 'Write for example `{ "type": "object" }`.',
  }),
  tooMany: (most: number): Words => ({
    message: `Here more cases begin than the ${most.toLocaleString('en')} that are allowed.`,
    hint: 'Divide the file, or raise the limit with `--max-cases`.',
  }),
} as const;

/** What may be wrong with a table of cases (CSV). */
export const tableMessages = {
  openQuote: (): Words => ({
    message: 'The quote that begins here is never closed.',
    hint: 'Write `"` behind the last character of the cell. A quote that is part of the text is written twice: `""`.',
  }),
  afterQuote: (): Words => ({
    message: 'Behind the closing quote of this cell stands something else.',
    hint: 'Put the whole cell in quotes. A quote that is part of the text is written twice: `""`.',
  }),
  quoteWithin: (): Words => ({
    message: 'In this cell stands a quote, but the cell does not begin with one.',
    hint: 'Put the whole cell in quotes, and write each quote within it twice: `"5"" pipe"`.',
  }),
  onlyHeader: (): Words => ({
    message: 'Below the row with the names of columns there is no row, so the suite has no case.',
    hint: 'Write a row for each case, or leave `cases` out of the suite.',
  }),
  noHeader: (text: string): Words => ({
    message: `\`${text}\` is a value, not the name of a column.`,
    hint: 'The first row holds the names of columns, such as `name,phone`. Write one above this row.',
  }),
  emptyHeader: (): Words => ({
    message: 'This column has no name.',
    hint: 'Write the name of an input, or remove the column.',
  }),
  twice: (name: string, other: string): Words => ({
    message: `Two columns set the same: \`${other}\` and \`${name}\`.`,
    hint: 'Remove one of them, or rename it.',
  }),
  within: (name: string, other: string): Words => ({
    message: `\`${name}\` stands within \`${other}\`, which has a column of its own.`,
    hint: 'Remove one of the two columns.',
  }),
  fewer: (cells: number, columns: number, missing: readonly string[]): Words => ({
    message: `This row has ${counted(cells, 'cell')}, but there are ${counted(columns, 'column')}: nothing stands for ${oneOf(missing, 'and')}.`,
    hint: 'Write a separator for each cell that is to be empty.',
  }),
  more: (cells: number, columns: number, separator: string): Words => ({
    message: `This row has ${counted(cells, 'cell')}, but there ${columns === 1 ? 'is' : 'are'} only ${counted(columns, 'column')}; this one has no name.`,
    hint: `Put a cell that holds ${separator} in quotes, or name the column in the first row.`,
  }),
  ownKey: (key: string): Words => ({
    message: `\`${key}\` by itself is not the name of a column.`,
    hint:
      key === 'expect'
        ? 'Write what is expected, such as `expect.status` or `expect.output.total`. An input of this name is written `inputs.expect`.'
        : `Write the name of an input behind it, such as \`inputs.customerId\`. An input of this name is written \`inputs.${key}\`.`,
  }),
  notInTable: (name: string, key: string): Words => ({
    message: `\`${key}\` cannot stand in a table.`,
    hint: `Write it under \`${key}\` in the suite. An input of this name is written \`inputs.${name}\`.`,
  }),
  inputName: (name: string): Words => ({
    message: `\`${name}\` is not the name of an input.`,
    hint: "Write the name as in the action's contract, with a dot for what stands within it: `customerId`, `customer.id`.",
  }),
  expectName: (name: string, known: readonly string[]): Words => {
    const near = nearest(name, known);
    return {
      message: `\`${name}\` is nothing that can be expected.`,
      hint: near
        ? `Did you mean \`${near}\`?`
        : 'Such columns are `expect.status`, `expect.output.total`, `expect.errors[0].code` and `expect.latency.max`.',
    };
  },
} as const;
