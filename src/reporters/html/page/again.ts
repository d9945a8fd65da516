import type { Detail, RunFacts } from './shape.ts';
import { shellWord } from './shell.ts';

/** A case as the command line finds it. */
export interface Findable {
  readonly caseId: string;
  /** Its suite's file. */
  readonly file: string;
  readonly name: string;
}

/**
 * The command that runs one case again, with the same generated values. A name from which values were left out, or a
 * secret, is none that a suite gives; there the place alone has to do.
 */
export function againCommand(
  { options, seed }: Pick<RunFacts, 'options' | 'seed'>,
  { caseId, file, name }: Findable,
  { place }: Pick<Detail, 'place'>,
): string {
  const where = place.file === file ? `${file}:${place.line}` : file;
  const isWhole = !name.endsWith(`(${caseId})`) && !name.includes('***');
  return [
    'action-suite run',
    shellWord(where),
    ...(isWhole ? ['--grep', shellWord(`^${escapeRegex(name)}$`)] : []),
    ...options.map(shellWord),
    ...(seed === undefined ? [] : ['--seed', shellWord(seed)]),
  ].join(' ');
}

function escapeRegex(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
