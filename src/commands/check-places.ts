import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { explainSystemError } from '../lib/explain-system-error.ts';
import type { Problem } from '../model/problem.ts';
import { makeFolder } from '../outputs/make-folder.ts';

/**
 * Finds out before the first call whether the reports can be written, and makes their folders. What goes wrong later,
 * such as a disk that fills up, is told when it happens.
 *
 * @param places absolute paths of files by the name of their report
 */
export async function checkPlaces(places: readonly { name: string; path: string }[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { name, path } of places) {
    const reason = await obstacle(path);
    if (reason === undefined) continue;
    const message = `The ${name} report cannot be written to ${path}: ${reason}.`;
    problems.push({
      kind: 'usage',
      message,
      hint: 'Choose another place with --out or --reporter, or make room there.',
    });
  }
  return problems;
}

async function obstacle(path: string): Promise<string | undefined> {
  const folder = dirname(path);
  try {
    await makeFolder(folder);
    await access(folder, constants.W_OK);
  } catch (error) {
    return explainSystemError(error, 'write');
  }
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ? 'a folder has its name' : undefined;
}
