import { stat } from 'node:fs/promises';
import { explainSystemError } from '../../lib/explain-system-error.ts';
import type { SpooledMessage } from '../../outputs/message-spool/format.ts';
import type { Found } from '../../outputs/message-spool/scan-spool.ts';
import { tryWriting } from '../../outputs/try-writing.ts';
import { sayProblems } from '../say.ts';
import type { World } from '../world.ts';
import type { Spool } from './with-spool.ts';

/** The messages that a command is about. */
export interface Chosen {
  readonly picks: (found: { readonly message: SpooledMessage; readonly standing: Found['standing'] }) => boolean;
  /** How many of them can be had. */
  readonly free: number;
  /** How many are in the hands of another process. */
  readonly held: number;
}

/**
 * Finds the messages that were named, and that the spool can be changed. Resolves to an exit code where it said that
 * something is wrong: 2 where no message has an id that was typed, 3 where the disk takes no change.
 *
 * @param ids those that were typed; none means all
 */
export async function chosen(world: World, { place, scan }: Spool, ids: readonly string[]): Promise<Chosen | number> {
  const { stderr, redactor, temporaries } = world;
  const unknown = new Set(ids);
  const picks: Chosen['picks'] = ({ message }) => ids.length === 0 || ids.includes(message.id);
  let free = 0;
  let held = 0;
  for await (const found of scan()) {
    if (!picks(found)) continue;
    unknown.delete(found.message.id);
    if (found.holder === undefined) free += 1;
    else held += 1;
  }
  if (unknown.size > 0) {
    const problems = [...unknown].map((id) => ({
      kind: 'usage' as const,
      message: `No webhook message waits that has the id ${id}.`,
      hint: 'See `action-suite webhook list` for those that do.',
    }));
    sayProblems(stderr, problems, redactor);
    return 2;
  }
  if (free === 0) return { picks, free, held };
  try {
    await stat(place.folder);
    tryWriting(place.folder, temporaries);
  } catch (error) {
    const folder = redactor.text(place.folder);
    stderr.write(
      `action-suite: What becomes of the messages in ${folder} cannot be noted there: ${explainSystemError(error, 'write')}.\n`,
    );
    return 3;
  }
  return { picks, free, held };
}
