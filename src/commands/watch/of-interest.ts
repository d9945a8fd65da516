import { join, relative, resolve, sep } from 'node:path';
import { reportPlaces } from '../report-places.ts';
import type { Settings } from '../settings.ts';

/**
 * Tells which files and folders are looked at: not what no suite reads (packages, what begins with a dot), and not what
 * a run writes, or each run would begin the next.
 */
export function ofInterest(root: string, { out, reporters }: Pick<Settings, 'out' | 'reporters'>) {
  const reports = new Set(reportPlaces({ out, reporters }, { runId: 'any', startedAt: 0 }).map(({ path }) => path));
  return (path: string): boolean => {
    if (path === out || path.startsWith(`${out}${sep}`) || reports.has(resolve(path))) return false;
    if (path === join(root, '.env')) return true;
    const parts = relative(root, path).split(sep);
    return !parts.some((part) => part === 'node_modules' || part === '__snapshots__' || /^\.[^.]/.test(part));
  };
}
