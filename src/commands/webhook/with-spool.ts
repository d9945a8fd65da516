import { relative } from 'node:path';
import { explainSystemError } from '../../lib/explain-system-error.ts';
import { type Found, scanSpool } from '../../outputs/message-spool/scan-spool.ts';
import type { SpoolPlace } from '../../outputs/message-spool/spool-names.ts';
import { sayProblems } from '../say.ts';
import type { Settings } from '../settings.ts';
import { settleFor } from '../settle-for.ts';
import { spoolFolder } from '../spool-folder.ts';
import type { Invocation, World } from '../world.ts';

/** The spool of a project, and what a command may need to look after it. */
export interface Spool {
  readonly settings: Settings;
  readonly place: SpoolPlace;
  /** What is in it at this moment; see `scanSpool`. */
  scan(): AsyncGenerator<Found, void, undefined>;
}

/**
 * Finds the spool and does something with it. Resolves to the exit code: 2 where the settings are wrong, 3 where the
 * spool cannot be read, else that of `act`.
 *
 * @param purpose `post` where messages are sent
 */
export async function withSpool(
  world: World,
  invocation: Invocation,
  purpose: 'post' | 'offline',
  act: (spool: Spool) => Promise<number>,
): Promise<number> {
  const { settings, problems } = await settleFor(purpose, world, invocation);
  if (problems.length > 0) {
    sayProblems(world.stderr, problems, world.redactor);
    return 2;
  }
  const place: SpoolPlace = { folder: spoolFolder(settings), processes: world.processes };
  try {
    return await act({ settings, place, scan: () => scanSpool(place, world.clock.now()) });
  } catch (error) {
    if (!isOfSystem(error)) throw error;
    const folder = world.redactor.text(relative(world.cwd, place.folder));
    const reason = explainSystemError(error, 'read');
    world.stderr.write(`action-suite: The webhook messages in ${folder} cannot be read: ${reason}.\n`);
    return 3;
  }
}

function isOfSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
