import type { RunStarted, Shard } from '../../model/event.ts';
import type { Problem } from '../../model/problem.ts';
import type { RunFlags } from '../run-flags.ts';
import { selectionOf } from '../run-plan.ts';
import type { Invocation } from '../world.ts';

/**
 * The command line of a run that goes on: it selects what the run began with, so that nobody has to type it again. What
 * is typed again must be the same; a Problem where it is not. What selects nothing, such as `--concurrency`, is free.
 */
export function recordedFlags(
  { plan, seed }: RunStarted,
  { patterns, flags, project }: Invocation,
  cwd: string,
): Invocation | Problem {
  const typed = selectionOf({ patterns, flags, project }, cwd);
  const { selection = typed, shard } = plan ?? {};
  const recorded: Partial<RunFlags> = {
    ...(selection.simulate && { simulate: true }),
    ...(selection.env !== undefined && { env: selection.env }),
    ...(selection.tag !== undefined && { tag: selection.tag }),
    ...(selection.grep !== undefined && { grep: selection.grep }),
    ...(selection.shuffle && { shuffle: true }),
    ...(selection.lastFailed !== undefined && { lastFailed: true }),
    ...(shard && { shard }),
    seed,
  };
  for (const key of keys) {
    if (flags[key] === undefined || sayOf(flags[key]) === sayOf(recorded[key])) continue;
    return differs(`--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, sayOf(recorded[key]));
  }
  if (patterns.length > 0 && typed.patterns.join('\n') !== selection.patterns.join('\n')) {
    return differs('A pattern', selection.patterns.join(' '));
  }
  // Patterns are kept as they are named from the project folder.
  return { patterns: selection.patterns, flags: { ...flags, ...recorded }, project };
}

const keys = ['simulate', 'env', 'tag', 'grep', 'shuffle', 'lastFailed', 'shard', 'seed'] as const;

function sayOf(value: string | boolean | Shard | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? `${value.number}/${value.of}` : String(value);
}

function differs(what: string, recorded: string): Problem {
  const began = recorded === '' ? 'it began without' : `it began with ${recorded === 'true' ? 'it' : recorded}`;
  return {
    kind: 'usage',
    message: `${what} selects other cases than the run that is to go on: ${began}.`,
    hint: 'Leave it out: a run that goes on selects what it began with.',
  };
}
