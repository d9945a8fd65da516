import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { brokenJsonFile } from '../lib/broken-json-file.ts';
import { codeOf } from '../lib/code-of.ts';
import { explainSystemError } from '../lib/explain-system-error.ts';
import { isMap } from '../lib/is-map.ts';
import { equal } from '../matchers/difference.ts';
import type { Case } from '../model/case.ts';
import type { Json } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import type { Snapshots } from '../model/snapshots.ts';
import { writeWhole } from './file.ts';
import type { Temporaries } from './temporaries.ts';

/** The recorded outputs of a project's suites. */
export interface SnapshotFiles extends Snapshots {
  /**
   * Writes what was recorded, each file whole or not at all. Records of cases that are not in the plan any more go from
   * the files that are written. Resolves to how many outputs were recorded, and how many of them differ from what was
   * recorded before or are new. Rejects with the system's error.
   */
  save(plan: Iterable<Case>): Promise<{ readonly recorded: number; readonly changed: number }>;
}

/** Case name to output. */
type Records = Map<string, Json>;

/** Where the outputs of a suite's cases are recorded: `suites/__snapshots__/order-total.json`. */
export function snapshotPath(suiteFile: string): string {
  const name = posix.basename(suiteFile).replace(/\.action\.ya?ml$/i, '');
  return posix.join(posix.dirname(suiteFile), '__snapshots__', `${name}.json`);
}

/** Reads what is recorded for these suites; those of which nothing is recorded yet have no file. */
export async function openSnapshots(
  suiteFiles: readonly string[],
  { root, updates, temporaries }: { root: string; updates: boolean; temporaries: Temporaries },
): Promise<SnapshotFiles | { readonly problems: readonly Problem[] }> {
  const files = new Map<string, Records>();
  const problems: Problem[] = [];
  for (const suiteFile of suiteFiles) {
    const read = await readRecords(root, snapshotPath(suiteFile));
    if ('message' in read) problems.push(read);
    else files.set(suiteFile, read);
  }
  if (problems.length > 0) return { problems };

  const touched = new Set<string>();
  let recorded = 0;
  let changed = 0;
  return {
    updates,
    recorded: (test) => files.get(test.file)?.get(test.name),
    record(test, output) {
      const records = files.get(test.file);
      const before = records?.get(test.name);
      recorded++;
      if (before === undefined || !equal(before, output)) changed++;
      records?.set(test.name, output);
      touched.add(test.file);
    },
    async save(plan) {
      const planned = new Map([...touched].map((suiteFile) => [suiteFile, new Set<string>()]));
      for (const test of touched.size > 0 ? plan : []) planned.get(test.file)?.add(test.name);
      for (const [suiteFile, names] of planned) {
        const text = textOf([...(files.get(suiteFile) ?? [])].filter(([name]) => names.has(name)));
        await writeWhole(join(root, snapshotPath(suiteFile)), text, temporaries);
      }
      return { recorded, changed };
    },
  };
}

/** In the order of names, so that a change of one record is a change of one place in the file. */
function textOf(records: readonly (readonly [string, Json])[]): string {
  const sorted = [...records].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

async function readRecords(root: string, path: string): Promise<Records | Problem> {
  let text: string;
  try {
    text = await readFile(join(root, path), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return new Map();
    return broken(path, `The recorded outputs cannot be read: ${explainSystemError(error, 'read')}.`);
  }
  try {
    const value: unknown = JSON.parse(text);
    if (isMap(value)) return new Map(Object.entries(value as Record<string, Json>));
  } catch {
    return broken(path, 'The recorded outputs are not JSON from here on.', text);
  }
  return broken(path, 'The recorded outputs must be a map from the names of cases to their outputs.');
}

const hint = 'Restore the file, or delete it and record the outputs anew with `--update`.';

function broken(path: string, message: string, text?: string): Problem {
  return brokenJsonFile(path, { message, hint }, text);
}
