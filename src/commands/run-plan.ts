import { readFile } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { sha256 } from '../lib/hash.ts';
import type { RunPlan, RunSelection, RunStarted } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import type { Loaded } from './load-cases.ts';
import type { RunFlags } from './run-flags.ts';
import type { Settings } from './settings.ts';
import type { Invocation } from './world.ts';

/** What decides about the cases of a run that is about to begin. */
export async function runPlan(
  { root, actionKey, vars, allowEnv }: Settings,
  { definitions, attached }: Pick<Loaded, 'definitions' | 'attached'>,
  selection: RunSelection,
  shard: RunFlags['shard'],
): Promise<RunPlan> {
  const files = [...definitions.map(({ file }) => file), ...attached];
  const hashes = files.map(async (file) => ({ file, hash: await hashOf(join(root, file)) }));
  return {
    files: await Promise.all(hashes),
    settings: sha256(JSON.stringify([actionKey ?? null, vars, allowEnv])),
    selection,
    ...(shard && { shard }),
  };
}

/** Half of the digits tell files apart as well, and a log of a thousand suites stays short. */
async function hashOf(path: string): Promise<string> {
  // What cannot be read any more has changed since it was loaded.
  const text = await readFile(path, 'latin1').catch(() => 'unreadable');
  return sha256(text).slice(0, 32);
}

/** The selection of a command line, with patterns that are the same wherever in the project it was typed. */
export function selectionOf({ patterns, flags, project }: Invocation, cwd: string, lastFailed?: string): RunSelection {
  const { simulate, env, tag, grep, shuffle } = flags;
  return {
    patterns: patterns.map((pattern) => fromRoot(pattern, cwd, project.root)),
    ...(simulate && { simulate }),
    ...(env !== undefined && { env }),
    ...(tag !== undefined && { tag }),
    ...(grep !== undefined && { grep }),
    ...(shuffle && { shuffle }),
    ...(lastFailed !== undefined && { lastFailed }),
  };
}

function fromRoot(pattern: string, cwd: string, root: string): string {
  const [, not = '', path = ''] = /^(!?)(.*)$/s.exec(pattern) ?? [];
  const whole = isAbsolute(path) ? relative(root, path) : join(relative(root, cwd), path);
  return `${not}${whole.split(sep).join('/')}`;
}

/**
 * Why a run cannot be continued by this plan: what has changed since it began. Empty where nothing has.
 *
 * @param now the plan as it would be made today, with the cases that it selects and what it is run against
 */
export function changesSince(
  { plan, version, suites, environment, baseUrl }: RunStarted,
  now: Pick<RunStarted, 'plan' | 'version' | 'suites' | 'environment' | 'baseUrl'>,
): Problem[] {
  const changed = filesThatDiffer(plan, now.plan).map((file) => changedFile(file));
  if (changed.length > 0) return changed;
  if (version !== now.version) return [otherwise('version of action-suite', version, now.version)];
  if (environment !== now.environment) return [otherwise('environment', environment, now.environment)];
  // The simulator has another port each time.
  if (environment !== 'simulator' && baseUrl !== now.baseUrl) return [otherwise('server', baseUrl, now.baseUrl)];
  const counts = (list: RunStarted['suites']) => JSON.stringify(list.map(({ file, selected }) => [file, selected]));
  if (plan?.settings === now.plan?.settings && counts(suites) === counts(now.suites)) return [];
  return [
    {
      kind: 'usage',
      message:
        'The run cannot go on: what the configuration gives to suites, or what is selected, is not as it was when it began.',
      hint: 'Put it back as it was, or run without --resume.',
    },
  ];
}

function filesThatDiffer(before: RunPlan | undefined, now: RunPlan | undefined): string[] {
  const hashes = new Map(before?.files.map(({ file, hash }) => [file, hash]));
  const others = (now?.files ?? []).filter(({ file, hash }) => hashes.get(file) !== hash).map(({ file }) => file);
  const present = new Set(now?.files.map(({ file }) => file));
  const gone = [...hashes.keys()].filter((file) => !present.has(file));
  return [...new Set([...others, ...gone])];
}

function changedFile(file: string): Problem {
  return {
    kind: 'usage',
    place: { file, line: 1, column: 1 },
    message: 'The run cannot go on: this file is not as it was when it began.',
    hint: 'Put it back as it was, or run without --resume: then every case runs anew.',
  };
}

function otherwise(what: string, before: string | undefined, now: string | undefined): Problem {
  return {
    kind: 'usage',
    message: `The run cannot go on: it began with the ${what} ${before ?? 'that is not known'}, and now it is ${now ?? 'another'}.`,
    hint: `Choose the same ${what} again, or run without --resume.`,
  };
}
