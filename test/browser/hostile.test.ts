import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath } from '../../.scripts/browser-path.mjs';
import type { RunEvent } from '../../src/model/event.ts';
import { isRunEvent } from '../../src/run/executors/is-run-event.ts';
import { hostile } from '../reporters/scenarios/hostile.ts';
import { everyEvent, textsOf } from '../support/every-event.ts';
import { type ReportBrowser, soon, startBrowser } from '../support/report-page.ts';

const isMissing = browserPath() === undefined && !process.env.CI;

/** What a browser would run if it took the text for anything but text; `bad()` is defined nowhere, so that it shows. */
const attempts = [
  '<img src=x onerror=bad()>',
  '</script><script>bad()</script>',
  '<!--<script>',
  '"><svg onload=bad()>',
  "' onmouseover='bad()",
  'javascript:bad()',
  '</title></style></textarea><iframe srcdoc="<script>bad()</script>">',
  '{{bad()}}${bad()}',
].join(' ');

/** Members that must be one of our own words. */
const ownWords =
  /(?:^|\.)(?:type|timestamp|runId|version|status|mode|actionStatus|kind|level|why|signal|protocol|hash)$|^plan\.(?!files\[\]\.file)/;

/** Members that the page has no use for. */
const unused =
  /^(?:errorCodeMap.*|mocked.*|problems\[\]\.converted.*|caseId|action|warnings\[\]\.(?:matcher|expected).*|attempts\[\]\.(?:problem\.(?!message)|trace\.actionId).*|plan.*|seed)$/;

/** The event with an attempt behind every text that may come from outside, and in the keys of maps of the authors'. */
function attacking<T>(value: T, path = ''): T {
  if (typeof value === 'string') return (ownWords.test(path) ? value : `${value} ${attempts}`) as T;
  if (Array.isArray(value)) return value.map((member) => attacking(member, `${path}[]`)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const isTheirs = /(?:^|\.)(?:axes|inputs|output|expected|actual|converted|errorCodeMap)\b/.test(path);
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      isTheirs ? `${key} ${attempts}` : key,
      attacking(member, path === '' ? key : `${path}.${key}`),
    ]),
  ) as T;
}

const events: readonly RunEvent[] = Object.values(everyEvent).map((event) => attacking<RunEvent>(event));
const found = events.find((event) => event.type === 'case:finished');
const caseHash = `#/case/${encodeURIComponent(found?.caseId ?? '')}`;

describe.skipIf(isMissing)('hostile text in the HTML report', () => {
  let browser: ReportBrowser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  it('stands in every field from outside, and is still an event', () => {
    expect(events.every(isRunEvent)).toBe(true);
    const texts = events.flatMap((event) => textsOf(event));
    expect(texts.filter(([, text]) => text.includes('onerror')).length).toBeGreaterThan(90);
  });

  it('is shown as text in every field that is shown, and runs nowhere', async () => {
    const { page, faults, go } = await browser.open(events);
    const seen: string[] = [];
    for (const hash of ['#/', '#/cases', caseHash]) {
      await go(hash);
      await page.locator(hash === caseHash ? 'article' : 'main h1').waitFor();
      seen.push((await page.locator('body').innerText()).replace(/\s+/g, ' '));
      const made = 'main img, main iframe, main script, main style, [onerror], [onload], [onmouseover]';
      expect(await page.locator(made).count()).toBe(0);
      const links = await page.evaluate<string[]>(
        "[...document.querySelectorAll('a')].map((a) => a.getAttribute('href'))",
      );
      expect(links.filter((href) => !href.startsWith('#/'))).toEqual([]);
    }
    const text = seen.join(' ').replaceAll('\\"', '"');
    const texts = textsOf(found).filter(([path, value]) => value.includes('onerror') && !unused.test(path));
    const missing = texts.filter(([, value]) => !text.includes(value.trim()));
    expect(missing.map(([path]) => path)).toEqual([]);
    expect(texts.length).toBeGreaterThan(25);
    expect(faults).toEqual([]);
  });

  it('shows what cannot be seen, and what turns the direction of writing', async () => {
    const { page, faults, go } = await browser.open(hostile());
    await go('#/case/case-0');
    await page.locator('article').waitFor();
    const text = await page.locator('body').innerText();
    expect(text).toContain('U+202Egnp.exeU+2066');
    // The page's own text has line feeds between its blocks, and tabs between cells.
    expect(text.replace(/[\n\t]/g, '').match(/[\p{Cc}\p{Cf}\p{Zl}]/gu)).toBeNull();
    expect(faults).toEqual([]);
  });

  it('could run nothing even if it came to be markup, and could call nobody', async () => {
    const { page } = await browser.open(events);
    await page.evaluate(`
      const violations = (globalThis.violations = []);
      addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
      const box = document.createElement('div');
      box.innerHTML = '<img src="https://outside.example/x.png" onerror="globalThis.ran = 1"><p style="color: red">';
      document.body.append(box);
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = 1';
      document.body.append(script);
      const style = document.createElement('style');
      style.textContent = 'p { color: red }';
      document.body.append(style);
      fetch('https://outside.example/').catch(() => {});
    `);
    await soon(() => page.evaluate<string[]>('[...new Set(violations)].sort()')).toEqual([
      'connect-src',
      'img-src',
      'script-src-attr',
      'script-src-elem',
      'style-src-attr',
      'style-src-elem',
    ]);
    expect(await page.evaluate('globalThis.ran')).toBeUndefined();
  });
});
