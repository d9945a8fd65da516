import { relative } from 'node:path';
import type { Unpublished } from '../run/report.ts';
import type { Assignment } from './assignment.ts';
import { exitCode, type watchResult } from './exit-code.ts';
import { nextSteps } from './next-steps.ts';
import type { Issue } from './publications.ts';
import { reportPlaces } from './report-places.ts';
import { closingLines, reasonOf, sayFailOn, sayFailures, written } from './say.ts';
import type { World } from './world.ts';

/** What came of a run. */
export interface Conclusion {
  readonly result: ReturnType<typeof watchResult>;
  readonly failures: readonly Unpublished[];
  /** Sentences about what was sent. */
  readonly notes: readonly string[];
}

/** Says what stands in no report, to people and to a program that listens. Resolves to the exit code. */
export async function conclude(
  world: World,
  { settings, flags, retrospect, reference }: Assignment,
  issue: Issue,
  { result, failures, notes }: Conclusion,
): Promise<number> {
  const { stderr, redactor, audience } = world;
  sayFailures(stderr, failures, redactor);
  for (const note of notes) stderr.write(`${redactor.text(`action-suite: ${note}`)}\n`);
  const places = reportPlaces(settings, issue);
  const head = await issue.audited.head;
  const finished = result.ended();
  const next = finished ? nextSteps(finished, flags, reference && relative(world.cwd, reference.log)) : [];
  if (!flags.quiet) closingLines(world, places, { head, failures, next });
  audience?.ended({
    finished,
    reports: written(places, failures).map(({ name, path }) => ({ name, path })),
    head: head ?? '',
    failures: failures.map((failure) => ({ name: failure.name, reason: redactor.text(reasonOf(failure)) })),
  });
  const comparison = retrospect.comparison();
  sayFailOn(stderr, finished, comparison, flags.failOn);
  const webhookRequired = settings.webhook?.required ?? false;
  return exitCode(result, failures, flags, { signal: issue.stops.signal(), webhookRequired, comparison });
}
