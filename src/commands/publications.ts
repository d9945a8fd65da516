import { file } from '../outputs/file.ts';
import type { Log } from '../outputs/log.ts';
import { spool } from '../outputs/spool.ts';
import { stream } from '../outputs/stream.ts';
import { webhook } from '../outputs/webhook.ts';
import { audit, type LogEnd } from '../reporters/audit.ts';
import { junit } from '../reporters/junit.ts';
import { results } from '../reporters/results.ts';
import { terminal } from '../reporters/terminal.ts';
import { webhook as webhookMessages } from '../reporters/webhook.ts';
import { bodyOf } from '../reporters/webhook-bodies/body-of.ts';
import type { Journal } from '../run/journal.ts';
import type { Publication } from '../run/report.ts';
import { placeFlags } from './next-steps.ts';
import type { ReporterName } from './read-reporters.ts';
import { reportPlaces } from './report-places.ts';
import type { RunFlags } from './run-flags.ts';
import type { Settings } from './settings.ts';
import { spoolFolder } from './spool-folder.ts';
import type { Stops } from './stops.ts';
import type { World } from './world.ts';

/** What the publications of one run need to know beside the settings. */
export interface Issue {
  readonly runId: string;
  /** Wall time at which the run started, for the name of the audit log. */
  readonly startedAt: number;
  /** Told the last hash of the audit log once it is complete. */
  readonly onHead: (hash: string) => void;
  /** Where the audit log of a run that is resumed ends. */
  readonly after?: LogEnd | undefined;
  /** Opens the audit log, where one is to be written. */
  readonly openLog: (path: string) => Log;
  /** Told what the audit log has taken. */
  readonly journal: Pick<Journal, 'note'>;
  /** What ends the waiting for those who do not take what they are sent. */
  readonly stops: Pick<Stops, 'unread' | 'undelivered'>;
  /** Told, in whole sentences, what there is to know about the webhook's messages of other runs. */
  readonly onNote?: (text: string) => void;
}

/** Every report of a run with the place it goes to: the terminal, the files, the webhook. */
export function publications(world: World, settings: Settings, flags: RunFlags, issue: Issue): Publication[] {
  const { quiet = false, verbose = false } = flags;
  const width = world.stdout.columns ?? 100;
  const console: Publication = {
    name: 'terminal',
    reporter: terminal({ colour: wantsColour(world, flags), quiet, verbose, width }),
    output: stream(world.stdout, issue.stops.unread),
  };
  const files = reportPlaces(settings, issue).map(({ name, path }) =>
    filePublication(world, name, path, settings, issue),
  );
  return [console, ...files, ...hook(world, settings, flags, issue)];
}

function filePublication(
  { temporaries }: World,
  name: ReporterName,
  path: string,
  settings: Settings,
  { onHead, after, openLog, journal }: Issue,
): Publication {
  switch (name) {
    case 'junit':
      return { name, reporter: junit(spool(path, temporaries)), output: file(path, temporaries) };
    case 'results':
      return { name, reporter: results(spool(path, temporaries)), output: file(path, temporaries) };
    case 'audit':
      return {
        name,
        reporter: audit({ bodies: settings.auditBodies, onHead, after, onRecord: journal.note }),
        output: openLog(path).output,
      };
  }
}

function hook(world: World, settings: Settings, flags: RunFlags, issue: Issue): Publication[] {
  const { stops, after, onNote } = issue;
  const { webhook: options, proxies } = settings;
  if (!options) return [];
  const { url, secret, on, body } = options;
  const { clock, processes, temporaries } = world;
  const place = { folder: spoolFolder(settings), processes };
  const spool = {
    place,
    temporaries,
    options: placeFlags(flags)
      .map((part) => ` ${part}`)
      .join(''),
  };
  // One message like it is enough for a thousand cases.
  let isTold = false;
  const shape = bodyOf(body, ({ message }) => {
    if (!isTold)
      onNote?.(`The webhook's template could not be filled in, and a message was sent without it: ${message}`);
    isTold = true;
  });
  const extras = { ...(secret && { secret }), ...(onNote && { onNote }) };
  return [
    {
      name: 'webhook',
      reporter: webhookMessages({ on, resumes: after?.resumes }),
      output: webhook({ url, clock, proxies, spool, shape, signal: stops.undelivered, ...extras }),
    },
  ];
}

/** NO_COLOR and FORCE_COLOR as https://no-color.org and chalk read them; else colours on a terminal only. */
function wantsColour({ env, stdout }: World, { color }: RunFlags): boolean {
  if (color === false || env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0';
  return stdout.isTTY === true && env.TERM !== 'dumb';
}
