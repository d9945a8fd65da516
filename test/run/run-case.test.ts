import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/model/case.ts';
import type { CaseEvent, CaseFinished, Notice } from '../../src/model/event.ts';
import type { FieldExpectation } from '../../src/model/field-expectation.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Contract, Failure, Reply, Target, TestRequest, Trace } from '../../src/model/target.ts';
import { runCase, type Services } from '../../src/run/run-case.ts';
import { caseOf } from '../support/case-of.ts';
import { createFakeClock, type FakeClock } from '../support/fake-clock.ts';
import { noSnapshots } from '../support/no-snapshots.ts';
import { noSources } from '../support/no-sources.ts';

const place = { file: 'suites/a.action.yaml', line: 3, column: 1 };
const trace: Trace = { calls: 1, throttled: 0 };

const base = caseOf({ id: 'case-1', index: 4, name: 'A case', inputs: { customerId: 'C-1' }, place });

const succeeded: Reply = { kind: 'succeeded', output: { total: 1 }, trace };
const refused: Reply = { kind: 'problem', problem: { kind: 'network', message: 'refused' }, trace, retry: 'safe' };
const lost: Reply = {
  kind: 'problem',
  problem: { kind: 'outcome-unknown', message: 'The answer was lost.' },
  trace,
  retry: 'if-idempotent',
};

interface Script {
  readonly replies: readonly Reply[];
  /** Answers to those who ask for the contract, in turn; the last is given to all further ones. */
  readonly contract?: Contract | readonly (Contract | Failure)[];
  /** Milliseconds of queueing, then of service, that each call takes. */
  readonly takes?: { readonly queue: number; readonly service: number };
}

/** A far end in the process: it gives the replies in turn, and notes what it was asked. */
function scripted(clock: FakeClock, { replies, contract, takes }: Script): Target & { requests: TestRequest[] } {
  const requests: TestRequest[] = [];
  const contracts = contract === undefined ? [] : [contract].flat();
  let asked = 0;
  return {
    requests,
    contract: async () => contracts[Math.min(asked++, contracts.length - 1)],
    async run(request, { signal, stopwatch }) {
      requests.push(request);
      if (takes) {
        await stopwatch.queue(clock.sleep(takes.queue, signal));
        await clock.sleep(takes.service, signal);
        if (signal.aborted) {
          return {
            kind: 'problem',
            problem: { kind: 'outcome-unknown', message: String(signal.reason) },
            trace,
            retry: 'if-idempotent',
          };
        }
      }
      return replies[Math.min(requests.length, replies.length) - 1] ?? succeeded;
    },
  };
}

function servicesOf(target: Target, clock: FakeClock, more: Partial<Services>): Services {
  return {
    target,
    clock,
    random: () => 0.5,
    runId: 'run-1',
    seed: 'seed-1',
    ...noSources,
    timeoutMs: 10_000,
    attempts: 3,
    guarded: false,
    names: { env: {}, vars: {} },
    snapshots: noSnapshots,
    onFatal: () => {},
    onFault: () => {},
    ...more,
  };
}

async function run(test: Partial<Case>, script: Script, more: Partial<Services> = {}, abort?: AbortController) {
  const clock = createFakeClock();
  const target = scripted(clock, script);
  const fatal: string[] = [];
  const services = servicesOf(target, clock, { onFatal: (problem) => fatal.push(problem.message), ...more });
  const events: (CaseEvent | Notice)[] = [];
  let ended = false;
  const running = (async () => {
    for await (const event of runCase({ ...base, ...test }, services, (abort ?? new AbortController()).signal)) {
      events.push(event);
    }
    ended = true;
  })();
  while (!ended) await clock.advance(50);
  await running;
  const last = events.at(-1) as CaseFinished;
  return { events, last, requests: target.requests, fatal };
}

describe('runCase', () => {
  it('tells what happens, in order, and ends with the whole record', async () => {
    const { events, last, requests } = await run({}, { replies: [succeeded] });
    expect(events.map(({ type }) => type)).toEqual([
      'case:started',
      'attempt:started',
      'attempt:finished',
      'case:finished',
    ]);
    expect(requests).toEqual([{ action: 'Do it', mode: 'test', flatten: false, inputs: { customerId: 'C-1' } }]);
    expect(last).toEqual({
      type: 'case:finished',
      timestamp: '2026-01-01T00:00:00.000Z',
      runId: 'run-1',
      caseId: 'case-1',
      index: 4,
      suite: 'A',
      file: place.file,
      case: 'A case',
      action: 'Do it',
      status: 'passed',
      mode: 'test',
      actionId: 'Do it',
      actionStatus: 'SUCCEEDED',
      latencyMs: 0,
      errorCount: 0,
      warningCount: 0,
      errorCodeMap: {},
      problems: [],
      warnings: [],
      attempts: [{ number: 1, queuedMs: 0, serviceMs: 0, actionStatus: 'SUCCEEDED', trace }],
      tags: [],
      seed: 'seed-1',
      place,
      axes: {},
      inputs: { customerId: 'C-1' },
      output: { total: 1 },
    });
  });

  it('skips without a call', async () => {
    const { events, last, requests } = await run({ skip: 'not yet' }, { replies: [succeeded] });
    expect([events.length, last.status, last.reason, requests.length]).toEqual([1, 'skipped', 'not yet', 0]);
  });

  it('repeats what never reached the action, and keeps every attempt', async () => {
    const { last } = await run({}, { replies: [refused, refused, succeeded] });
    expect([last.status, last.attempts.map(({ problem }) => problem?.kind)]).toEqual([
      'passed',
      ['network', 'network', undefined],
    ]);
  });

  it('gives up after the allowed attempts', async () => {
    const { last, requests } = await run({}, { replies: [refused] });
    expect([last.status, last.errorCodeMap, requests.length]).toEqual(['errored', { NETWORK: 1 }, 3]);
  });

  it('never repeats what may have run', async () => {
    const { last, requests } = await run({}, { replies: [lost, succeeded] });
    expect([last.status, last.errorCodeMap, requests.length]).toEqual(['errored', { OUTCOME_UNKNOWN: 1 }, 1]);
  });

  it('repeats it when the author says that this is safe', async () => {
    const { last, requests } = await run({ idempotent: true }, { replies: [lost, succeeded] });
    expect([last.status, requests.length]).toEqual(['passed', 2]);
  });

  it('does not count queueing against the timeout, and reports it apart', async () => {
    const { last } = await run({ timeoutMs: 1_000 }, { replies: [succeeded], takes: { queue: 60_000, service: 900 } });
    expect([last.status, last.attempts[0]?.queuedMs, last.attempts[0]?.serviceMs, last.latencyMs]).toEqual([
      'passed',
      60_000,
      900,
      900,
    ]);
  });

  it('ends a call that takes longer than the timeout', async () => {
    const { last } = await run({ timeoutMs: 1_000 }, { replies: [succeeded], takes: { queue: 5_000, service: 1_100 } });
    expect([last.status, last.problems[0]?.message, last.latencyMs]).toEqual(['errored', 'timeout', 1_000]);
  });

  it('does not count the time in which reports hold it up', async () => {
    const clock = createFakeClock();
    const target = scripted(clock, { replies: [succeeded], takes: { queue: 0, service: 900 } });
    const services = servicesOf(target, clock, { timeoutMs: 1_000 });
    const events = runCase(base, services, new AbortController().signal);
    const finished = (async () => {
      for await (const event of events) {
        await clock.sleep(5_000);
        if (event.type === 'case:finished') return event;
      }
      return undefined;
    })();
    for (let turn = 0; turn < 30; turn++) await clock.advance(1_000);
    expect(await finished).toMatchObject({ status: 'passed', latencyMs: 900 });
  });

  it('is cut short with the run', async () => {
    const abort = new AbortController();
    abort.abort('deadline');
    const { last } = await run({}, { replies: [succeeded], takes: { queue: 100, service: 100 } }, {}, abort);
    expect([last.status, last.problems[0]?.message]).toEqual(['errored', 'deadline']);
  });

  it('counts a case that Ctrl-C kept from being sent as skipped', async () => {
    const interrupted: Reply = {
      kind: 'problem',
      problem: { kind: 'interrupted', message: 'interrupted (SIGINT)' },
      trace,
      retry: 'safe',
    };
    const abort = new AbortController();
    abort.abort('interrupted');
    const { last } = await run({}, { replies: [interrupted] }, {}, abort);
    expect([last.status, last.reason, last.problems]).toEqual(['skipped', 'interrupted (SIGINT)', []]);
  });

  it('hands on that no further case can do better', async () => {
    const dead: Reply = {
      ...refused,
      problem: { kind: 'sign-in', message: 'wrong secret' },
      retry: 'never',
      fatal: true,
    };
    expect((await run({}, { replies: [dead] })).fatal).toEqual(['wrong secret']);
  });

  it('sends a scalar as the contract wants it', async () => {
    const inputSchema: JsonObject = {
      properties: { phone: { type: 'string' }, amount: { type: 'number' }, count: { type: ['integer', 'null'] } },
    };
    const inputs = { phone: { $typed: '+15551234567' }, amount: { $typed: '250.00' }, count: { $typed: '007' } };
    const { last, requests } = await run({ inputs }, { replies: [succeeded], contract: { inputSchema } });
    expect(requests[0]?.inputs).toEqual({ phone: '+15551234567', amount: 250, count: 7 });
    expect(last.warnings.map(({ kind, path }) => [kind, path])).toEqual([['as-typed', 'phone']]);
  });

  it('decides about a number out of a table, which nothing but the contract tells from text', async () => {
    const inputs = { phone: { $typed: '2025550143' }, amount: { $typed: '2.5' }, either: { $typed: '7' } };
    const either = { type: ['string', 'number'] };
    const inputSchema: JsonObject = { properties: { phone: { type: 'string' }, amount: { type: 'number' }, either } };
    const known = await run({ inputs }, { replies: [succeeded], contract: { inputSchema } });
    expect(known.requests[0]?.inputs).toEqual({ phone: '2025550143', amount: 2.5, either: '7' });
    const unknown = await run({ inputs }, { replies: [succeeded] });
    expect(unknown.requests[0]?.inputs).toEqual({ phone: 2025550143, amount: 2.5, either: 7 });
    expect(unknown.last.warnings).toEqual([]);
  });

  it('sends it as typed, with a warning, when there is no contract', async () => {
    const { last, requests } = await run({ inputs: { amount: { $typed: '1.10' } } }, { replies: [succeeded] });
    expect(requests[0]?.inputs).toEqual({ amount: '1.10' });
    expect(last.warnings).toEqual([
      {
        kind: 'as-typed',
        path: 'amount',
        place,
        message: '1.10 was sent for `amount` as text, as typed: a number would not keep it as it stands.',
        hint: 'Write "1.10" in quotes to say that it is text.',
      },
    ]);
  });

  it('decides about a scalar that a choice picked just the same', async () => {
    const contract: Contract = { inputSchema: { properties: { amount: { type: 'number' } } } };
    const mocks = { amount: { type: 'choice', of: [{ $typed: '1.10' }] } };
    expect((await run({ mocks }, { replies: [succeeded], contract })).requests[0]?.inputs.amount).toBe(1.1);
    expect((await run({ mocks }, { replies: [succeeded] })).requests[0]?.inputs.amount).toBe('1.10');
  });

  it('sends no number that lost digits', async () => {
    const contract: Contract = { inputSchema: { properties: { id: { type: 'integer' } } } };
    const inputs = { id: { $typed: '12345678901234567890' } };
    const { last, requests } = await run({ inputs }, { replies: [succeeded], contract });
    expect([last.status, last.errorCodeMap, requests.length]).toEqual(['errored', { INPUT: 1 }, 0]);
  });

  it('makes the same values for the same seed, and others for another', async () => {
    const mocks = { requestId: { type: 'uuid' }, 'nested.n': { type: 'sequence', start: 10 } };
    const [first, again, other] = await Promise.all(
      ['a', 'a', 'b'].map((seed) => run({ mocks }, { replies: [succeeded] }, { seed })),
    );
    expect(first?.requests).toEqual(again?.requests);
    expect(first?.requests[0]?.inputs).toMatchObject({ customerId: 'C-1', nested: { n: 14 } });
    expect(first?.requests[0]?.inputs.requestId).not.toEqual(other?.requests[0]?.inputs.requestId);
  });

  it('generates the time of each attempt, and everything else once', async () => {
    const mocks = { at: { type: 'timestamp', format: 'epochMs' }, id: { type: 'uuid' } };
    const { requests } = await run({ mocks }, { replies: [refused, succeeded] });
    const [first, second] = requests.map(({ inputs }) => inputs);
    expect(Number(second?.at)).toBeGreaterThan(Number(first?.at));
    expect(second?.id).toBe(first?.id);
  });

  it('loads what a mock needs before it makes the value', async () => {
    const mocks = { name: { type: 'fake', kind: 'person.lastName', locale: 'fr' } };
    const { last, requests } = await run({ mocks }, { replies: [succeeded] });
    expect([last.status, requests[0]?.inputs.name]).toEqual(['passed', expect.stringMatching(/^\p{L}/u)]);
  });

  it('sends a variable and keeps it out of the record, however short it is', async () => {
    const mocks = { apiKey: { type: 'env', name: 'KEY' }, 'login.pin': { type: 'env', name: 'PIN' } };
    const values: Record<string, string> = { KEY: 'a-long-key', PIN: '7' };
    const sources = { allowedEnv: ['KEY', 'PIN'], env: (name: string) => values[name] };
    const { events, last, requests } = await run({ mocks }, { replies: [succeeded] }, sources);
    expect(requests[0]?.inputs).toEqual({ customerId: 'C-1', apiKey: 'a-long-key', login: { pin: '7' } });
    expect(last.inputs).toEqual({ customerId: 'C-1', apiKey: '***', login: { pin: '***' } });
    expect(JSON.stringify(events)).not.toMatch(/a-long-key|"7"/);
  });

  it('sends the text of a file', async () => {
    const mocks = { body: { type: 'file', path: 'fixtures/body.txt' } };
    const sources = { readFile: (path: string) => ({ text: `the text of ${path}` }) };
    const { last } = await run({ mocks }, { replies: [succeeded] }, sources);
    expect([last.status, last.inputs?.body]).toEqual(['passed', 'the text of fixtures/body.txt']);
  });

  it('errors with every value that cannot be made, and sends nothing', async () => {
    const mocks = {
      apiKey: { type: 'env', name: 'KEY' },
      pin: { type: 'env', name: 'PIN' },
      body: { type: 'file', path: 'fixtures/body.txt' },
      id: { type: 'sequence' },
    };
    const sources = { allowedEnv: ['KEY', 'PIN'], env: (name: string) => (name === 'PIN' ? '1234' : undefined) };
    const { last, requests } = await run({ mocks }, { replies: [succeeded] }, sources);
    expect([last.status, last.errorCodeMap, requests.length]).toEqual(['errored', { MOCK: 2 }, 0]);
    expect(last.problems).toEqual([
      {
        kind: 'mock',
        path: 'apiKey',
        place,
        message: 'The environment variable KEY is not set, or empty.',
        hint: 'Set it where action-suite is started, or in the file .env beside the configuration.',
      },
      {
        kind: 'mock',
        path: 'body',
        place,
        message: 'The file fixtures/body.txt cannot be used: it is not there.',
        hint: 'The path is read from the project folder: that of the configuration, or the current one if there is none.',
      },
    ]);
    expect(last.inputs).toEqual({ customerId: 'C-1', pin: '***', id: 5 });
  });

  it('compares codes whatever their capitals, and finds the expected error among several', async () => {
    const failed: Reply = {
      kind: 'failed',
      errors: [
        { code: 'failed-operation', message: 'Execute' },
        { code: 'Not.Found', message: 'no such customer', field: 'phone' },
      ],
      trace,
    };
    const expecting = (matchers: JsonObject): Case['expect'] => [
      { status: 'FAILED', errors: [{ place, fields: [{ path: 'code', matchers, place }] }], place },
    ];
    const { last } = await run({ expect: expecting({ equals: 'NOT.FOUND' }) }, { replies: [failed] });
    expect([last.status, last.actionStatus]).toEqual(['passed', 'FAILED']);
    const oneOf = await run({ expect: expecting({ oneOf: ['other', 'not.found'] }) }, { replies: [failed] });
    expect(oneOf.last.status).toBe('passed');
    const other = await run({ expect: expecting({ equals: 'GONE' }) }, { replies: [failed] });
    expect([other.last.status, other.last.errorCodeMap]).toEqual(['failed', { ERRORS: 1 }]);
  });

  it('passes with a warning what is of the level of a warning', async () => {
    const output = [{ path: 'total', matchers: { min: 5, level: 'warning' }, place }];
    const { last } = await run({ expect: [{ output, place }] }, { replies: [succeeded] });
    expect([last.status, last.warningCount, last.warnings.map(({ kind }) => kind)]).toEqual(['passed', 1, ['value']]);
  });

  it('prefers, of several errors that may be the expected one, that which gives no warning', async () => {
    const errors = ['x', 'not found'].map((message) => ({ code: 'GONE', message }));
    const fields: FieldExpectation[] = [
      { path: 'code', matchers: { equals: 'GONE' }, place },
      { path: 'message', matchers: { contains: 'found', level: 'warning' }, place },
    ];
    const judged = (replies: typeof errors) =>
      run(
        { expect: [{ status: 'FAILED', errors: [{ fields, place }], place }] },
        { replies: [{ kind: 'failed', errors: replies, trace }] },
      );
    expect((await judged(errors)).last).toMatchObject({ status: 'passed', warningCount: 0 });
    expect((await judged(errors.slice(0, 1))).last).toMatchObject({ status: 'passed', warningCount: 1 });
  });

  it('errors, and goes on, when an output is nested too deep to be judged', async () => {
    const nested = (depth: number): Reply => ({
      kind: 'succeeded',
      output: JSON.parse('['.repeat(depth) + ']'.repeat(depth)),
      trace,
    });
    expect((await run({}, { replies: [nested(200)] })).last.status).toBe('passed');
    const { last } = await run({}, { replies: [nested(4_000)] });
    expect([last.status, last.errorCodeMap, last.output]).toEqual(['errored', { REPLY: 1 }, undefined]);
  });

  it('calls nothing with side effects in a protected environment', async () => {
    const guarded = { guarded: true };
    const post: Contract = { requestType: 'POST' };
    const unsafe = await run({}, { replies: [succeeded], contract: post }, guarded);
    expect([unsafe.last.status, unsafe.last.errorCodeMap, unsafe.requests.length]).toEqual([
      'errored',
      { PROTECTED: 1 },
      0,
    ]);
    expect((await run({}, { replies: [succeeded], contract: { requestType: 'GET' } }, guarded)).last.status).toBe(
      'passed',
    );
    expect((await run({ idempotent: true }, { replies: [succeeded] }, guarded)).last.status).toBe('passed');
  });

  describe('asks for the contract', () => {
    const get: Contract = { requestType: 'GET' };
    const busy: Failure = { kind: 'problem', problem: { kind: 'reply', message: 'Busy.' }, retry: 'safe' };
    const forbidden: Failure = { kind: 'problem', problem: { kind: 'permission', message: 'No.' }, retry: 'never' };
    const typed = { inputs: { amount: { $typed: '1.10' } } };
    const outcome = ({ last, requests }: Awaited<ReturnType<typeof run>>) => [
      last.status,
      last.problems.map(({ kind, message }) => `${kind}: ${message}`),
      requests.length,
    ];

    it.each<[string, Partial<Case>, readonly (Contract | Failure)[], unknown[]]>([
      ['again after a failure of the moment', {}, [busy, busy, get], ['passed', [], 1]],
      ['three times at most', {}, [busy], ['errored', ['reply: Busy.'], 0]],
      ['once where no is the answer', {}, [forbidden, get], ['errored', ['permission: No.'], 0]],
    ])('in a protected environment, %s', async (_, test, contract, expected) => {
      expect(outcome(await run(test, { replies: [succeeded], contract }, { guarded: true }))).toEqual(expected);
    });

    it.each<[string, readonly (Contract | Failure)[], unknown[]]>([
      ['again after a failure of the moment', [busy, { inputSchema: {} }], ['passed', [], 1]],
      ['and sends nothing while it cannot be known what was meant', [busy], ['errored', ['reply: Busy.'], 0]],
      ['and does without where no is the answer', [forbidden], ['passed', [], 1]],
    ])('for an open scalar, %s', async (_, contract, expected) => {
      expect(outcome(await run(typed, { replies: [succeeded], contract }))).toEqual(expected);
    });

    it('and counts no attempt for it, so that no case is flaky', async () => {
      const { last } = await run({}, { replies: [succeeded], contract: [busy, get] }, { guarded: true });
      expect(last.attempts).toHaveLength(1);
    });

    it('and hands on that no further case can do better', async () => {
      const dead: Failure = { ...forbidden, problem: { kind: 'sign-in', message: 'wrong secret' }, fatal: true };
      for (const [test, more] of [[{}, { guarded: true }] as const, [typed, {}] as const]) {
        const { last, fatal } = await run(test, { replies: [succeeded], contract: [dead] }, more);
        expect([last.errorCodeMap, fatal]).toEqual([{ SIGN_IN: 1 }, ['wrong secret']]);
      }
    });

    it('and is skipped where Ctrl-C ended that', async () => {
      const interrupted: Failure = { ...busy, problem: { kind: 'interrupted', message: 'interrupted (SIGINT)' } };
      const abort = new AbortController();
      abort.abort('interrupted');
      const { last } = await run(typed, { replies: [succeeded], contract: [interrupted] }, {}, abort);
      expect([last.status, last.reason]).toEqual(['skipped', 'interrupted (SIGINT)']);
    });
  });
});
