import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath } from '../../.scripts/browser-path.mjs';
import type { RunEvent } from '../../src/model/event.ts';
import type { RunInShort } from '../../src/model/history.ts';
import { everything } from '../support/comparisons.ts';
import { manyEvents } from '../support/many-events.ts';
import { type ReportBrowser, startBrowser } from '../support/report-page.ts';

const isMissing = browserPath() === undefined && !process.env.CI;
const events: readonly RunEvent[] = [...manyEvents(20)];
const hostile = '<img src=x onerror=alert(1)>';
const counts = { total: 20, passed: 15, failed: 3, errored: 1, unknown: 0, skipped: 1, flaky: 0, warnings: 0 };
const run = {
  environment: 'dev',
  selected: 20,
  end: 'finished',
  counts,
  durationMs: 61_000,
  comparable: true,
} as const;
const history: readonly RunInShort[] = [
  { ...run, runId: 'one', startedAt: '2026-11-20T08:00:00.000Z' },
  { ...run, runId: 'two', startedAt: '2026-11-21T08:00:00.000Z', environment: hostile, comparable: false },
  {
    runId: 'three',
    startedAt: '2026-11-22T08:00:00.000Z',
    environment: 'dev',
    selected: 20,
    end: 'unfinished',
    comparable: true,
  },
];

describe.skipIf(isMissing)('earlier runs in the HTML report', () => {
  let browser: ReportBrowser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  it('are held beside this one, with links to the cases that changed', async () => {
    const { page, faults } = await browser.open(events, '#/', {}, { comparison: () => everything });
    const section = page.locator('.baseline');
    expect(await section.locator('h2').innerText()).toBe(
      'Compared with 019a2b0e-7a4b-7c3d-9e21-5b8f0a6d4c11 of 2026-11-22 09:30 UTC',
    );
    expect(await section.locator('summary').allInnerTexts()).toEqual([
      '14 newly failing',
      '1 newly skipped',
      '1 with another output',
      '1 newly passing',
      '1 new',
      '1 gone',
      '2 actions with no shift',
    ]);
    // What is bad is open at once; what is gone has no page.
    expect(await section.locator('details[open]').count()).toBe(3);
    expect(await section.locator('.changes a').first().getAttribute('href')).toBe('#/case/case-0');
    await section.getByText('1 gone', { exact: true }).click();
    await section.getByText('2 actions with no shift').click();
    expect(await section.locator('details').nth(5).locator('a').count()).toBe(0);
    const shifts = await section.locator('tbody tr').allInnerTexts();
    expect(shifts.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
      'Calculate order total ▲ slower 40 120 ms 210 ms +75 % < 0.001',
      'Get Loyalty Points ▼ faster 40 1.5 s 900 ms -40 % 0.031',
      'Choose Queue as before 40 120 ms 210 ms +75 % < 0.001',
      'Rare too few cases 40 120 ms 210 ms +75 %',
    ]);
    expect(faults).toEqual([]);
  });

  it('stand in a table, the newest first, with this run above them', async () => {
    const head = 'ab'.repeat(32);
    const services = { history: async () => history, head: Promise.resolve(head) };
    const { page, faults } = await browser.open(events, '#/', {}, services);
    const rows = (await page.locator('.trend tbody tr').allInnerTexts()).map((text) =>
      text.replace(/\s+/g, ' ').trim(),
    );
    expect(rows).toHaveLength(4);
    expect(rows[0]).toContain('this run');
    expect(rows[1]).toBe('2026-11-22 08:00 UTC dev · its end is missing');
    expect(rows[2]).toBe(`2026-11-21 08:00 UTC ${hostile} · other environment or selection 15 3 1 1 78.9 % 1 min 1 s`);
    expect(rows[3]).toBe('2026-11-20 08:00 UTC dev 15 3 1 1 78.9 % 1 min 1 s');
    expect(await page.locator('.trend svg').nth(1).getAttribute('aria-label')).toBe(
      '15 passed, 4 failed or errored, 1 skipped',
    );
    expect(await page.locator('section:last-child .facts').innerText()).toContain(head);
    expect(faults).toEqual([]);
  });

  it('take no room where there are none', async () => {
    const { page } = await browser.open(events);
    expect(await page.locator('.baseline, .trend').count()).toBe(0);
  });
});
