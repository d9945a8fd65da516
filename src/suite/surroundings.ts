import type { KnownNames } from './checker.ts';

/** What a suite may use of the configuration. */
export type Surroundings = Pick<KnownNames, 'env' | 'vars'>;

/** Of a suite that is looked at by itself. */
export const noSurroundings: Surroundings = { env: [], vars: undefined };
