import { stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Problem } from '../../model/problem.ts';
import { diskFiles } from '../../targets/simulator/files.ts';
import { loadActions } from '../../targets/simulator/load-actions.ts';

/** The paths below `folder` at which something is already. */
export async function present(folder: string, paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map((path) => stat(join(folder, path)).catch(() => undefined)));
  return paths.filter((_, index) => found[index] !== undefined);
}

/** The file whose place a new one cannot take, with what to do about it. */
export async function taken(folder: string, path: string, hint: string): Promise<Problem[]> {
  if ((await present(folder, [path])).length === 0) return [];
  return [{ kind: 'usage', message: `There is a file ${path} already, and it stays as it is.`, hint }];
}

/** The simulator finds actions by their names, and could not tell two of one name apart. */
export async function namesakes(folder: string, suites: string, action: string): Promise<Problem[]> {
  const files = {
    list: (below: string) => diskFiles.list(join(folder, below)),
    read: (file: string) => diskFiles.read(join(folder, file)),
  };
  const folders = [...new Set(['suites', suites])];
  const loaded = await Promise.all(folders.map((below) => loadActions(posix.normalize(below), files)));
  const same = loaded.flatMap(({ actions }) => actions).find(({ name }) => name === action);
  if (!same) return [];
  const message = `There is an action "${action}" already, in ${same.file}.`;
  return [{ kind: 'usage', message, hint: 'Give the new one another name with --action.' }];
}
