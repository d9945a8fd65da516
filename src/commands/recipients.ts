import { otlp } from '../outputs/otlp.ts';
import { webhook } from '../outputs/webhook.ts';
import type { LogEnd } from '../reporters/audit.ts';
import { otlp as otlpRecords } from '../reporters/otlp.ts';
import { webhook as webhookMessages } from '../reporters/webhook.ts';
import { bodyOf } from '../reporters/webhook-bodies/body-of.ts';
import type { Publication } from '../run/report.ts';
import { placeFlags } from './next-steps.ts';
import type { PromisedHead } from './promised-head.ts';
import type { RunFlags } from './run-flags.ts';
import type { Settings } from './settings.ts';
import { spoolFolder } from './spool-folder.ts';
import type { Stops } from './stops.ts';
import type { World } from './world.ts';

/** What is to be known of a run by those who send. */
export interface RecipientIssue {
  readonly audited: Pick<PromisedHead, 'head'>;
  /** Where the audit log of a run that is resumed ends. */
  readonly after?: LogEnd | undefined;
  readonly stops: Pick<Stops, 'undelivered'>;
  /** Told, in whole sentences, what there is to know about the webhook's messages of other runs. */
  readonly onNote?: (text: string) => void;
}

/** What is sent to others over the network, if anything is: the webhook's messages, and telemetry. */
export function recipients(world: World, settings: Settings, flags: RunFlags, issue: RecipientIssue): Publication[] {
  return [...hook(world, settings, flags, issue), ...telemetry(world, settings, issue)];
}

/** Messages of a webhook. */
function hook(world: World, settings: Settings, flags: RunFlags, issue: RecipientIssue): Publication[] {
  const { stops, after, onNote } = issue;
  const { webhook: options, proxies } = settings;
  if (!options) return [];
  const { url, secret, on, body } = options;
  const { clock, processes, temporaries } = world;
  const spool = {
    place: { folder: spoolFolder(settings), processes },
    temporaries,
    options: placeFlags(flags)
      .map((part) => ` ${part}`)
      .join(''),
  };
  // One message like it is enough for a thousand cases.
  const once = onlyOnce((message) => {
    onNote?.(`The webhook's template could not be filled in, and a message was sent without it: ${message}`);
  });
  const shape = bodyOf(body, ({ message }) => once(message));
  const extras = { ...(secret && { secret }), ...(onNote && { onNote }) };
  return [
    {
      name: 'webhook',
      reporter: webhookMessages({ on, resumes: after?.resumes, head: issue.audited.head }),
      output: webhook({ url, clock, proxies, spool, shape, signal: stops.undelivered, ...extras }),
    },
  ];
}

/** The trace and the measures for a collector. */
function telemetry(
  { clock }: World,
  { otlp: options, proxies }: Settings,
  { stops, after }: RecipientIssue,
): Publication[] {
  if (!options) return [];
  const reporter = otlpRecords({ parent: options.parent, resumes: after?.resumes });
  return [
    {
      name: 'otlp',
      reporter,
      output: otlp({ ...options, afterRunMs: 10_000, clock, proxies, signal: stops.undelivered }),
    },
  ];
}

function onlyOnce(tell: (message: string) => void): (message: string) => void {
  let isTold = false;
  return (message) => {
    if (!isTold) tell(message);
    isTold = true;
  };
}
