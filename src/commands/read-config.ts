import { isMap } from '../lib/is-map.ts';
import type { Project } from './project.ts';

/**
 * Checks a configuration that is a value, as one in TypeScript is: plain data, but for what it adds.
 *
 * @param file its path, for messages
 */
export async function readConfig(
  value: unknown,
  file: string,
): Promise<Pick<Project, 'config' | 'extensions' | 'problems'>> {
  const { checkConfig } = await import('../suite/check-config.ts');
  if (!isMap(value) || value.extensions === undefined) return checkConfig(value, file);
  const { extensions: additions, ...plain } = value;
  const { config, problems } = checkConfig(plain, file);
  const { readExtensions } = await import('./read-extensions.ts');
  const read = await readExtensions(additions, file);
  return {
    config,
    ...(read.extensions && { extensions: read.extensions }),
    problems: [...problems, ...read.problems],
  };
}
