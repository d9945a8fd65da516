import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { explainSystemError } from '../lib/explain-system-error.ts';
import type { Problem } from '../model/problem.ts';
import { makeFolder } from '../outputs/make-folder.ts';
import type { Temporaries } from '../outputs/temporaries.ts';
import { tryWriting } from '../outputs/try-writing.ts';
import type { ReportPlace } from './judge-places.ts';

/**
 * Finds out before the first call whether the reports can be written, and makes their folders. What goes wrong later,
 * such as a disk that fills up, is told when it happens. A file that is there is not opened: only its folder is tried.
 *
 * @param continued the path of a log that is there and is to be written on
 */
export async function checkPlaces(
  places: readonly ReportPlace[],
  temporaries: Temporaries,
  continued?: string,
): Promise<Problem[]> {
  const reasons = new Map<ReportPlace, string | undefined>();
  for (const place of places) reasons.set(place, await shutFolder(place, temporaries));
  // Only now, since a folder that was made for one report may have the name of another.
  for (const place of places) reasons.set(place, reasons.get(place) ?? (await obstacle(place, continued)));
  return [...reasons].flatMap(([{ name, path }, reason]) => {
    if (reason === undefined) return [];
    const message = `The ${name} report cannot be written to ${path}: ${reason}.`;
    return [{ kind: 'usage', message, hint: 'Choose another place with --out or --reporter, or make room there.' }];
  });
}

async function shutFolder({ path }: ReportPlace, temporaries: Temporaries): Promise<string | undefined> {
  const folder = dirname(path);
  try {
    await makeFolder(folder);
    tryWriting(folder, temporaries);
    return undefined;
  } catch (error) {
    return explainSystemError(error, 'write');
  }
}

async function obstacle({ name, path }: ReportPlace, continued: string | undefined): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return 'a folder has its name';
  return found && name === 'audit' && path !== continued
    ? 'there is a file, and an audit log replaces none'
    : undefined;
}
