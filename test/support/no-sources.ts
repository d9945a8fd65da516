import type { MockSources } from '../../src/run/resolve-inputs.ts';

/** Where mocks find nothing: no variable is allowed, and no file is there. */
export const noSources: MockSources = {
  allowedEnv: [],
  env: () => undefined,
  readFile: () => ({ reason: 'it is not there' }),
};
