import { expect, it } from 'vitest';
import { sharedSeed } from '../../src/lib/shared-seed.ts';

it.each([
  [{ GITHUB_RUN_ID: '17', GITHUB_RUN_ATTEMPT: '2' }, 'ci-17'],
  [{ CI_PIPELINE_ID: '4' }, 'ci-4'],
  [{ CI: 'true', BUILD_NUMBER: '3' }, undefined],
])('the jobs of a CI run with %j have the seed %s in common', (env, seed) => {
  expect(sharedSeed(env)).toBe(seed);
});
