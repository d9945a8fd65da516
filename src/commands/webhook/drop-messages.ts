import type { Problem } from '../../model/problem.ts';
import { claimedMessages } from '../../outputs/message-spool/claimed-messages.ts';
import { sayProblems } from '../say.ts';
import type { Invocation, World } from '../world.ts';
import { chosen } from './chosen.ts';
import { withSpool } from './with-spool.ts';

/**
 * Removes webhook messages unsent: those named, or with `--dead` those that were refused for good. Exit codes: 0; 1 where
 * a run has some of them in hand; 2 where none was named, or no message has an id that was typed; 3 where the spool cannot
 * be read or written.
 */
export async function dropMessages(world: World, invocation: Invocation): Promise<number> {
  const { stdout, stderr, redactor, temporaries, clock } = world;
  const { patterns: ids, flags } = invocation;
  if (ids.length === 0 && !flags.dead) {
    sayProblems(stderr, [noneNamed], redactor);
    return 2;
  }
  return withSpool(world, invocation, 'offline', async (spool) => {
    const found = await chosen(world, spool, ids);
    if (typeof found === 'number') return found;
    let dropped = 0;
    const picks: typeof found.picks = (left) => found.picks(left) && (!flags.dead || left.standing.isDead);
    for await (const waiting of claimedMessages({ place: spool.place, temporaries, clock, picks })) {
      // Nobody has it any more, which is all that is noted of a message that was taken.
      waiting.settled('taken');
      dropped += 1;
    }
    stdout.write(`${dropped} dropped.\n`);
    return found.held > 0 && !flags.dead ? 1 : 0;
  });
}

const noneNamed: Problem = {
  kind: 'usage',
  message: 'Which webhook messages are to be removed was not said.',
  hint: 'Write their ids, as `action-suite webhook list` shows them, or --dead for all that were refused for good.',
};
