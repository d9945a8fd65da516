import { type LogForm, logFormat, signedChain } from '../../lib/log-form.ts';
import type {
  AttemptFinished,
  AttemptStarted,
  CaseFinished,
  CaseRef,
  CaseStarted,
  EndSignal,
  Notice,
  RunEvent,
  RunFinished,
  RunPlan,
  RunResumed,
  RunSelection,
  RunStarted,
  Shard,
  SuiteSummary,
} from '../../model/event.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Status } from '../../model/outcome.ts';
import {
  always,
  anyMap,
  count,
  defined,
  duration,
  list,
  type Members,
  may,
  must,
  object,
  oneOf,
  oneOfToday,
  text,
} from './members.ts';
import { actionStatus, mode } from './parts.ts';

const digits: JsonObject = { type: 'string', pattern: '^[0-9a-f]{64}$' };

/** What every record has: before its own members, and behind them. */
export const before = {
  seq: must('Number of the record: 1, 2, 3 without a gap.', { type: 'integer', minimum: 1 }),
  type: must('What happened.', text),
  timestamp: must('UTC.', { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$' }),
  runId: must('The run.', text),
};
export const behind = {
  prev: must('The hash of the record before; 64 zeros in the first.', digits),
  hash: must('SHA-256 of the line up to here, or HMAC-SHA-256 in a signed log. Always the last member.', digits),
};

type Stamped = 'type' | 'timestamp' | 'runId';

function record<Event extends RunEvent>(
  type: Event['type'],
  description: string,
  members: Members<Omit<Event, Stamped>>,
): JsonObject {
  const named = { ...before, type: must('What happened.', { const: type }) };
  return object(description, { ...named, ...members, ...behind });
}

const ref: Members<CaseRef> = {
  caseId: must('The same in every run of the same case.', text),
  index: must('Place in the plan, from 0.', count),
  suite: must("The suite's title.", text),
  file: must("The suite's file, below the project folder.", text),
  case: must("The case's name, unique within the run.", text),
  action: must('As the suite names it.', text),
};

const shard = object<Shard>('Part `number` of `of`.', {
  number: must('From 1.', { type: 'integer', minimum: 1 }),
  of: must('How many there are.', { type: 'integer', minimum: 1 }),
});

const selection = object<RunSelection>('What the command line said. Absent where the log keeps no values.', {
  patterns: must('Below the project folder.', list(text)),
  simulate: may('--simulate', always),
  env: may('--env', text),
  tag: may('--tag', text),
  grep: may('--grep', text),
  shuffle: may('--shuffle', always),
  lastFailed: may('The run whose failures were selected.', text),
});

const plan = object<RunPlan>('What decides about the cases of the run.', {
  files: must(
    'The suites and the files that they refer to.',
    list(
      object<RunPlan['files'][number]>('A file.', { file: must('Its path.', text), hash: must('Of its text.', text) }),
    ),
  ),
  settings: must('Hash of what the configuration gives to suites.', text),
  selection: may('What the command line said.', selection),
  shard: may('The part of the run.', shard),
});

const suite = object<SuiteSummary>('One file of the run.', {
  file: must('Below the project folder.', text),
  title: must("The suite's title.", text),
  description: may("The author's.", text),
  owner: may("The author's.", text),
  selected: must('How many of its cases were selected.', count),
  refused: may('It stands for what could not be run.', always),
});

type Stopped = NonNullable<RunFinished['stopped']>;

/** Why a run may have ended early. */
const reasons: Readonly<Record<Stopped['why'], true>> = {
  ...{ invalid: true, interrupted: true, deadline: true, bail: true, 'sign-in': true, network: true, output: true },
};

/** The schema of each record, by its type. */
export const records: Readonly<Record<RunEvent['type'], JsonObject>> = {
  'run:started': record<RunStarted & LogForm>('run:started', 'The first record.', {
    format: must('Version of the format.', { const: logFormat }),
    chain: may('In a signed log: how its hashes are made.', { const: signedChain }),
    version: must('Of action-suite.', text),
    seed: must('Of generated values and of the order.', text),
    environment: must('Its name, or simulator.', text),
    baseUrl: may('The API.', text),
    protocol: may('How tests are run.', oneOf<NonNullable<RunStarted['protocol']>>({ direct: true, jobs: true })),
    concurrency: must('Cases at once.', count),
    ratePerMinute: may('Calls a minute.', count),
    selected: must('How many cases are to have a result.', count),
    suites: must('The files of the run.', list(suite)),
    plan: may('Absent where nothing could be run.', plan),
  }),
  'run:resumed': record<RunResumed>('run:resumed', 'A run that was cut or stopped goes on.', {
    version: must('Of action-suite.', text),
    finished: must('How many cases had their result.', count),
  }),
  'case:started': record<CaseStarted>('case:started', 'A case begins.', ref),
  'attempt:started': record<AttemptStarted>('attempt:started', 'Before an attempt sends anything.', {
    ...ref,
    attempt: must('Its number, from 1.', { type: 'integer', minimum: 1 }),
  }),
  'attempt:finished': record<AttemptFinished>('attempt:finished', 'An attempt has ended.', {
    ...ref,
    attempt: must('The attempt.', defined('Attempt')),
  }),
  'case:finished': record<CaseFinished>('case:finished', 'A case has its result.', {
    ...ref,
    status: must('How it ended.', oneOf<Status>({ passed: true, failed: true, errored: true, skipped: true })),
    reason: may('Why it was skipped.', text),
    unfinished: may('The end of the run came before it had run: a resumed run gives it another result.', always),
    mode: must('How the action was run.', mode),
    flatten: may('The output was asked for in its flattened form.', always),
    actionId: must('Once known, else the action as the suite names it.', text),
    actionStatus: may("The action's own word.", actionStatus),
    latencyMs: may('Service time of the last attempt, in milliseconds.', duration),
    errorCount: must('Number of problems.', count),
    warningCount: must('Number of warnings.', count),
    errorCodeMap: must('Code of a problem to how often.', { type: 'object', additionalProperties: count }),
    problems: must('Why it did not pass.', list(defined('Problem'))),
    warnings: must('Worth knowing.', list(defined('Problem'))),
    attempts: must('Every one.', list(defined('Attempt'))),
    tags: must("The author's.", list(text)),
    seed: must('Of generated values.', text),
    place: must('Where the case stands.', defined('Place')),
    axes: must('Values of the matrix. Empty where the log keeps no values.', anyMap),
    inputs: may('What the last attempt sent.', anyMap),
    mocked: may('Paths of the inputs whose values were generated.', list(text)),
    output: may('What came back, or the list of errors of a FAILED action: any JSON.', {}),
  }),
  notice: record<Notice>('notice', 'Something to know about the run. It changes no result.', {
    level: must('How grave.', oneOf<Notice['level']>({ info: true, warning: true, error: true })),
    message: must('In words.', text),
    hint: may('What to do about it.', text),
    caseId: may('The case that it is about.', text),
  }),
  'run:finished': record<RunFinished>('run:finished', 'The last record. Without it, the run was cut.', {
    counts: must('How many cases ended in which way.', defined('Counts')),
    durationMs: must('In milliseconds.', duration),
    calls: must('HTTP calls, sign-in included.', count),
    stopped: may(
      'Why the run ended early.',
      object<Stopped>('Why the run ended early.', {
        why: must('By cause.', oneOfToday(Object.keys(reasons))),
        message: must('In words.', text),
        signal: may('That ended it.', oneOf<EndSignal>({ SIGINT: true, SIGTERM: true, SIGHUP: true })),
      }),
    ),
  }),
};
