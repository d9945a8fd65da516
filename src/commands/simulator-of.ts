import { join, posix } from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { SimulatedAction } from '../targets/simulator/action.ts';
import { diskFiles, type Files } from '../targets/simulator/files.ts';
import { loadActions } from '../targets/simulator/load-actions.ts';
import { type Simulator, type SimulatorOptions, startSimulator } from '../targets/simulator/server.ts';

/** Starts a simulator that knows every Data Action below these folders of the project. */
export async function simulatorOf(
  root: string,
  folders: readonly string[],
  options: Omit<SimulatorOptions, 'actions'>,
): Promise<Simulator | { readonly problems: readonly Problem[] }> {
  const actions: SimulatedAction[] = [];
  const problems: Problem[] = [];
  for (const folder of outermost(folders)) {
    const loaded = await loadActions(folder, below(root));
    actions.push(...loaded.actions);
    problems.push(...loaded.problems);
  }
  if (problems.length > 0) return { problems };
  const simulator = await startSimulator({ actions, ...options });
  return 'url' in simulator ? simulator : { problems: [simulator] };
}

/** The folders without those that lie within another. */
function outermost(folders: readonly string[]): string[] {
  const sorted = [...new Set(folders.map((folder) => posix.normalize(folder)))].sort();
  return sorted.filter(
    (folder) => !sorted.some((other) => other !== folder && (other === '.' || folder.startsWith(`${other}/`))),
  );
}

/** The disk, with paths from the project's root, as messages show them. */
function below(root: string): Files {
  return {
    list: (folder) => diskFiles.list(join(root, folder)),
    read: (file) => diskFiles.read(join(root, file)),
  };
}
