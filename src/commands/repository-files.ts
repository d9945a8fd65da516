import { stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { Project } from './project.ts';

/** Names files as a build server does: from the root of the repository, with forward slashes. */
export interface RepositoryFiles {
  /** The problem with its file named so. */
  rename(problem: Problem): Problem;
  /** The file that stands for problems of no file: the configuration, or where it would be. */
  readonly standIn: string;
}

/**
 * Finds the repository that a project belongs to: the nearest folder above with a `.git`. Without one, files are named
 * from the project's folder, as they are anyway.
 */
export async function repositoryFiles({ root, file }: Project, cwd: string): Promise<RepositoryFiles> {
  const repository = (await holderOf('.git', root)) ?? root;
  const nameOf = (path: string) => relative(repository, path).split(sep).join('/');
  return {
    rename(problem) {
      const { place } = problem;
      if (!place) return problem;
      // Messages name the configuration and what it imports from where the command was typed, suites from the root.
      const base = problem.kind === 'usage' ? cwd : root;
      return { ...problem, place: { ...place, file: nameOf(resolve(base, place.file)) } };
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
