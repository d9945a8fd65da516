import { Command, CommanderError } from 'commander';
import type { RunFlags } from '../commands/run-flags.ts';
import { nearest } from '../lib/nearest.ts';
import type { Problem } from '../model/problem.ts';

/** Options that have no counterpart on the command line. */
const ofLibrary: readonly string[] = ['cwd', 'config', 'variables', 'patterns', 'signal', 'print'];

/**
 * Reads options as the command line reads its own: with the same checks and in the same words.
 *
 * @param add gives a command its options
 */
export function readOptions(
  options: object,
  add: (command: Command) => Command,
): { readonly flags: RunFlags; readonly problems: readonly Problem[] } {
  const command = add(new Command())
    .exitOverride()
    .configureOutput({ writeErr() {} });
  const names = command.options.map((option) => option.attributeName());
  const given = Object.entries(options).filter(([key, value]) => value !== undefined && !ofLibrary.includes(key));
  const problems = given.flatMap(([key]) => (names.includes(key) ? [] : [unknown(key, names)]));
  if (problems.length > 0) return { flags: {}, problems };
  try {
    return { flags: command.parse(given.flatMap(asTyped), { from: 'user' }).opts<RunFlags>(), problems };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const message = error.message.replace(/^error: /, '');
    return {
      flags: {},
      problems: [{ kind: 'usage', message: `${message.charAt(0).toUpperCase()}${message.slice(1)}` }],
    };
  }
}

/** An option as one types it: `--max-cases=5`. */
function asTyped([key, value]: [string, unknown]): string[] {
  const name = `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  if (value === false) return [];
  if (value === true) return [name];
  return [value].flat().map((one) => `${name}=${String(one)}`);
}

function unknown(key: string, names: readonly string[]): Problem {
  const known = [...ofLibrary, ...names];
  const near = nearest(key, known);
  const hint = near ? `Did you mean \`${near}\`?` : `There are: ${known.join(', ')}.`;
  return { kind: 'usage', message: `There is no option \`${key}\`.`, hint };
}
