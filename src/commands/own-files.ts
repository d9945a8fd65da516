import { join } from 'node:path';
import type { Project } from '../model/config.ts';
import type { Loaded } from './load-cases.ts';

/** A file that a report must not replace. */
export interface OwnFile {
  /** Absolute. */
  readonly path: string;
  /** For messages: `the configuration`. */
  readonly what: string;
}

/** The files that a run is made from. */
export function ownFiles({ root, file }: Project, { suites, broken }: Pick<Loaded, 'suites' | 'broken'>): OwnFile[] {
  const loaded = new Set([...suites, ...broken].map((suite) => suite.file));
  return [
    ...(file === undefined ? [] : [{ path: file, what: 'the configuration' }]),
    { path: join(root, '.env'), what: 'the file of variables' },
    ...[...loaded].map((suite) => ({ path: join(root, suite), what: 'a suite' })),
  ];
}
