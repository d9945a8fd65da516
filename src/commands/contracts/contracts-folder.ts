import { posix } from 'node:path';
import type { Invocation } from '../world.ts';

/**
 * The folder of the kept contracts, below the project folder and with forward slashes: that of the configuration, else
 * `contracts` in the folder that its suites have in common, whatever is selected of them. With `--env`, one of its own in
 * there, since the contracts of two organisations may differ.
 */
export function contractsFolder({ flags, project }: Pick<Invocation, 'flags' | 'project'>): string {
  const { contracts, suites = ['suites/**'] } = project.config;
  const folder =
    contracts?.folder ?? posix.join(folderOf(suites.find((one) => !one.startsWith('!')) ?? ''), 'contracts');
  return posix.normalize(flags.env === undefined ? folder : posix.join(folder, nameOf(flags.env)));
}

/** The part of a pattern before the first `*` and its like; of a suite, the folder that it stands in. */
function folderOf(pattern: string): string {
  const parts = pattern.split('/');
  const open = parts.findIndex((part) => /[*?[\]{}()!+@]/.test(part));
  if (open !== -1) return parts.slice(0, open).join('/');
  return /\.ya?ml$/i.test(pattern) ? posix.dirname(pattern) : pattern;
}

/** The name of an environment as the name of a folder, which leads nowhere else. */
function nameOf(environment: string): string {
  return encodeURIComponent(environment.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/^\.+$/, (dots) =>
    '%2E'.repeat(dots.length),
  );
}
