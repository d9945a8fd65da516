import { resolve } from 'node:path';
import { relativePath } from '../../lib/relative-path.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Problem } from '../../model/problem.ts';
import type { Settings } from '../settings.ts';
import type { World } from '../world.ts';
import { askExport } from './ask-export.ts';
import type { GenerateFlags } from './generate-flags.ts';
import { readExport } from './read-export.ts';

/** An action to make a suite from. */
export interface Source {
  readonly exported: JsonObject;
  /** The file that it was read from, below the project folder; absent where it lies elsewhere or came from the org. */
  readonly file?: string;
}

/** Nothing to make a suite from: what is wrong, and the exit code. */
export interface NoSource {
  readonly problems: readonly Problem[];
  readonly code: 2 | 3;
}

/** Reads the action from the file that the command line names, or asks the org for it. */
export async function findSource(
  world: World,
  { from, action }: GenerateFlags,
  settings: Settings,
  folders: readonly string[],
): Promise<Source | NoSource> {
  if (from !== undefined) {
    const read = await readExport(world.cwd, from);
    if ('problem' in read) return { problems: [read.problem], code: 2 };
    const file = relativePath(settings.root, resolve(world.cwd, from));
    return { ...read, ...(!file.startsWith('../') && { file }) };
  }
  if (action === undefined) return { problems: [noSource], code: 2 };
  return askExport(world, settings, folders, action);
}

const noSource: Problem = {
  kind: 'usage',
  message: 'It is not said which action the suite is for.',
  hint: 'Write --from and the file of an exported action, or --action and the name of an action of your org.',
};
