import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath } from '../../.scripts/browser-path.mjs';
import type { RunEvent } from '../../src/model/event.ts';
import { manyEvents } from '../support/many-events.ts';
import { type OpenReport, type ReportBrowser, soon, startBrowser } from '../support/report-page.ts';

const isMissing = browserPath() === undefined && !process.env.CI;

/** The run of 200 cases: 4 failed, 2 errored, 2 skipped, 2 flaky, 6 with a warning. */
const events: readonly RunEvent[] = [...manyEvents(200)];

describe.skipIf(isMissing)('the HTML report in a browser', () => {
  let browser: ReportBrowser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  const rowTexts = ({ page }: OpenReport) => page.locator('tr[data-at] th').allInnerTexts();
  const focused = ({ page }: OpenReport) => page.evaluate<string>('document.activeElement.textContent');

  it('says at a glance how the run ended', async () => {
    const { page, faults } = await browser.open(events);
    expect(await page.locator('h1').innerText()).toBe('4 failed and 2 errored of 200 cases');
    const tiles = await page.locator('.tile').allInnerTexts();
    expect(tiles.map((text) => text.split('\n').slice(0, 2).join(' '))).toEqual([
      ...['4 failed', '2 errored', '192 passed', '2 skipped', '2 flaky', '6 warnings'],
    ]);
    const measures = (await page.locator('.measures').innerText()).replace(/\s+/g, ' ');
    expect(measures).toContain('Success rate 96.9 % 192 of 198 judged');
    expect(measures).toContain('Duration 44.4 s');
    expect(measures).toContain('Share of the limit 74.4 % of 270 calls a minute');
    const facts = (await page.locator('section:last-child .facts').innerText()).replace(/\s+/g, ' ');
    expect(facts).toContain('Environment dev Server https://api.mypurecloud.de Protocol direct Seed 373jkfmz');
    expect(await page.locator('.attention li').count()).toBe(6);
    const actions = await page.locator('.figures').first().locator('tbody tr').allInnerTexts();
    expect(actions).toHaveLength(4);
    expect(actions[0]?.replace(/\s+/g, ' ')).toMatch(/^Create callback 50 896 ms 792 ms 1.7 s 1.9 s$/);
    expect(await page.locator('svg.histogram').count()).toBe(5);
    expect(faults).toEqual([]);
  });

  it('leads from a count to the cases that it counts, and back', async () => {
    const report = await browser.open(events);
    const { page, faults } = report;
    await page.getByRole('link', { name: '4 failed' }).click();
    await page.locator('tr[data-at]').first().waitFor();
    expect(await page.getByRole('status').innerText()).toBe('4 of 200 cases');
    expect(new URL(page.url()).hash).toBe('#/cases?status=failed');
    expect(await rowTexts(report)).toHaveLength(4);
    await page.goBack();
    await soon(() => page.locator('h1').innerText()).toBe('4 failed and 2 errored of 200 cases');
    expect(faults).toEqual([]);
  });

  it('opens where a link leads', async () => {
    const { page, go } = await browser.open(events, '#/cases?status=flaky');
    const said = async () => {
      await page.locator('tr[data-at], .empty').first().waitFor();
      const rows = Number(await page.getByRole('table').getAttribute('aria-rowcount'));
      expect(await page.getByRole('status').innerText()).toBe(`${rows - 1} of 200 cases`);
      return rows - 1;
    };
    expect(await said()).toBe(2);
    for (const [hash, count] of [
      ['#/cases', 200],
      ['#/cases?status=attention', 6],
      ['#/cases?status=warnings', 6],
      ['#/cases?action=Create+callback', 50],
      ['#/cases?tag=smoke', 67],
      ['#/cases?suite=suites%2Fteam-0%2Forders-0.action.yaml', 200],
      ['#/cases?q=%22ORDER+199%22', 1],
      ['#/cases?q=%22order+19%22', 11],
      ['#/cases?q=econnreset&status=errored', 2],
      ['#/cases?suite=elsewhere', 0],
      ['#/cases?status=no-such-status', 200],
    ] as const) {
      await go(hash);
      await soon(said).toBe(count);
    }
  });

  it('filters by fields, and keeps what they say in the address', async () => {
    const report = await browser.open(events, '#/cases');
    const { page } = report;
    await page.getByRole('combobox', { name: 'Status' }).selectOption('passed');
    await page.getByRole('combobox', { name: 'Action' }).selectOption('Find customer by phone');
    await page.getByRole('combobox', { name: 'Tag' }).selectOption('smoke');
    await page.getByLabel('Search').fill('"order 6 of" smoke');
    await soon(() => rowTexts(report)).toEqual([expect.stringContaining('order 6 of a customer')]);
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(
      '#/cases?status=passed&action=Find+customer+by+phone&tag=smoke&q="order+6+of"+smoke',
    );
    await page.getByRole('button', { name: 'Show all' }).click();
    await soon(() => page.getByRole('status').innerText()).toBe('200 of 200 cases');
  });

  it('sorts by a column, and says so', async () => {
    const { page } = await browser.open(events, '#/cases');
    const latencies = async () => {
      const texts = await page.locator('td.column-latency').allInnerTexts();
      return texts.map((text) => Number.parseFloat(text) * (text.endsWith(' s') ? 1_000 : 1));
    };
    await page.getByRole('button', { name: 'Latency' }).click();
    const header = page.locator('th.column-latency');
    await soon(() => header.getAttribute('aria-sort')).toBe('descending');
    const slowest = await latencies();
    expect(slowest).toEqual([...slowest].sort((a, b) => b - a));
    expect(slowest[0]).toBe(1_900);
    await page.getByRole('button', { name: 'Latency' }).click();
    await soon(() => header.getAttribute('aria-sort')).toBe('ascending');
    expect((await latencies()).find((ms) => !Number.isNaN(ms))).toBe(60);
  });

  it('is used by keys alone', async () => {
    const report = await browser.open(events);
    const { page } = report;
    const press = (...keys: string[]) =>
      keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
    await press('/');
    await soon(() => page.evaluate('document.activeElement.id')).toBe('search');
    await page.keyboard.type('jk/?');
    expect(await page.getByLabel('Search').inputValue()).toBe('jk/?');
    // Another table begins at its top again, so it is waited for before its keys are pressed.
    const found = () => page.locator('main [role=status]').innerText();
    await soon(found).toMatch(/^0 of /);
    await page.getByLabel('Search').fill('');
    await soon(found).not.toMatch(/^0 of /);
    await page.locator('main h1').focus();
    await press('j', 'j', 'ArrowDown', 'k');
    await soon(() => focused(report)).toContain('order 57 of');
    await press('Enter');
    await soon(() => page.locator('article h1').innerText()).toContain('order 57 of');
    expect(await focused(report)).toContain('order 57 of');
    await press('j');
    await soon(() => page.locator('article h1').innerText()).toContain('order 107 of');
    await press('Escape');
    // The heading of the case has the focus until the table comes, and the same words.
    await soon(() => page.locator('article h1').count()).toBe(0);
    await soon(() => focused(report)).toContain('order 107 of');
    await press('End');
    await soon(() => focused(report)).toContain('order 199 of');
    await press('?');
    expect(await page.getByRole('dialog').innerText()).toContain('back to the table');
    await press('Escape');
    await soon(() => page.getByRole('dialog').count()).toBe(0);
  });

  it('shows all that is known of a case', async () => {
    const { page, faults } = await browser.open(events, '#/cases?status=failed');
    await page.getByRole('link', { name: 'order 57 of a customer' }).click();
    await page.locator('article').waitFor();
    const problems = await page.locator('.problem').allInnerTexts();
    expect(problems[0]).toContain('processedAmount is 67.83, but must be at least 100000.');
    expect(await page.locator('.comparison').nth(1).locator('.differs').allInnerTexts()).toEqual([
      expect.stringMatching(/"sku": "SKU-1"\s+≠\s+"sku": "SKU-57"/),
      expect.stringMatching(/"quantity": 3\s+≠\s+"quantity": 2/),
      expect.stringContaining('"gift": false'),
    ]);
    expect(await page.locator('.comparison').nth(1).locator('mark').allInnerTexts()).toEqual([
      ...['1', '57', '3', '2', '"gift": false'],
    ]);
    expect(await page.locator('.source td.line').allInnerTexts()).toEqual(['27', '⋮', '61', '⋮', '64']);
    expect(await page.locator('.source mark').allInnerTexts()).toContain('processedAmount');
    const marked = await page.locator('.value .marked').allInnerTexts();
    expect(marked.map((text) => text.replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/^"id": "[0-9a-f-]{36}", generated$/),
      '"phone": "+493023110057" generated',
      '"processedAmount": 67.83, not as expected',
      '"items": [ not as expected',
    ]);
    const attempt = (await page.locator('.attempts').innerText()).replace(/\s+/g, ' ');
    expect(attempt).toContain('94 ms waiting for the rate limit, then 317 ms of service');
    expect(attempt).toContain('[POST] https://orders.example/v1/totals?order=57');
    const [again, curl] = await page.locator('pre').allInnerTexts();
    expect(again).toBe(
      "action-suite run suites/team-0/orders-0.action.yaml:27 --grep '^order 57 of a customer \\[orderAmount=57, includeShipping=false\\]$' --env dev --seed 373jkfmz",
    );
    expect(curl).toContain('Authorization: Bearer $GENESYSCLOUD_ACCESS_TOKEN');
    await page.getByRole('button', { name: 'Copy the correlation id' }).click();
    await soon(() => page.evaluate('navigator.clipboard.readText()')).toMatch(/^[0-9a-f-]{36}$/);
    expect(faults).toEqual([]);
  });

  it('shows each attempt, and what a value was taken as', async () => {
    const { page } = await browser.open(events, '#/cases?status=flaky');
    await page.locator('tr[data-at] a').first().click();
    await page.locator('article').waitFor();
    expect(await page.locator('.attempts h3').allInnerTexts()).toEqual(['Attempt 1', 'Attempt 2']);
    expect(await page.locator('.attempts').innerText()).toContain('The server answered with HTTP 503.');
    await page.evaluate("location.hash = '#/cases?status=warnings'");
    await page.locator('tr[data-at] a').first().click();
    await page.locator('.problem').waitFor();
    expect(await page.locator('.problem').innerText()).toContain('Came as "1.19", taken as 1.19');
  });

  it('says what it does not know', async () => {
    const { page, faults } = await browser.open(events, '#/case/nobody');
    expect(await page.locator('h1').innerText()).toBe('No such case');
    const empty = await browser.open([]);
    expect(await empty.page.locator('h1').innerText()).toBe('No case was run');
    expect([...faults, ...empty.faults]).toEqual([]);
  });

  it('prints the overview with the failures in place of a table that is seen in part', async () => {
    const { page } = await browser.open(events, '#/cases');
    await page.locator('tr[data-at]').first().waitFor();
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.attention li').count()).toBe(6);
    for (const hidden of ['.bar', '.copy']) expect(await page.locator(hidden).first().isVisible()).toBe(false);
    const bytes = await page.pdf();
    expect(bytes.length).toBeGreaterThan(10_000);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await page.locator('tr[data-at]').count()).toBeGreaterThan(10);
  });

  it('fits a narrow screen', async () => {
    const { page, go } = await browser.open(events, '#/', { viewport: { width: 360, height: 700 } });
    for (const hash of ['#/', '#/cases', '#/cases?status=failed']) {
      await go(hash);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    }
    await page.locator('tr[data-at] a').first().click();
    await page.locator('article').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  });

  it('holds 20,000 cases, of which only those in sight are in the document', async () => {
    const { page, faults } = await browser.open(manyEvents(20_000), '#/cases');
    await page.locator('tr[data-at]').first().waitFor();
    const openedMs = await page.evaluate<number>('performance.now()');
    // A quarter of a second where nothing else is at work; see bench/report.
    expect(openedMs).toBeLessThan(8_000);
    expect(await page.locator('tr[data-at]').count()).toBeLessThan(80);
    await page.keyboard.press('End');
    await soon(() => page.locator('tr[data-at]').last().innerText()).toContain('order 19999 of');
    await page.locator('tr[data-at] a').last().click();
    await soon(() => page.locator('article h1').innerText()).toContain('order 19999 of');
    expect(faults).toEqual([]);
  });
});
