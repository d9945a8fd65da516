import { afterEach, describe, expect, it } from 'vitest';
import { project, readAudit, readReport, run } from '../support/cli.ts';
import type { FarEnd, Handler } from '../support/far-end.ts';
import { json, oneSuite, signedIn, startOrg, testRoute, token, total } from '../support/org.ts';

let org: FarEnd | undefined;
afterEach(() => org?.close());

const tooMany = (retryAfter: string): Handler =>
  json({ message: 'Rate limit exceeded', code: 'too.many.requests.retry.after', status: 429 }, 429, {
    'retry-after': retryAfter,
  });

interface Finished {
  readonly caseId: string;
  readonly latencyMs: number;
  readonly attempts: readonly { readonly queuedMs: number; readonly serviceMs: number }[];
}

describe('limits', () => {
  it('never makes more calls in any second than the rate allows, sign-in included', async () => {
    org = await startOrg({ [testRoute]: total });
    const cwd = project({ 'suites/totals.action.yaml': oneSuite(40) });
    const { code } = await run(['run', '--rate', '20/s', '--concurrency', '10'], { cwd, env: signedIn(org) });
    expect(code).toBe(0);
    const times = org.received.map(({ at }) => at);
    expect(times).toHaveLength(41);
    // What arrives is what left, give or take what the machine's load does to single packets.
    const window = 950;
    const most = Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + window).length));
    expect(most).toBeLessThanOrEqual(20);
    // 41 calls at 20 a second take two seconds; at least 90 % of that pace is kept on a busy machine.
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeLessThan(2_300);
  });

  it('holds everyone back after a 429, fails no case for it, and counts no attempt', async () => {
    org = await startOrg({ [testRoute]: [total, tooMany('1'), total] });
    const cwd = project({ 'suites/totals.action.yaml': oneSuite(12) });
    const { code } = await run(['run', '--rate', '1000/s', '--concurrency', '3'], { cwd, env: signedIn(org) });
    expect(code).toBe(0);
    const finished = readAudit(cwd).filter(({ type }) => type === 'case:finished');
    expect(finished.map(({ status, attempts }) => [status, (attempts as unknown[]).length])).toEqual(
      Array(12).fill(['passed', 1]),
    );
    const times = org.received.map(({ at }) => at);
    const longestPause = Math.max(...times.slice(1).map((at, index) => at - (times[index] ?? 0)));
    expect(longestPause).toBeGreaterThanOrEqual(990);
  });

  it("counts no waiting, be it for the rate or after a 429, against a case's timeout, and reports it apart", async () => {
    org = await startOrg({ [testRoute]: [total, tooMany('1'), total] });
    const cwd = project({ 'suites/totals.action.yaml': oneSuite(6) });
    const args = ['run', '--rate', '4/s', '--concurrency', '6', '--timeout', '700ms'];
    const { code } = await run(args, { cwd, env: signedIn(org) });
    expect(code).toBe(0);
    const finished = readAudit(cwd).filter(({ type }) => type === 'case:finished') as unknown as Finished[];
    const times = finished.map(({ latencyMs, attempts }) => ({ latencyMs, ...attempts[0] }));
    expect(times).toHaveLength(6);
    expect(Math.max(...times.map(({ queuedMs = 0 }) => queuedMs))).toBeGreaterThan(1_500);
    expect(times.filter(({ serviceMs = 700, latencyMs }) => serviceMs >= 700 || serviceMs !== latencyMs)).toEqual([]);
    const { results } = JSON.parse(readReport(cwd, 'results.json'));
    const byId = new Map(finished.map(({ caseId, attempts }) => [caseId, attempts[0]]));
    for (const { testId, duration, extra } of results.tests) {
      const { queuedMs = -1, serviceMs = -1 } = byId.get(testId) ?? {};
      expect([duration, extra.queuedMs]).toEqual([Math.round(serviceMs), Math.round(queuedMs)]);
    }
  });

  it('says so when the server lets no call through, on the terminal and in the audit log', async () => {
    org = await startOrg({ [testRoute]: tooMany('60') });
    const cwd = project({ 'suites/totals.action.yaml': oneSuite(12) });
    const { code, stdout } = await run(['run', '--deadline', '1s'], { cwd, env: signedIn(org) });
    const { host } = new URL(org.url);
    const message = `The server ${host} says that there are too many calls: all cases wait for 1 min before the next one.`;
    expect([code, stdout]).toEqual([1, expect.stringContaining(`! warning  ${message}\n    No case fails for this.`)]);
    const notices = readAudit(cwd).filter(({ type }) => type === 'notice');
    expect(notices).toEqual([expect.objectContaining({ level: 'warning', message })]);
  });

  it('waits for a throttled sign-in', async () => {
    const throttled = json(
      { error: 'invalid_request', description: 'rate limit exceeded; try later', error_description: 'x' },
      400,
      { 'retry-after': '1' },
    );
    org = await startOrg({ 'POST /oauth/token': [throttled, token], [testRoute]: total });
    const cwd = project({ 'suites/totals.action.yaml': oneSuite(2) });
    const { code } = await run(['run', '--rate', '1000/s'], { cwd, env: signedIn(org) });
    expect([code, org.calls().slice(0, 2)]).toEqual([0, ['POST /oauth/token', 'POST /oauth/token']]);
  });

  it('never sends again what may have run, and every report says apart that nobody knows', async () => {
    const reset: Handler = (response) => void response.socket?.resetAndDestroy();
    const taken: Handler = (response) => void response.writeHead(200).end();
    org = await startOrg({ [testRoute]: [reset, total], 'POST /hook': taken });
    const webhook = { url: `${org.url}/hook`, on: 'failure' };
    const cwd = project({
      'suites/totals.action.yaml': oneSuite(5),
      'action-suite.config.json': JSON.stringify({ webhook }),
    });
    const args = ['run', '--rate', '1000/s', '--concurrency', '1'];
    const { code, stdout } = await run(args, { cwd, env: signedIn(org) });
    expect([code, stdout]).toEqual([1, expect.stringMatching(/errored +1 {2}1 of them may have run: outcome unknown/)]);
    expect(readReport(cwd, 'junit.xml')).toContain('type="OutcomeUnknown"');
    const { summary, tests } = JSON.parse(readReport(cwd, 'results.json')).results;
    expect(summary.extra).toEqual({ errored: 1, unknown: 1, warnings: 0 });
    expect(tests[0].extra.type).toBe('OutcomeUnknown');
    expect(readAudit(cwd).at(-1)).toMatchObject({ counts: { errored: 1, unknown: 1 } });
    const messages = org.received.flatMap(({ url, body }) => (url === '/hook' ? [JSON.parse(body).data] : []));
    expect(messages).toMatchObject([{ status: 'errored', type: 'OutcomeUnknown' }, { counts: { unknown: 1 } }]);
    expect(org.calls().filter((call) => call === testRoute)).toHaveLength(5);
    const codes = readAudit(cwd).flatMap(({ type, errorCodeMap }) => (type === 'case:finished' ? [errorCodeMap] : []));
    expect(codes.filter((map) => JSON.stringify(map) === '{"OUTCOME_UNKNOWN":1}')).toHaveLength(1);
  });

  it('ends at the deadline, with every case accounted for', async () => {
    org = await startOrg({ [testRoute]: total });
    const cwd = project({ 'suites/totals.action.yaml': oneSuite(50) });
    const { code } = await run(['run', '--rate', '5/s', '--deadline', '1s'], { cwd, env: signedIn(org) });
    expect(code).toBe(1);
    const last = readAudit(cwd).at(-1) as { counts: Record<string, number>; stopped: { why: string } };
    expect(last.stopped.why).toBe('deadline');
    expect(last.counts).toMatchObject({ total: 50, failed: 0, skipped: 0 });
    expect((last.counts.passed ?? 0) + (last.counts.errored ?? 0)).toBe(50);
    expect(last.counts.passed).toBeGreaterThan(0);
  });

  it('times a case out by itself', async () => {
    const late: Handler = (response, received) => void setTimeout(() => total(response, received), 3_000).unref();
    org = await startOrg({ [testRoute]: [total, late, total] });
    const cwd = project({ 'suites/totals.action.yaml': oneSuite(3) });
    const { code } = await run(['run', '--rate', '1000/s', '--timeout', '300ms', '--concurrency', '1'], {
      cwd,
      env: signedIn(org),
    });
    expect(code).toBe(1);
    const finished = readAudit(cwd).filter(({ type }) => type === 'case:finished');
    expect(finished.map(({ status }) => status)).toEqual(['passed', 'errored', 'passed']);
  });

  it('fetches a token anew once, for all cases that meet a 401', async () => {
    let refused = 0;
    const once: Handler = (response, received) => {
      if (received.headers.authorization !== 'Bearer old') return total(response, received);
      refused += 1;
      return json({ message: 'expired' }, 401)(response, received);
    };
    const old = json({ access_token: 'old', token_type: 'bearer', expires_in: 3_600 });
    org = await startOrg({ 'POST /oauth/token': [old, token], [testRoute]: once });
    const cwd = project({ 'suites/totals.action.yaml': oneSuite(20) });
    const { code } = await run(['run', '--rate', '1000/s', '--concurrency', '10'], { cwd, env: signedIn(org) });
    expect(code).toBe(0);
    expect(refused).toBeGreaterThan(0);
    expect(org.calls().filter((call) => call === 'POST /oauth/token')).toHaveLength(2);
  });

  describe('with an action that answers 401 whatever the token is', () => {
    const unauthorized = json({ code: 'bad.credentials', message: 'no' }, 401);
    const brokenRoute = 'POST /api/v2/integrations/actions/custom_-_2/test';
    const broken = oneSuite(6).replace('custom_-_1', 'custom_-_2');
    const suites = { 'suites/a.action.yaml': broken, 'suites/b.action.yaml': oneSuite(6) };

    it.each(['1', '10'])('errors its cases and runs the others, %s at a time', async (concurrency) => {
      org = await startOrg({
        [brokenRoute]: unauthorized,
        [testRoute]: total,
        'GET /api/v2/integrations/actions': json({ entities: [] }),
      });
      const cwd = project(suites);
      const args = ['run', '--rate', '1000/s', '--concurrency', concurrency];
      const { code } = await run(args, { cwd, env: signedIn(org) });
      const finished = readAudit(cwd).filter(({ type }) => type === 'case:finished');
      const kinds = finished.map(({ status, problems }) => [status, (problems as { kind: string }[])[0]?.kind]);
      expect(code).toBe(1);
      expect(kinds.filter(([status]) => status === 'passed')).toHaveLength(6);
      expect(kinds.filter(([, kind]) => kind === 'permission')).toHaveLength(6);
      expect(org.calls().filter((call) => call === 'POST /oauth/token')).toHaveLength(2);
    });

    it('ends with 3 where no other call gets through either', async () => {
      org = await startOrg({
        [brokenRoute]: unauthorized,
        [testRoute]: unauthorized,
        'GET /api/v2/integrations/actions': unauthorized,
      });
      const cwd = project(suites);
      const { code, stdout } = await run(['run', '--rate', '1000/s'], { cwd, env: signedIn(org) });
      expect([code, stdout]).toEqual([
        3,
        expect.stringContaining('does not accept a token that it had just been given'),
      ]);
      expect(org.calls().filter((call) => call === 'POST /oauth/token')).toHaveLength(2);
    });
  });
});
