import { printable } from '../../lib/printable.ts';
import type { EndSignal } from '../../model/event.ts';
import type { Problem } from '../../model/problem.ts';
import { redeliver } from '../../outputs/redeliver.ts';
import type { WebhookRefusal } from '../../outputs/webhook-answer.ts';
import { signalExitCodes } from '../exit-code.ts';
import type { WebhookSettings } from '../read-webhook.ts';
import { sayProblems } from '../say.ts';
import type { Invocation, World } from '../world.ts';
import { chosen, countIn, type Picks } from './chosen.ts';
import { type Spool, withSpool } from './with-spool.ts';

/**
 * Sends the webhook messages that nobody has taken yet, also those that were refused, and says what became of each.
 *
 * Exit codes: 0 all were taken, or there are none; 1 some are left; 2 it is not known where to, or no message has an id
 * that was typed; 3 the spool cannot be read or written; 130, 143 for a signal.
 */
export async function redeliverMessages(world: World, invocation: Invocation): Promise<number> {
  return withSpool(world, invocation, 'post', async (spool) => {
    const { webhook } = spool.settings;
    if (!webhook) {
      sayProblems(world.stderr, [nowhere], world.redactor);
      return 2;
    }
    const found = await chosen(world, spool, invocation.patterns);
    if (typeof found === 'number') return found;
    if (found.free + found.held === 0) {
      world.stdout.write('No webhook message waits.\n');
      return 0;
    }
    return send(world, spool, { ...webhook, picks: found.picks });
  });
}

const nowhere: Problem = {
  kind: 'usage',
  message: 'It is not known where webhook messages are to be sent.',
  hint: 'Set `webhook.url` in the configuration, CICD_WEBHOOK_URL in the environment, or --webhook.',
};

type Sending = WebhookSettings & { readonly picks: Picks };

async function send(world: World, spool: Spool, sending: Sending): Promise<number> {
  const { stdout, clock, temporaries, redactor } = world;
  const { settings, place } = spool;
  const { url, secret, picks } = sending;
  const stopped = new AbortController();
  let signal: EndSignal | undefined;
  const unlisten = world.onSignal((received) => {
    signal = received;
    stopped.abort();
  });
  let taken = 0;
  const say = (text: string) => stdout.write(`${redactor.text(printable(text))}\n`);
  try {
    await redeliver({
      ...{ url, clock, picks, spool: { place, temporaries }, proxies: settings.proxies, signal: stopped.signal },
      ...(secret && { secret }),
      onSettled({ id, type, runId }, answer) {
        if (answer === 'taken') taken += 1;
        say(
          `${wordFor(answer).padEnd(7)}  ${id}  ${type}  run ${runId}${answer === 'taken' ? '' : `: ${answer.reason}`}`,
        );
      },
    });
  } finally {
    unlisten();
  }
  // Another process may have been faster with some of them.
  const { free, held } = await countIn(spool.scan(), picks);
  const left = free + held;
  const inHand = held > 0 ? `, ${held} of them in the hands of a run that goes on` : '';
  say(`${taken} taken, ${left} left${inHand}.`);
  if (signal) return signalExitCodes[signal];
  return left > 0 ? 1 : 0;
}

function wordFor(answer: 'taken' | WebhookRefusal): string {
  if (answer === 'taken') return 'taken';
  return answer.isFinal ? 'refused' : 'left';
}
