import { createReadStream } from 'node:fs';
import { access, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lines } from '../../lib/lines.ts';
import type { RunPlan, RunStarted } from '../../model/event.ts';
import { type Survey, survey } from '../../run/survey.ts';
import { reportPlaces } from '../report-places.ts';
import type { Settings } from '../settings.ts';
import type { Unusable } from './unreadable-log.ts';

/** A run that left an audit log behind. */
export interface PastRun extends Survey {
  /** Of its log, absolute. */
  readonly path: string;
  readonly started: RunStarted & { readonly plan: RunPlan };
}

/** A log of which nothing can be used. */
export interface UnreadableLog {
  readonly path: string;
  readonly unusable: Unusable;
}

/**
 * The runs whose logs lie where the settings have them, the newest first. Those are left out that only said what had to
 * be mended. What cannot be read comes in its place, since it may be the one that is meant.
 *
 * @param id the beginning of the id of the only run that is wanted
 */
export async function* pastRuns(settings: Settings, id = ''): AsyncGenerator<PastRun | UnreadableLog, void, undefined> {
  for (const path of await pastLogs(settings, id)) {
    const found = await survey(lines(createReadStream(path)), settings.audit.key);
    const { started } = found;
    const unusable = found.unreadable ?? (found.brokenAt === 1 ? 'broken' : undefined);
    if (unusable && !(unusable === 'unsigned' && (await saysNoMore(path)))) yield { path, unusable };
    if (started?.plan && started.runId.startsWith(id))
      yield { ...found, path, started: { ...started, plan: started.plan } };
  }
}

/** Whether a log only says what had to be mended, the missing key for one. */
async function saysNoMore(path: string): Promise<boolean> {
  const { started } = await survey(lines(createReadStream(path)));
  return started !== undefined && started.plan === undefined;
}

/**
 * The logs of the runs whose ids begin so, the newest first: names begin with the day, and ids with the time. Absolute
 * paths.
 */
export async function pastLogs({ out, reporters }: Settings, id = ''): Promise<string[]> {
  const own = reporters.find(({ name }) => name === 'audit')?.file;
  if (own !== undefined) {
    const isThere = await access(own).then(
      () => true,
      () => false,
    );
    return isThere ? [own] : [];
  }
  const [place] = reportPlaces({ out, reporters: [{ name: 'audit' }] }, { runId: '', startedAt: 0 });
  const folder = dirname(place?.path ?? out);
  const names = await readdir(folder).catch(() => []);
  const named = /^\d{4}-\d\d-\d\d-(.*)\.jsonl$/;
  return names
    .filter((name) => named.exec(name)?.[1]?.startsWith(id))
    .sort()
    .reverse()
    .map((name) => join(folder, name));
}
