import { nearest } from '../lib/nearest.ts';
import { cut, printable } from '../lib/printable.ts';
import { oneOf, type Words } from './words.ts';

/** What may be wrong with a pattern that names suites. */
export const discoverMessages = {
  nothing: (pattern: string, all: readonly string[]): Words => ({
    message: `\`${shown(pattern)}\` matches no suite.`,
    hint: hintFor(pattern, all),
  }),
  emptyFolder: (folder: string, other: string | undefined): Words => ({
    message: `There is no suite in the folder \`${folder}\`.`,
    hint: other
      ? `A suite's name ends in .action.yaml, and \`${other}\` does not. Rename it if it is one.`
      : 'A suite is a file whose name ends in .action.yaml.',
  }),
  emptyPattern: (): Words => ({
    message: 'A name of a suite is empty.',
    hint: 'Write a file, a folder, or a pattern such as "suites/**/*.action.yaml".',
  }),
  linkOut: (pattern: string): Words => ({
    message: `\`${pattern}\` is a link that leads out of the project folder.`,
    hint: 'Copy the suites into the project.',
  }),
  lineZero: (file: string): Words => ({
    message: `Lines count from 1, so \`${file}\` has no line 0.`,
    hint: `Write the line in which the case stands, such as \`${file}:1\`, or only \`${file}\` for all of its cases.`,
  }),
  noFile: (pattern: string): Words => ({
    message: `\`${pattern}\` is neither a file nor a folder.`,
    hint: 'Name a suite file, or a folder with suites in it.',
  }),
  unreadable: (pattern: string, reason: string, folder?: string): Words => ({
    message: `\`${shown(pattern)}\` cannot be searched: ${folder === undefined ? '' : `of the folder \`${folder}\`, `}${reason}.`,
    hint: 'Check that you may read the folders.',
  }),
  tooLong: (pattern: string): Words => ({
    message: `The pattern \`${shown(pattern)}\` is too long to be searched for.`,
    hint: 'Name a folder, or use `*` and `**` for many names at once: "suites/**/*.action.yaml".',
  }),
  tooMany: (pattern: string): Words => ({
    message: `The pattern \`${shown(pattern)}\` has too many choices in braces to be searched for.`,
    hint: 'Use `*` in place of braces, or write several patterns.',
  }),
  folder: (): Words => ({
    message: 'This has the name of a suite, but it is a folder.',
    hint: 'Rename it. A suite is a file whose name ends in .action.yaml.',
  }),
  neither: (): Words => ({
    message: 'This has the name of a suite, but it is no ordinary file: it may never end.',
    hint: 'Write the suite into a file, or take this away.',
  }),
  leadsOut: (): Words => ({
    message: 'This is a link that leads out of the project folder.',
    hint: 'Copy the suite into the project.',
  }),
  deadLink: (reason: string): Words => ({
    message: `This is a link, and what it leads to cannot be read: ${reason}.`,
    hint: 'Mend the link, or take it away.',
  }),
} as const;

/** Messages have one line. */
function shown(pattern: string): string {
  return cut(printable(pattern), 200);
}

function hintFor(pattern: string, all: readonly string[]): string {
  if (all.length === 0)
    return 'There is no suite in this project yet. A suite is a file whose name ends in .action.yaml.';
  const name = (path: string) => path.replace(/^.*\//s, '');
  const near = nearest(pattern, all) ?? all.find((file) => name(file) === nearest(name(pattern), all.map(name)));
  if (near) return `Did you mean \`${near}\`?`;
  const few = all.slice(0, 3);
  return `There ${all.length === 1 ? 'is' : 'are'} ${oneOf(few, 'and')}${all.length > 3 ? `, and ${all.length - 3} more` : ''}.`;
}
