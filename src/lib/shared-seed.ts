/** Where build servers say which run of a pipeline a job belongs to: the same for all its jobs. */
const runIds = ['GITHUB_RUN_ID', 'CI_PIPELINE_ID', 'BUILD_TAG', 'BUILD_BUILDID', 'CIRCLE_WORKFLOW_ID'];

/**
 * A seed that all jobs of one CI run have in common, so that the shards of a run make the same values as the whole run
 * would; `undefined` where no build server (GitHub, GitLab, Jenkins, Azure, CircleCI) says which run it is.
 */
export function sharedSeed(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const name = runIds.find((id) => env[id]);
  return name === undefined ? undefined : `ci-${env[name]}`;
}
