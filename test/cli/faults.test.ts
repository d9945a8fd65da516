import { describe, expect, it } from 'vitest';
import type { CaseFinished } from '../../src/model/event.ts';
import { bundledProject, project, readAudit, readReport, run, start } from '../support/cli.ts';
import {
  badChunks,
  badGzip,
  bomb,
  delayed,
  endless,
  type FarEnd,
  garbage,
  type Handler,
  html,
  text,
  tooLong,
  truncate,
} from '../support/far-end.ts';
import { type Fault, startFaultProxy } from '../support/fault-proxy.ts';
import { junitCounts } from '../support/junit.ts';
import { json, oneSuite, signedIn, startOrg, testRoute } from '../support/org.ts';

/*
 * The whole command against a server of which one stage is ill: each fault ends in the right Problem, in time, every
 * case has one result, and the server has never been asked twice to run anything.
 */

const stages = {
  'the sign-in': { route: 'POST /oauth/token', line: /^POST \/oauth\/token / },
  'the look-up': { route: 'GET /api/v2/integrations/actions', line: /^GET \/api\/v2\/integrations\/actions\?/ },
  'the test': { route: testRoute, line: /^POST \/api\/v2\/integrations\/actions\/custom_-_1\/test/ },
  'a poll': { route: `${testRoute.replace('POST', 'GET')}/t1`, line: /^GET \/api\/v2\/.*\/test\/t1/ },
} as const;
type Stage = keyof typeof stages;

/** Long enough to be cut within. */
const padding = 'x'.repeat(400);
const healthy = {
  'POST /oauth/token': json({ access_token: 'T0K3N-canary-value', expires_in: 3_600, padding }),
  [stages['the look-up'].route]: json({ entities: [{ id: 'custom_-_1', name: 'Order total' }], pageCount: 1, padding }),
  [stages['the test'].route]: json({ testId: 't1', status: 'RUNNING', padding }),
  [stages['a poll'].route]: json({ testId: 't1', status: 'SUCCEEDED', output: { total: 12.5 }, padding }),
};

const unknown = { 'POST /api/v2/integrations/actions/Order%20total/test': json({}, 404) };
const suite = oneSuite(3).replace('custom_-_1', 'Order total');

interface Outcome {
  readonly code: number | null;
  /** The kind of each case's problem, or how it ended. */
  readonly kinds: readonly unknown[];
  /** How long each case took, in milliseconds. */
  readonly took: readonly number[];
  /** How often the server was asked to run the action. */
  readonly runs: number;
  readonly calls: readonly string[];
}

/** Three cases at once, with so much time each. */
async function play(org: FarEnd, url: string, timeout: string): Promise<Outcome> {
  const config = JSON.stringify({ poll: { interval: '50ms' }, timeout });
  const cwd = project({ 'suites/totals.action.yaml': suite, 'action-suite.config.json': config });
  const env = { ...signedIn(org), GENESYS_BASE_URL: url };
  const { code } = await run(['run', '--rate', '1000/s'], { cwd, env });
  const calls = org.calls();
  const { claimed, held } = junitCounts(readReport(cwd, 'junit.xml'));
  expect(claimed).toEqual(held);
  expect(held.tests).toBe(3);
  const events = readAudit(cwd);
  const of = (type: string) => events.filter((event) => event.type === type);
  const startedAt = new Map(of('case:started').map(({ caseId, timestamp }) => [caseId, Date.parse(String(timestamp))]));
  const ends = of('case:finished') as unknown as readonly CaseFinished[];
  expect(ends).toHaveLength(3);
  return {
    code,
    kinds: ends.map(({ problems, status }) => problems[0]?.kind ?? status),
    took: ends.map(({ caseId, timestamp }) => Date.parse(timestamp) - (startedAt.get(caseId) ?? Number.NaN)),
    runs: calls.filter((call) => call.startsWith(testRoute)).length,
    calls,
  };
}

async function playThrough(fault: Fault, timeout: string): Promise<Outcome> {
  const org = await startOrg(healthy);
  const proxy = await startFaultProxy(org.url, fault);
  try {
    return await play(org, proxy.url, timeout);
  } finally {
    await proxy.close();
    await org.close();
  }
}

async function playReply(stage: Stage, handler: Handler, timeout: string): Promise<Outcome> {
  const org = await startOrg({ ...healthy, ...unknown, [stages[stage].route]: handler });
  try {
    return await play(org, org.url, timeout);
  } finally {
    await org.close();
  }
}

describe('a connection that is only bad', () => {
  it.each<[string, Fault]>([
    ['slow to answer', { down: [{ kind: 'latency', ms: 50, jitterMs: 50 }], up: [{ kind: 'latency', ms: 50 }] }],
    [
      'narrow',
      { down: [{ kind: 'bandwidth', bytesPerSecond: 4_000 }], up: [{ kind: 'bandwidth', bytesPerSecond: 8_000 }] },
    ],
    [
      'cut in small pieces',
      { down: [{ kind: 'slicer', bytes: 7, pauseMs: 1 }], up: [{ kind: 'slicer', bytes: 5, pauseMs: 1 }] },
    ],
  ])('fails no case: %s', async (_, fault) => {
    const { code, kinds, runs } = await playThrough(fault, '30s');
    expect([code, kinds, runs]).toEqual([0, ['passed', 'passed', 'passed'], 3]);
  });
});

describe('the simulator behind a connection that is slow, uneven and cut in pieces', () => {
  it('gives the same results as without', async () => {
    const cwd = bundledProject();
    const simulator = start(['simulate', '--protocol', 'jobs'], { cwd });
    await simulator.saw('Ctrl-C ends it.');
    const url = /listens on (\S+)/.exec(simulator.printed())?.[1] ?? '';
    const slow: Fault = {
      down: [
        { kind: 'latency', ms: 20, jitterMs: 40 },
        { kind: 'slicer', bytes: 100, pauseMs: 1 },
      ],
      up: [{ kind: 'slicer', bytes: 50, pauseMs: 1 }],
    };
    const proxy = await startFaultProxy(url, slow);
    try {
      const env = { GENESYS_BASE_URL: proxy.url, GENESYS_CLIENT_ID: 'any', GENESYS_CLIENT_SECRET: 'any-secret' };
      const { code, stdout } = await run(['run', '--tag', 'smoke', '--protocol', 'jobs', '--rate', '1000/s'], {
        cwd,
        env,
      });
      expect([code, stdout]).toEqual([0, expect.stringMatching(/^PASSED {2}\d+ passed/m)]);
    } finally {
      await proxy.close();
      simulator.kill('SIGTERM');
      await simulator.ended;
    }
  });
});

describe('a sign-in that takes its time', () => {
  const slowly = delayed(1_500, healthy['POST /oauth/token']);

  it('ends the cases that have less, goes on for the others, and takes none of theirs', async () => {
    const action = delayed(1_500, json({ success: true, finalResult: { total: 1 } }));
    const org = await startOrg({ 'POST /oauth/token': slowly, [testRoute]: action });
    const cwd = project({
      'suites/a.action.yaml': oneSuite(2, 'timeout: 500ms'),
      'suites/b.action.yaml': oneSuite(3, 'timeout: 2500ms'),
    });
    try {
      const { code } = await run(['run'], { cwd, env: signedIn(org) });
      const ends = readAudit(cwd).filter(({ type }) => type === 'case:finished') as unknown as CaseFinished[];
      expect([code, ...ends.map(({ file, status }) => `${file} ${status}`).sort()]).toEqual([
        1,
        ...Array(2).fill('suites/a.action.yaml errored'),
        ...Array(3).fill('suites/b.action.yaml passed'),
      ]);
      expect(ends.find(({ status }) => status === 'errored')?.problems[0]).toMatchObject({
        kind: 'timeout',
        message: "The case's timeout passed while it waited for the sign-in, so nothing was sent to the action.",
      });
      expect(Math.max(...ends.flatMap(({ latencyMs = 0 }) => latencyMs))).toBeLessThan(2_500);
      expect(org.calls()).toEqual(['POST /oauth/token', ...Array(3).fill(testRoute)]);
    } finally {
      await org.close();
    }
  });
});

describe.each<[Stage, number, string, string, number]>([
  ['the sign-in', 3, 'network', 'timeout', 0],
  ['the look-up', 3, 'network', 'timeout', 0],
  ['the test', 1, 'outcome-unknown', 'outcome-unknown', 3],
  ['a poll', 1, 'polling', 'polling', 3],
])('a connection that fails at %s', (stage, exit, broken, late, runs) => {
  const at = stages[stage].line;

  it.concurrent.each<[string, Fault]>([
    ['is reset before the answer', { at, down: [{ kind: 'reset', afterBytes: 0 }] }],
    ['is reset within the answer', { at, down: [{ kind: 'reset', afterBytes: 60 }] }],
    ['ends within the head of the answer', { at, down: [{ kind: 'truncate', afterBytes: 60 }] }],
    ['ends within the body of the answer', { at, down: [{ kind: 'truncate', afterBytes: 400 }] }],
    ['is closed on one side within the answer', { at, down: [{ kind: 'half-close', afterBytes: 60 }] }],
  ])('%s', async (_, fault) => {
    const outcome = await playThrough(fault, '30s');
    expect([outcome.code, outcome.kinds]).toEqual([exit, [broken, broken, broken]]);
    expect(outcome.runs).toBe(runs);
  });

  it.concurrent.each<[string, Fault]>([
    ['swallows the request', { at, up: [{ kind: 'black-hole' }] }],
    ['swallows the answer', { at, down: [{ kind: 'black-hole' }] }],
    ['gives the answer drop by drop', { at, down: [{ kind: 'slicer', bytes: 1, pauseMs: 40 }] }],
  ])('%s, and ends with the time of the case', async (_, fault) => {
    const outcome = await playThrough(fault, '1s');
    expect([outcome.code, outcome.kinds]).toEqual([exit, [late, late, late]]);
    expect(Math.max(...outcome.took)).toBeLessThan(2_000);
    expect(outcome.runs).toBeLessThanOrEqual(runs);
  });
});

const elsewhere: Handler = (response) => {
  response.writeHead(307, { location: '/elsewhere' }).end();
};

const asked = Object.keys(stages) as Stage[];

describe('an answer that is not what it should be', () => {
  it.concurrent.each<[string, Handler, ...kinds: string[]]>([
    ['longer than it says', tooLong, 'network', 'network', 'outcome-unknown', 'polling'],
    ['shorter than it says', truncate, 'network', 'network', 'outcome-unknown', 'polling'],
    ['in pieces without a length', badChunks, 'network', 'network', 'outcome-unknown', 'polling'],
    ['not compressed as it says', badGzip, 'network', 'network', 'outcome-unknown', 'polling'],
    ['of another protocol', garbage, 'network', 'network', 'outcome-unknown', 'polling'],
    ['a gzip bomb', bomb(100_000_000), 'sign-in', 'reply', 'outcome-unknown', 'outcome-unknown'],
    ['endless', endless, 'sign-in', 'reply', 'outcome-unknown', 'outcome-unknown'],
    // A server without a list may say so by a page: the name is taken for an id, and what is told is that there is none.
    ['a web page', html, 'sign-in', 'action', 'outcome-unknown', 'reply'],
    ['a page of an error', text('<html>Bad Gateway</html>', 502), 'sign-in', 'reply', 'outcome-unknown', 'polling'],
    ['sent elsewhere', elsewhere, 'sign-in', 'reply', 'outcome-unknown', 'reply'],
  ])('ends in the right problem: %s', async (_, handler, ...kinds) => {
    for (const [index, stage] of asked.entries()) {
      const outcome = await playReply(stage, handler, '20s');
      expect([stage, ...outcome.kinds]).toEqual([stage, ...Array(3).fill(kinds[index])]);
      expect([outcome.code, outcome.runs]).toEqual([
        kinds[index] === 'network' || index === 0 ? 3 : 1,
        index < 2 ? 0 : 3,
      ]);
      expect(outcome.calls.filter((call) => call.includes('elsewhere'))).toEqual([]);
    }
  });
});
