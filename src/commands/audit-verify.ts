import { createReadStream } from 'node:fs';
import { relative } from 'node:path';
import { type Verdict, verify } from '../lib/chain.ts';
import { lines } from '../lib/lines.ts';
import type { Problem } from '../model/problem.ts';
import { readSecretFiles } from './credentials.ts';
import { findLog } from './find-log.ts';
import { pastLogs } from './past/past-runs.ts';
import { sayProblems } from './say.ts';
import type { Settings } from './settings.ts';
import { settleFor } from './settle-for.ts';
import type { Invocation, World } from './world.ts';

/** `cut`: the log does not end with the head that was given. `continued`: that is the head of an earlier record. */
type State = Verdict['state'] | 'cut' | 'continued';

/**
 * Says whether an audit log is what was written: the one that is named, else the newest. With `--head`, the hash of the
 * last record, noted elsewhere when the log was complete, a cut-off end is found as well. Exit codes: 0 intact; 1 not
 * intact; 2 no such file, or it cannot be judged.
 */
export async function auditVerify(world: World, invocation: Invocation): Promise<number> {
  const { stdout, stderr, env, cwd, redactor } = world;
  const { patterns, flags, project } = invocation;
  const { settings } = await settleFor('offline', world, invocation);
  const noKey = await readSecretFiles(env, project, [settings.audit.variable]);
  const path = await logOf(patterns[0], settings, cwd);
  // Of what else is wrong with the settings, nothing matters here.
  const wrong = [...project.problems, ...noKey.problems, ...(typeof path === 'string' ? [] : [path])];
  if (typeof path !== 'string' || wrong.length > 0) {
    sayProblems(stderr, wrong, redactor);
    return 2;
  }
  const { key, variable } = settings.audit;
  const noted = flags.head?.toLowerCase();
  const verdict = await verify(lines(createReadStream(path)), key, noted);
  const state = stateOf(verdict, noted);
  const isJudged = state !== 'newer' && state !== 'signed' && state !== 'unsigned';
  const log = redactor.text(relative(cwd, path));
  if (flags.json) {
    const { at, head } = verdict;
    const found = { log, state, ...(at !== undefined && { at }), ...(isJudged && { head, signed: key !== undefined }) };
    stdout.write(`${JSON.stringify(found)}\n`);
  } else {
    stdout.write(`${describe(state, verdict, key === undefined ? undefined : variable, variable)}\n`);
    if (isJudged) stdout.write(`head ${verdict.head}\n`);
    if (patterns.length === 0) stdout.write(`log ${log}\n`);
  }
  if (state === 'newer' || state === 'signed') return 2;
  return state === 'intact' ? 0 : 1;
}

async function logOf(named: string | undefined, settings: Settings, cwd: string): Promise<string | Problem> {
  if (named !== undefined) return findLog(cwd, named);
  const [newest] = await pastLogs(settings);
  if (newest !== undefined) return newest;
  const message = 'There is no audit log yet where the reports go.';
  return { kind: 'usage', message, hint: 'Run the suites first, or write the path of a log.' };
}

function stateOf({ state, head, notedAt }: Verdict, noted: string | undefined): State {
  const isWhole = state === 'intact' || state === 'unfinished' || state === 'torn';
  if (!isWhole || noted === undefined || head === noted) return state;
  return notedAt === undefined ? 'cut' : 'continued';
}

/** @param signedBy the variable that holds the key, where there is one */
function describe(state: State, { at, notedAt }: Verdict, signedBy: string | undefined, variable: string): string {
  switch (state) {
    case 'intact':
      return signedBy === undefined ? 'intact' : `intact, and signed with the key in ${signedBy}`;
    case 'unfinished':
      return 'unfinished: every record is whole, but the run did not come to its end';
    case 'torn':
      return `torn tail: record ${at} was cut while it was being written; those before it are whole`;
    case 'broken':
      return `broken at record ${at}: it was changed, removed, added or moved${otherKey(at, signedBy)}`;
    case 'cut':
      return 'broken: it does not end with the head that was given, so its end was cut off, or it was written anew';
    case 'continued':
      return `broken: it goes on behind the head that was given, that of record ${notedAt}: the run was resumed since, or records were added`;
    case 'newer':
      return 'not known: a later version of action-suite wrote this log, in a form that this one does not know';
    case 'signed':
      return `signed: the key is needed. Set ${variable}, or ${variable}_FILE, in the environment`;
    case 'unsigned':
      return `not signed: ${variable} is set, but this log was written without a key, or anew by somebody who has none`;
  }
}

function otherKey(at: number | undefined, signedBy: string | undefined): string {
  return at === 1 && signedBy !== undefined ? `, or it was signed with another key than that in ${signedBy}` : '';
}
