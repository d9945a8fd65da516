import { legible } from '../../../lib/printable.ts';
import type { Detail, RunFacts } from './shape.ts';
import { shellWords } from './shell.ts';

/** A case as the command line finds it. */
export interface Findable {
  readonly caseId: string;
  /** Its suite's file. */
  readonly file: string;
  readonly name: string;
}

/**
 * The command that runs one case again, with the same generated values. A name from which values were left out, or a
 * secret, is none that a suite gives; there the place alone has to do. `undefined` where the command cannot be pasted.
 */
export function againCommand(
  { options, seed }: Pick<RunFacts, 'options' | 'seed'>,
  { caseId, file, name }: Findable,
  { place }: Pick<Detail, 'place'>,
): string | undefined {
  const where = place.file === file ? `${file}:${place.line}` : file;
  const isWhole = !name.endsWith(`(${caseId})`) && !name.includes('***') && legible(name) === name;
  const words = shellWords([
    ...['action-suite', 'run', where],
    ...(isWhole ? ['--grep', `^${escapeRegex(name)}$`] : []),
    ...options,
    ...(seed === undefined ? [] : ['--seed', seed]),
  ]);
  return words?.join(' ');
}

function escapeRegex(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
