import { checkFilePath } from './check-file-path.ts';
import type { Mock } from './mock.ts';
import { textOption } from './options.ts';
import { unreadable } from './unreadable.ts';

/** The text of a file: a body that is too long for a suite, or that other programs read as well. */
export const file: Mock = {
  name: 'file',
  description: 'The text of a file below the project folder.',
  example: { type: 'file', path: 'fixtures/body.txt' },
  schema: {
    type: 'object',
    properties: {
      path: {
        description: 'The path of the file, from the project folder. UTF-8, at most 1 MiB.',
        type: 'string',
        minLength: 1,
        maxLength: 1_000,
        examples: ['fixtures/body.txt'],
      },
    },
    required: ['path'],
    additionalProperties: false,
  },
  fileOption: 'path',
  check: (options) => checkFilePath(textOption(options, 'path', '')),
  unmet(options, { readFile }) {
    const path = textOption(options, 'path', '');
    const found = readFile(path);
    return 'reason' in found ? unreadable(path, found.reason) : undefined;
  },
  generate(options, { readFile }) {
    const path = textOption(options, 'path', '');
    const found = readFile(path);
    if ('reason' in found) throw new Error(`The file ${path} went away while it was used: ${found.reason}.`);
    return found.text;
  },
};
