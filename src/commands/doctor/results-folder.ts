import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { codeOf } from '../../lib/code-of.ts';
import { explainSystemError } from '../../lib/explain-system-error.ts';
import { type Finding, failed, ok } from './check.ts';
import type { DoctorContext } from './context.ts';

/** Whether reports can be written where they go. Nothing is written, and no folder made. */
export async function resultsFolder({ settings, world }: Pick<DoctorContext, 'settings' | 'world'>): Promise<Finding> {
  const shown = relative(world.cwd, settings.out) || '.';
  try {
    const there = await nearestThere(settings.out);
    if (!(await stat(there)).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
    await access(there, constants.W_OK | constants.X_OK);
    return ok(there === settings.out ? `${shown} can be written.` : `${shown} can be made there, and written.`);
  } catch (error) {
    const message = `Reports cannot be written to ${shown}: ${explainSystemError(error, 'write')}.`;
    const hint = 'Name another folder under `out` in the configuration, or with --out, or make room for this one.';
    return failed('surroundings', { message, hint });
  }
}

/** The folder itself, or the nearest above it that exists. */
async function nearestThere(folder: string): Promise<string> {
  try {
    await stat(folder);
    return folder;
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || dirname(folder) === folder) throw error;
    return nearestThere(dirname(folder));
  }
}
