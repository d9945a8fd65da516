import { stat } from 'node:fs/promises';
import { explainSystemError } from '../../lib/explain-system-error.ts';
import type { SpooledMessage } from '../../outputs/message-spool/format.ts';
import type { Found } from '../../outputs/message-spool/scan-spool.ts';
import { tryWriting } from '../../outputs/try-writing.ts';
import { sayProblems } from '../say.ts';
import type { World } from '../world.ts';
import type { Spool } from './with-spool.ts';

/** Which messages a command is about. */
export type Picks = (found: { readonly message: SpooledMessage; readonly standing: Found['standing'] }) => boolean;

/** The messages that a command is about. */
export interface Chosen extends Counted {
  readonly picks: Picks;
}

/** How many messages are in a spool at this moment. */
export interface Counted {
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
  const picks: Picks = ({ message }) => ids.length === 0 || ids.includes(message.id);
  const { free, held } = await countIn(scan(), (found) => {
    unknown.delete(found.message.id);
    return picks(found);
  });
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

/** Counts the messages that are meant. */
export async function countIn(scanned: AsyncIterable<Found>, picks: Picks): Promise<Counted> {
  let free = 0;
  let held = 0;
  for await (const found of scanned) {
    if (!picks(found)) continue;
    if (found.holder === undefined) free += 1;
    else held += 1;
  }
  return { free, held };
}
