import { posix } from 'node:path';
import type { Case } from '../model/case.ts';
import type { CaseQueue } from '../model/case-queue.ts';
import type { Shard, SuiteSummary } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import type { BrokenSuite, Suite } from '../model/suite.ts';
import { bySuite } from '../suite/case-queues.ts';
import { checkLines } from '../suite/check-lines.ts';
import { type Discovery, discover } from '../suite/discover.ts';
import { inShard, type Weigh } from '../suite/in-shard.ts';
import { loadSuites } from '../suite/load.ts';
import { plan } from '../suite/plan.ts';
import { parseGrep, type Selection, select, selectsAll } from '../suite/select.ts';
import { usualSuites } from '../suite/suite-patterns.ts';
import { parseTagExpression } from '../suite/tag-expression.ts';
import { createCosts } from '../targets/genesys/forecast.ts';
import type { RunFlags } from './run-flags.ts';
import type { Settings } from './settings.ts';
import { strayOnly } from './stray-only.ts';
import { unknownEnvironment } from './unknown-environment.ts';
import type { Invocation, World } from './world.ts';

/** What the command line and the configuration select. */
export interface Loaded {
  /** Selected, in the order of the plan. Made anew each time they are asked for. */
  readonly cases: Iterable<Case>;
  /** How many are selected. */
  readonly selected: number;
  /** Cases are selected, and it is only that none of them falls to this shard. */
  readonly isEmptyShard: boolean;
  /** Every case of the plan, before the selection. */
  readonly planned: Iterable<Case>;
  /** Cases of the plan, in its order, in a queue for each suite. */
  readonly bySuite: (cases: Iterable<Case>) => Iterable<CaseQueue>;
  /** How many cases the plan has before the selection. */
  readonly found: number;
  readonly suites: readonly SuiteSummary[];
  /** Each sound suite as it stands in its file. */
  readonly definitions: readonly Suite[];
  /** The suites of which outputs are recorded. */
  readonly snapshotFiles: readonly string[];
  readonly broken: readonly BrokenSuite[];
  /** The files that suites refer to, below the project folder. */
  readonly attached: readonly string[];
  /** Problems of no file: a pattern that finds nothing, a line beyond the end, a tag expression that cannot be read. */
  readonly problems: readonly Problem[];
}

/**
 * Finds, reads, checks, expands and selects: everything that comes before the first call.
 *
 * @param ids the cases that are wanted, where it is not all of them
 */
export async function loadCases(
  { cwd, env }: World,
  invocation: Invocation,
  settings: Pick<Settings, 'actionKey' | 'allowEnv' | 'vars' | 'vocabulary' | 'protocol' | 'guarded' | 'simulate'>,
  ids?: ReadonlySet<string>,
): Promise<Loaded> {
  const { flags, project } = invocation;
  const { root } = project;
  const { actionKey, allowEnv, vars, vocabulary } = settings;
  const { files, selections, broken: noFiles, problems } = await findSuites(cwd, invocation);
  const { suites, broken, lines, attached } = await loadSuites(files, root, {
    env: allowEnv,
    vars: Object.keys(vars),
    vocabulary,
    maxCases: flags.maxCases,
  });
  const limits = { maxCases: flags.maxCases, maxTotal: flags.maxCases };
  const planned = plan(suites, { env: actionKey, simulates: settings.simulate, ...limits });
  const only = suites.some((suite) => suite.only || suite.cases.some((named) => named.only));
  const stray = only ? strayOnly(suites, flags, env) : [];
  const filter = readSelection(flags, { only, lines: selections, ids });
  const unknown = broken.length + noFiles.length > 0 ? undefined : unknownEnvironment(invocation, suites);
  const meant = 'problems' in filter ? [] : select(planned.cases, filter);
  const cases = flags.shard ? shardOf(meant, flags.shard, settings) : meant;
  const isWhole = !('problems' in filter) && !flags.shard && selectsAll(filter);
  const count = isWhole ? planned.counts : countByFile(cases);
  const selected = [...count.values()].reduce((sum, size) => sum + size, 0);
  return {
    cases,
    selected,
    isEmptyShard: selected === 0 && !isEmpty(meant),
    planned: planned.cases,
    bySuite: (cases) => bySuite(planned, cases),
    found: planned.total,
    definitions: suites,
    snapshotFiles: suites.filter(usesSnapshots).map(({ file }) => file),
    suites: suites.map(({ file, title, description, owner }) => ({
      file,
      title,
      ...(description !== undefined && { description }),
      ...(owner !== undefined && { owner }),
      selected: count.get(file) ?? 0,
    })),
    broken: [...noFiles, ...broken, ...planned.broken],
    attached,
    problems: [
      ...problems,
      ...checkLines(selections, lines),
      ...('problems' in filter ? filter.problems : []),
      ...(unknown ? [unknown] : []),
      ...stray,
    ],
  };
}

/** The suite files that the command line asks for or, if it names none, the configuration. */
export function findSuites(
  cwd: string,
  { patterns, project: { root, config } }: Pick<Invocation, 'patterns' | 'project'>,
): Promise<Discovery> {
  const own = patterns.length > 0;
  return discover(own ? patterns : (config.suites ?? [usualSuites]), { cwd: own ? cwd : root, base: root });
}

/** The folders that hold the suites, and the usual one: where the simulator looks for actions. */
export function foldersOf({ suites }: { readonly suites: readonly { readonly file: string }[] }): string[] {
  return [...new Set(['suites', ...suites.map(({ file }) => posix.dirname(file))])];
}

function readSelection(
  { tag, grep }: RunFlags,
  others: Pick<Selection, 'only' | 'lines' | 'ids'>,
): Selection | { readonly problems: readonly Problem[] } {
  const tags = tag === undefined ? undefined : parseTagExpression(tag);
  const name = grep === undefined ? undefined : parseGrep(grep);
  const problems = [tags, name].filter((parsed) => typeof parsed === 'object');
  if (problems.length > 0 || typeof tags === 'object' || typeof name === 'object') return { problems };
  return { tags, name, ...others };
}

function shardOf(
  cases: Iterable<Case>,
  shard: Shard,
  { protocol, guarded }: Pick<Settings, 'protocol' | 'guarded'>,
): Iterable<Case> {
  return inShard(cases, shard, () => weighing({ protocol, isProtected: guarded }));
}

/** By API calls. A case that is skipped weighs next to nothing. */
function weighing(options: Parameters<typeof createCosts>[0]): Weigh {
  const costsOf = createCosts(options);
  return (test) => {
    if (test.skip !== undefined) return 0.01;
    const { lookUps, contracts, tests, polls } = costsOf(test);
    return lookUps + contracts + tests + polls;
  };
}

function isEmpty(cases: Iterable<Case>): boolean {
  for (const _ of cases) return false;
  return true;
}

function countByFile(cases: Iterable<Case>): Map<string, number> {
  const count = new Map<string, number>();
  for (const { file } of cases) count.set(file, (count.get(file) ?? 0) + 1);
  return count;
}

function usesSnapshots({ expect, cases }: Suite): boolean {
  return [expect, ...cases.map((named) => named.expect)].flat().some(({ snapshot }) => snapshot);
}
