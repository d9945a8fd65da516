import type { ReportServices } from '../model/reporter.ts';
import { jobSummary } from '../outputs/job-summary.ts';
import { markdown } from '../reporters/markdown.ts';
import type { Publication } from '../run/report.ts';
import { whyUnwritten } from './say.ts';
import type { World } from './world.ts';

/** Whether this is a step of a job of GitHub Actions, which shows annotations and summaries. */
export function isGithubStep({ env }: Pick<World, 'env'>): boolean {
  return env.GITHUB_ACTIONS === 'true';
}

/** The summary of the run on the page of the job, where there is such a page. */
export function stepSummary(world: World, services: ReportServices): Publication[] {
  const path = world.env.GITHUB_STEP_SUMMARY;
  if (!isGithubStep(world) || path === undefined) return [];
  const onTrouble = (error: unknown) => {
    world.stderr.write(`action-suite: the summary of the job could not be written: ${whyUnwritten(error)}.\n`);
  };
  return [{ name: 'job summary', reporter: markdown.create(services), output: jobSummary(path, onTrouble) }];
}
