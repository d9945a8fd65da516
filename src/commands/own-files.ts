import { join } from 'node:path';
import { namesSuite, type OwnFile } from './judge-places.ts';
import type { Loaded } from './load-cases.ts';
import type { Project } from './project.ts';

/** The files that a run is made from, but for suites that are known by their names: there may be thousands. */
export function ownFiles(
  { root, file }: Project,
  { suites, broken, attached }: Pick<Loaded, 'suites' | 'broken' | 'attached'>,
): OwnFile[] {
  const odd = [...suites, ...broken].filter((suite) => !namesSuite(suite.file));
  return [
    ...(file === undefined ? [] : [{ path: file, what: 'the configuration' }]),
    { path: join(root, '.env'), what: 'the file of variables' },
    ...odd.map((suite) => ({ path: join(root, suite.file), what: 'a suite' })),
    ...attached.map((path) => ({ path: join(root, path), what: 'a file that a suite refers to' })),
  ];
}
