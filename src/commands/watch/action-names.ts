import { join, posix } from 'node:path';
import { exportedName } from '../../lib/exported-name.ts';
import { relativePath } from '../../lib/relative-path.ts';
import type { SimulatedAction } from '../../targets/simulator/action.ts';
import { diskFiles } from '../../targets/simulator/files.ts';
import { loadActions } from '../../targets/simulator/load-actions.ts';
import { actionFileOf, isStubFile } from '../../targets/simulator/stub-files.ts';

/** Under which names suites call the simulator's actions, by file. */
export interface ActionNames {
  /**
   * The names, old and new, of the action in a file that changed, or beside a file of stubs that did; none where the file
   * is no action's. `unknown` where it cannot be told.
   *
   * @param path absolute
   */
  renew(path: string): Promise<readonly string[] | 'unknown'>;
}

/** Reads all actions in these folders, below `root`. */
export async function actionNames(root: string, folders: readonly string[]): Promise<ActionNames> {
  const files = {
    list: (folder: string) => diskFiles.list(join(root, folder)),
    read: (file: string) => diskFiles.read(join(root, file)),
  };
  const names = new Map<string, readonly string[]>();
  for (const folder of folders) {
    const { actions } = await loadActions(posix.normalize(folder), files);
    for (const action of actions) names.set(action.file, calledBy(action));
  }
  return {
    async renew(path) {
      const file = relativePath(root, path);
      if (isStubFile(file)) return names.get(actionFileOf(file)) ?? [];
      if (!file.toLowerCase().endsWith('.json') || !folders.some((folder) => isBelow(folder, file))) return [];
      const old = names.get(file) ?? [];
      if ('error' in (await files.read(file))) return old;
      const one = { ...files, list: async () => [posix.basename(file)] };
      const { actions, problems } = await loadActions(posix.dirname(file), one);
      const now = actions.flatMap(calledBy);
      if (now.length > 0) names.set(file, now);
      return old.length + now.length === 0 && problems.length > 0 ? 'unknown' : [...old, ...now];
    },
  };
}

function calledBy({ id, name }: SimulatedAction): string[] {
  return [...new Set([id, name, exportedName(name)])];
}

function isBelow(folder: string, file: string): boolean {
  const normal = posix.normalize(folder);
  return normal === '.' || file.startsWith(`${normal}/`);
}
