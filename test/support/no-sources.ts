import type { Sources } from '../../src/run/resolve-inputs.ts';

/** Where mocks find nothing: no variable is allowed, and no file is there. */
export const noSources: Omit<Sources, 'seed'> = {
  allowedEnv: [],
  env: () => undefined,
  readFile: () => ({ reason: 'it is not there' }),
};
