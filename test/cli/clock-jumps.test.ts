import { describe, expect, it } from 'vitest';
import { project, readAudit, readReport, run } from '../support/cli.ts';
import { delayed, type Handler } from '../support/far-end.ts';
import { oneSuite, signedIn, startOrg, testRoute, total } from '../support/org.ts';

const hour = 3_600_000;

/** Has the clock of the process wrong by so many hours, from its start and, once the first second is over, by as many more. */
function wrongBy(hours: number): Readonly<Record<string, string>> {
  const patch = `
    const RealDate = Date;
    const real = Date.now;
    const now = () => real() + ${hours * hour} * (performance.now() > 1_000 ? 2 : 1);
    globalThis.Date = class extends RealDate {
      constructor(...args) { super(...(args.length === 0 ? [now()] : args)); }
      static now = now;
    };`;
  return { NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(patch)}"` };
}

/** Refuses as a proxy would: with a date by the server's own clock, a second from now. */
const busy: Handler = (response) => {
  const inASecond = new Date(Math.ceil(Date.now() / 1_000) * 1_000 + 1_000).toUTCString();
  response.writeHead(429, { 'retry-after': inASecond }).end();
};

/** The text of every attribute of that name. */
function attributes(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
}

describe('a clock that jumps by hours', () => {
  it.each([3, -3])('changes no wait, no time and no token: by %i', async (hours) => {
    const org = await startOrg({ [testRoute]: [busy, ...Array(3).fill(delayed(300, total)), total] });
    const cwd = project({ 'suites/totals.action.yaml': oneSuite(6, 'timeout: 5s') });
    const since = performance.now();
    try {
      const ended = await run(['run', '--rate', '1000/s', '--concurrency', '1', '--deadline', '30s'], {
        cwd,
        env: { ...signedIn(org), ...wrongBy(hours) },
      });
      expect([ended.code, ended.stderr]).toEqual([0, '']);
      expect(performance.now() - since).toBeLessThan(10_000);
    } finally {
      await org.close();
    }
    expect(org.calls()).toEqual(['POST /oauth/token', ...Array(7).fill(testRoute)]);

    const stamps = readAudit(cwd).map(({ timestamp }) => Date.parse(String(timestamp)));
    expect(stamps).toEqual(stamps.toSorted((a, b) => a - b));
    const length = (stamps.at(-1) ?? 0) - (stamps[0] ?? 0);
    expect(length).toBeGreaterThan(1_500);
    expect(length).toBeLessThan(10_000);
    for (const time of attributes(readReport(cwd, 'junit.xml'), 'time').map(Number)) {
      expect(time).toBeGreaterThanOrEqual(0);
      expect(time).toBeLessThan(10);
    }
    const { results } = JSON.parse(readReport(cwd, 'results.json')) as {
      results: { tests: { start: number; stop: number }[] };
    };
    expect(results.tests.map(({ start, stop }) => stop - start).filter((ms) => ms < 0 || ms > 10_000)).toEqual([]);
  });
});
