import { counted } from '../../lib/counted.ts';
import { printable } from '../../lib/printable.ts';
import { safeJson } from '../../lib/safe-json.ts';
import type { Found } from '../../outputs/message-spool/scan-spool.ts';
import { stream } from '../../outputs/stream.ts';
import type { Invocation, World } from '../world.ts';
import { withSpool } from './with-spool.ts';

/**
 * Lists the webhook messages that nobody has taken yet, one a line, oldest first. Exit codes: 0, also where there are
 * none; 2 where the configuration is wrong; 3 where the spool cannot be read.
 */
export async function listMessages(world: World, invocation: Invocation): Promise<number> {
  const { stdout, redactor } = world;
  const { json = false } = invocation.flags;
  return withSpool(world, invocation, 'offline', async ({ scan }) => {
    let count = 0;
    async function* lines(): AsyncGenerator<string, void, undefined> {
      for await (const found of scan()) {
        count += 1;
        yield `${redactor.text(json ? safeJson(recordOf(found)) : lineOf(found))}\n`;
      }
      if (count === 0 && !json) yield 'No webhook message waits.\n';
    }
    await stream(stdout)(lines());
    return 0;
  });
}

function recordOf(found: Found) {
  const { message, standing, origin } = found;
  const { id, type, runId, madeAt } = message;
  const { tries, reason } = standing;
  return { id, state: stateOf(found), type, runId, madeAt, tries, reason: reason ?? null, to: origin ?? null };
}

function lineOf(found: Found): string {
  const { message, standing } = found;
  const { id, type, runId, madeAt } = message;
  const { tries, reason } = standing;
  const parts = [stateOf(found).padEnd(7), id, type, `run ${runId}`, madeAt, counted(tries, 'try', 'tries')];
  return printable(`${parts.join('  ')}${reason === undefined ? '' : `: ${reason}`}`);
}

/** `sending` is what a run has in hand at this moment. */
function stateOf({ holder, standing }: Found): 'waiting' | 'dead' | 'sending' {
  if (standing.isDead) return 'dead';
  return holder === undefined ? 'waiting' : 'sending';
}
