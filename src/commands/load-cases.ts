import { posix } from 'node:path';
import type { Case } from '../model/case.ts';
import type { SuiteSummary } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import type { BrokenSuite } from '../model/suite.ts';
import { checkLines } from '../suite/check-lines.ts';
import { discover, suitesBelow } from '../suite/discover.ts';
import { loadSuites } from '../suite/load.ts';
import { plan } from '../suite/plan.ts';
import { parseGrep, type Selection, select } from '../suite/select.ts';
import { parseTagExpression } from '../suite/tag-expression.ts';
import type { RunFlags } from './run-flags.ts';
import type { Settings } from './settings.ts';
import type { Invocation, World } from './world.ts';

/** What the command line and the configuration select. */
export interface Loaded {
  /** Selected, in the order of the plan. */
  readonly cases: readonly Case[];
  /** How many cases the plan has before the selection. */
  readonly found: number;
  readonly suites: readonly SuiteSummary[];
  readonly broken: readonly BrokenSuite[];
  /** Problems of no file: a pattern that finds nothing, a line beyond the end, a tag expression that cannot be read. */
  readonly problems: readonly Problem[];
}

/** Where suites are looked for if neither the command line nor the configuration says it. */
const usualPattern = `suites/${suitesBelow}`;

/** Finds, reads, checks, expands and selects: everything that comes before the first call. */
export async function loadCases(
  { cwd }: World,
  { patterns, flags, project }: Invocation,
  { actionKey }: Pick<Settings, 'actionKey'>,
): Promise<Loaded> {
  const { root, config } = project;
  const own = patterns.length > 0;
  const wanted = own ? patterns : (config.suites ?? [usualPattern]);
  const { files, selections, problems } = await discover(wanted, { cwd: own ? cwd : root, base: root });
  const { suites, broken, lines } = await loadSuites(files, root);
  const planned = plan(suites, { env: actionKey, maxCases: flags.maxCases, maxTotal: flags.maxCases });
  const filter = readSelection(flags);
  const cases = 'problems' in filter ? [] : select(planned.cases, { ...filter, lines: selections });
  const count = countByFile(cases);
  return {
    cases,
    found: planned.total,
    suites: suites.map(({ file, title, description, owner }) => ({
      file,
      title,
      ...(description !== undefined && { description }),
      ...(owner !== undefined && { owner }),
      selected: count.get(file) ?? 0,
    })),
    broken: [...broken, ...planned.broken],
    problems: [...problems, ...checkLines(selections, lines), ...('problems' in filter ? filter.problems : [])],
  };
}

/** The folders that hold the suites, and the usual one: where the simulator looks for actions. */
export function foldersOf({ suites }: Loaded): string[] {
  return [...new Set(['suites', ...suites.map(({ file }) => posix.dirname(file))])];
}

function readSelection({ tag, grep, shard }: RunFlags): Selection | { readonly problems: readonly Problem[] } {
  const tags = tag === undefined ? undefined : parseTagExpression(tag);
  const name = grep === undefined ? undefined : parseGrep(grep);
  const problems = [tags, name].filter((parsed) => typeof parsed === 'object');
  if (problems.length > 0 || typeof tags === 'object' || typeof name === 'object') return { problems };
  return { tags, name, shard };
}

function countByFile(cases: readonly Case[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const { file } of cases) count.set(file, (count.get(file) ?? 0) + 1);
  return count;
}
