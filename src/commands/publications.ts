import type { InRepository, Reporter, ReportServices } from '../model/reporter.ts';
import { file } from '../outputs/file.ts';
import { spool } from '../outputs/spool.ts';
import { stream } from '../outputs/stream.ts';
import { annotated } from '../reporters/annotated.ts';
import { terminal } from '../reporters/terminal.ts';
import type { Publication } from '../run/report.ts';
import type { Connection } from './connection.ts';
import { isGithubStep, stepSummary } from './github-step.ts';
import { showsStatus, withStatus } from './live-status.ts';
import { type LogIssue, logPublication } from './log-publication.ts';
import type { Retrospect } from './past/retrospect.ts';
import type { PromisedHead } from './promised-head.ts';
import { type RecipientIssue, recipients } from './recipients.ts';
import { reportPlaces } from './report-places.ts';
import { repositoryFiles } from './repository-files.ts';
import type { RunFlags } from './run-flags.ts';
import type { Settings } from './settings.ts';
import type { Stops } from './stops.ts';
import { wantsColour } from './wants-colour.ts';
import type { World } from './world.ts';

/** What the publications of one run need to know beside the settings. */
export interface Issue extends RecipientIssue, LogIssue {
  readonly runId: string;
  /** Wall time at which the run started, for the name of the audit log. */
  readonly startedAt: number;
  readonly audited: PromisedHead;
  /** What is known of earlier runs. */
  readonly past: Pick<Retrospect, 'comparison' | 'history'>;
  /** What ends the waiting for those who do not take what they are sent. */
  readonly stops: Pick<Stops, 'signal' | 'unread' | 'undelivered'>;
  /** What the run calls by; absent where nothing is called. */
  readonly connection?: Connection | undefined;
}

/** Every report of a run with the place it goes to: the terminal, the files, the webhook, the page of the CI job, the collector. */
export async function publications(
  world: World,
  settings: Settings,
  flags: RunFlags,
  issue: Issue,
): Promise<Publication[]> {
  const { temporaries, cwd } = world;
  const { comparison, history } = issue.past;
  const { inRepository } = await repositoryFiles(settings, cwd);
  const servicesOf = (path: string): ReportServices => {
    const { bodies } = settings.audit;
    const { head } = issue.audited;
    return { openSpool: spool(path, temporaries), inRepository, bodies, head, comparison, history };
  };
  const console = consolePublication(world, flags, inRepository, issue);
  const files = reportPlaces(settings, issue).map((place) =>
    place.report
      ? filePublication(world, place, place.report.create(servicesOf(place.path)))
      : logPublication(place, settings, issue),
  );
  return [
    console,
    ...files,
    ...recipients(world, settings, flags, issue),
    ...stepSummary(world, servicesOf(settings.out)),
  ];
}

/** What people read while the run goes on; on GitHub, with what it shows on the lines of the suites. */
function consolePublication(
  world: World,
  flags: RunFlags,
  inRepository: InRepository,
  { connection, stops, past: { comparison } }: Issue,
): Publication {
  const { quiet = false, verbose = false } = flags;
  // A pseudo-terminal that was never told its size says 0.
  const width = world.stdout.columns || 100;
  const colour = wantsColour(world, flags);
  const isLive = connection !== undefined && showsStatus(world, flags);
  const own = terminal({ colour, quiet, verbose, width, isLive, comparison });
  const text = { name: 'terminal', reporter: isGithubStep(world) ? annotated(own, inRepository) : own };
  return isLive
    ? withStatus(world, text, { connection, colour, stops })
    : { ...text, output: stream(world.stdout, stops.unread) };
}

function filePublication(
  { temporaries }: World,
  { name, path }: ReturnType<typeof reportPlaces>[number],
  reporter: Reporter,
): Publication {
  return { name, reporter, output: file(path, temporaries) };
}
