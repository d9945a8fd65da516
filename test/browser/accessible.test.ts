import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath } from '../../.scripts/browser-path.mjs';
import { manyEvents } from '../support/many-events.ts';
import { type ReportBrowser, soon, startBrowser } from '../support/report-page.ts';

const isMissing = browserPath() === undefined && !process.env.CI;
const events = [...manyEvents(200)];

describe.skipIf(isMissing)('the HTML report for people who use a screen reader, keys or large print', () => {
  let browser: ReportBrowser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  it.each(['light', 'dark'] as const)('breaks no rule of axe in the %s colours', async (colorScheme) => {
    const { page, go } = await browser.open(events, '#/', { colorScheme });
    await page.evaluate(axe.source);
    const check = async (what: string) => {
      const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
      return violations.map(({ id, impact, nodes }) => [what, impact, id, nodes[0]?.html]);
    };
    const broken = await check('overview');
    await go('#/cases');
    await page.locator('tr[data-at]').first().waitFor();
    broken.push(...(await check('table')));
    // The parts are the same in both.
    for (const status of colorScheme === 'light' ? ['failed', 'flaky', 'warnings'] : ['failed']) {
      await go(`#/cases?status=${status}`);
      await page.locator('tr[data-at] a').first().click();
      await page.locator('article').waitFor();
      broken.push(...(await check(`a case: ${status}`)));
    }
    await page.keyboard.press('?');
    broken.push(...(await check('keys')));
    expect(broken).toEqual([]);
  });

  it('names each view in its title, and begins there', async () => {
    const { page, go } = await browser.open(events);
    await soon(() => page.title()).toBe('Overview - action-suite report');
    await go('#/cases');
    await soon(() => page.title()).toBe('Cases - action-suite report');
    await soon(() => page.evaluate('document.activeElement.tagName')).toBe('H1');
  });
});
