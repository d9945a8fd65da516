import { nearest } from '../lib/nearest.ts';
import { oneOf, type Words } from './words.ts';

/** What may be wrong with a pattern that names suites. */
export const discoverMessages = {
  nothing: (pattern: string, all: readonly string[]): Words => ({
    message: `\`${pattern}\` matches no suite.`,
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
  unreadable: (pattern: string, reason: string): Words => ({
    message: `\`${pattern}\` cannot be searched: ${reason}.`,
    hint: 'Check that you may read the folders.',
  }),
} as const;

function hintFor(pattern: string, all: readonly string[]): string {
  if (all.length === 0)
    return 'There is no suite in this project yet. A suite is a file whose name ends in .action.yaml.';
  const name = (path: string) => path.replace(/^.*\//s, '');
  const near = nearest(pattern, all) ?? all.find((file) => name(file) === nearest(name(pattern), all.map(name)));
  if (near) return `Did you mean \`${near}\`?`;
  const few = all.slice(0, 3);
  return `There ${all.length === 1 ? 'is' : 'are'} ${oneOf(few, 'and')}${all.length > 3 ? `, and ${all.length - 3} more` : ''}.`;
}
