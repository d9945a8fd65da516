import { stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { relativePath } from '../lib/relative-path.ts';
import type { Problem } from '../model/problem.ts';
import type { InRepository } from '../model/reporter.ts';
import type { Project } from './project.ts';

/** Names files as a build server does: from the root of the repository, with forward slashes. */
export interface RepositoryFiles {
  readonly inRepository: InRepository;
  /** The problem with its file named so. */
  rename(problem: Problem): Problem;
  /** The file that stands for problems of no file: the configuration, or where it would be. */
  readonly standIn: string;
}

/**
 * Finds the repository that a project belongs to: the nearest folder above with a `.git`. Without one, files are named
 * from the project's folder, as they are anyway.
 */
export async function repositoryFiles(
  { root, file }: Pick<Project, 'root' | 'file'>,
  cwd: string,
): Promise<RepositoryFiles> {
  const repository = (await holderOf('.git', root)) ?? root;
  const nameOf = (path: string) => relativePath(repository, path);
  // Messages name the configuration and what it imports from where the command was typed, suites from the root.
  const inRepository: InRepository = (place, kind) => nameOf(resolve(kind === 'usage' ? cwd : root, place.file));
  return {
    inRepository,
    rename(problem) {
      const { place, kind } = problem;
      return place ? { ...problem, place: { ...place, file: inRepository(place, kind) } } : problem;
    },
    standIn: nameOf(file ?? join(root, 'action-suite.config.ts')),
  };
}

/** The folder itself or the nearest one above in which there is something of that name. */
async function holderOf(name: string, folder: string): Promise<string | undefined> {
  const found = await stat(join(folder, name)).catch(() => undefined);
  if (found) return folder;
  const parent = dirname(folder);
  return parent === folder || !isAbsolute(folder) ? undefined : holderOf(name, parent);
}
