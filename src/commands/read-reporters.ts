import { resolve } from 'node:path';
import { nearest } from '../lib/nearest.ts';
import type { Config } from '../model/config.ts';
import type { Problem } from '../model/problem.ts';
import type { FileReport } from '../model/reporter.ts';
import { reporters as own } from '../reporters/index.ts';
import type { RunFlags } from './run-flags.ts';

/** A report that is asked for, with its file as an absolute path if it is not to have its usual one. */
export interface AskedReport {
  readonly name: string;
  /** What makes it; absent for the audit log. */
  readonly report?: FileReport;
  readonly file?: string;
}

/** Where the reports of a run are named, and by whom. */
interface Surroundings {
  readonly cwd: string;
  readonly root: string;
  readonly added?: Readonly<Record<string, FileReport>> | undefined;
}

/**
 * Reads `name` and `name=file`, where a relative file begins in the current folder if a flag names it, in the project's
 * if the configuration does. The audit log is kept whatever else is asked for: it is what every other report can be
 * made from.
 *
 * @param added the reporters of the configuration, beside our own
 */
export function readReporters(
  flags: RunFlags,
  config: Config,
  { cwd, root, added = {} }: Surroundings,
  problems: Problem[],
): readonly AskedReport[] {
  const known: Readonly<Record<string, FileReport>> = { ...own, ...added };
  const names = [...Object.keys(known), 'audit'];
  const base = flags.reporter ? cwd : root;
  const asked = flags.reporter ?? config.reporters ?? ['junit', 'html', 'results'];
  const read = asked.flatMap((text) => {
    const [typed = '', ...rest] = text.split('=');
    const name = names.find((one) => one === typed);
    const file = rest.length > 0 ? rest.join('=') : undefined;
    const wrong = name ? noFile(name, file) : unknown(typed, names);
    const report = known[typed];
    if (wrong) problems.push(wrong);
    // Where the file is what is wrong, the usual place takes the report that says so.
    return name
      ? [{ name, ...(report && { report }), ...(file !== undefined && !wrong && { file: resolve(base, file) }) }]
      : [];
  });
  return read.some(({ name }) => name === 'audit') ? read : [...read, { name: 'audit' }];
}

function noFile(name: string, file: string | undefined): Problem | undefined {
  if (file === undefined || file.trim() !== '') return undefined;
  const message = `The reporter "${name}=" names no file.`;
  return { kind: 'usage', message, hint: `Write ${name} alone for its usual place, or ${name}=<file>.` };
}

function unknown(typed: string, names: readonly string[]): Problem {
  const near = nearest(typed, names);
  const hint = near ? `Did you mean ${near}?` : `There are: ${names.join(', ')}.`;
  return { kind: 'usage', message: `There is no reporter called "${typed}".`, hint };
}
