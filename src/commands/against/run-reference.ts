import { relative } from 'node:path';
import { printable } from '../../lib/printable.ts';
import type { RunPlan } from '../../model/event.ts';
import type { Problem } from '../../model/problem.ts';
import { openSnapshots } from '../../outputs/snapshot-files.ts';
import { stream } from '../../outputs/stream.ts';
import { reference as referenceLines } from '../../reporters/terminal/reference.ts';
import type { Publication } from '../../run/report.ts';
import type { Conclusion } from '../conclude.ts';
import { connect } from '../connect.ts';
import { signalExitCodes } from '../exit-code.ts';
import { showsStatus, withStatus } from '../live-status.ts';
import { foldersOf, type Loaded } from '../load-cases.ts';
import { logPublication } from '../log-publication.ts';
import { compareWith } from '../past/open-retrospect.ts';
import { createRetrospect } from '../past/retrospect.ts';
import { perform } from '../perform.ts';
import type { Issue } from '../publications.ts';
import { reportPlaces } from '../report-places.ts';
import type { RunFlags } from '../run-flags.ts';
import { sayFailures } from '../say.ts';
import type { Settings } from '../settings.ts';
import { shuffled } from '../shuffled.ts';
import { wantsColour } from '../wants-colour.ts';
import type { World } from '../world.ts';
import type { Reference } from './reference.ts';

/** A run in another environment, ready to begin. */
export interface Rehearsed {
  readonly settings: Settings;
  readonly flags: RunFlags & { readonly seed: string };
  readonly loaded: Loaded;
  readonly plan: RunPlan;
  /** The environment that is compared with it. */
  readonly comparedFrom: string;
}

/** What keeps the run itself from beginning; with a problem, its reports say so. */
export interface Unreferred {
  readonly code: number;
  readonly problems: readonly Problem[];
}

/**
 * Runs the cases in the environment that is compared with, and keeps the audit log. What fails there is for the comparison
 * to tell; where nothing could be run, or somebody ended it, the run itself does not begin.
 */
export async function runReference(
  { audience: _, ...world }: World,
  rehearsed: Rehearsed,
): Promise<Reference | Unreferred> {
  const { settings, flags, loaded, plan } = rehearsed;
  const { root } = settings;
  const { cases: all, suites, selected, bySuite, snapshotFiles } = loaded;
  const begunMs = world.clock.monotonic();
  const snapshots = await openSnapshots(snapshotFiles, { root, updates: false, temporaries: world.temporaries });
  if ('problems' in snapshots) return { code: 2, ...snapshots };
  const connection = await connect(world, settings, foldersOf(loaded), root);
  if ('problems' in connection) return { code: 2, ...connection };
  const retrospect = await createRetrospect(settings, world.redactor, undefined);
  const cases = flags.shuffle ? shuffled(all, flags.seed) : all;
  const order = { cases, queuesOf: flags.shuffle ? undefined : bySuite };
  const what = { settings, flags, seed: flags.seed, selected, suites, plan, ...order };
  try {
    return await perform(
      world,
      { ...what, connection, snapshots, refused: [], retrospect },
      {
        publications: async (issue) => publicationsOf(world, rehearsed, issue),
        conclude: (issue, conclusion) => conclude(world, rehearsed, issue, conclusion, begunMs),
      },
    );
  } finally {
    await connection.close();
  }
}

/** A few lines for people, and the audit log. */
function publicationsOf(world: World, { settings, flags, comparedFrom }: Rehearsed, issue: Issue): Publication[] {
  const { stops, connection } = issue;
  const colour = wantsColour(world, flags);
  const isLive = connection !== undefined && showsStatus(world, flags);
  const reporter = referenceLines({ comparedFrom, colour, quiet: flags.quiet === true, isLive });
  const text = { name: 'terminal', reporter };
  const console = isLive
    ? withStatus(world, text, { connection, colour, stops })
    : { ...text, output: stream(world.stdout, stops.unread) };
  return [console, ...reportPlaces(settings, issue).map((place) => logPublication(place, settings, issue))];
}

async function conclude(
  world: World,
  { settings, flags, comparedFrom }: Rehearsed,
  issue: Issue,
  { result, failures }: Conclusion,
  begunMs: number,
): Promise<Reference | Unreferred> {
  const { stdout, stderr, redactor, cwd, clock } = world;
  const { environment } = settings;
  const shown = (text: string) => printable(redactor.text(text));
  const log = reportPlaces(settings, issue)[0]?.path ?? '';
  const place = relative(cwd, log);
  sayFailures(stderr, failures, redactor);
  if (!flags.quiet && failures.length === 0) stdout.write(`  audit  ${shown(place)}\n\n`);
  const signal = issue.stops.signal();
  if (signal) {
    const text = `interrupted in ${environment}: the run in ${comparedFrom}, which was to be compared with it, has not begun.`;
    stderr.write(`action-suite: ${shown(text)}\n`);
    return { code: signalExitCodes[signal], problems: [] };
  }
  const why = result.unusable() ?? (failures.length > 0 ? unwritten : undefined);
  if (why) {
    const message = `Nothing can be compared with "${environment}", which was run first: ${why.message}`;
    return { code: 3, problems: [{ kind: why.kind, message, ...(why.hint !== undefined && { hint: why.hint }) }] };
  }
  const retrospect = await compareWith([log], settings, redactor);
  if (Array.isArray(retrospect)) return { code: 2, problems: retrospect };
  return { log, spentMs: clock.monotonic() - begunMs, retrospect };
}

const unwritten: Problem = {
  kind: 'usage',
  message: 'its audit log could not be written.',
  hint: 'Choose another place with --out, or make room there.',
};
