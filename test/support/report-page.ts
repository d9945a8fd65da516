import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { browserPath } from '../../.scripts/browser-path.mjs';
import type { RunEvent } from '../../src/model/event.ts';
import type { ReportServices } from '../../src/model/reporter.ts';
import { spool } from '../../src/outputs/spool.ts';
import { createTemporaries } from '../../src/outputs/temporaries.ts';
import { html } from '../../src/reporters/html.ts';
import { reportServices } from './report-services.ts';
import { from, textOf } from './text-of.ts';

/** An HTML report opened from the disk. */
export interface OpenReport {
  readonly page: Page;
  /** What must not be: errors, complaints of the browser, dialogs, and requests for anything but the file. */
  readonly faults: readonly string[];
  /** Goes to another part of the page, as a link does, and waits until that is drawn. */
  go(hash: string): Promise<void>;
}

/** A browser for one file of tests. */
export interface ReportBrowser {
  /** Writes the report of these events, and opens it at that place. */
  open(
    events: Iterable<RunEvent>,
    hash?: string,
    options?: BrowserContextOptions,
    services?: Partial<ReportServices>,
  ): Promise<OpenReport>;
  close(): Promise<void>;
}

/** Without a sandbox, since tests run as root in containers; without anything that browsers fetch by themselves. */
const switches = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
];

/** Starts the browser. */
export async function startBrowser(): Promise<ReportBrowser> {
  const executablePath = browserPath() ?? '';
  const browser: Browser = await chromium.launch({ executablePath, args: switches });
  const folder = mkdtempSync(join(tmpdir(), 'action-suite-report-'));
  let reports = 0;
  return {
    async open(events, hash = '#/', options = {}, services = {}) {
      reports += 1;
      const file = join(folder, `report-${reports}.html`);
      writeFileSync(
        file,
        await textOf(
          html.create({ ...reportServices, ...services, openSpool: spool(file, createTemporaries()) })(from(events)),
        ),
      );
      const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options });
      const page = await context.newPage();
      const url = pathToFileURL(file).href;
      const faults: string[] = [];
      page.on('console', (message) => faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(url)) faults.push(request.url());
      });
      page.on('dialog', (dialog) => {
        faults.push(dialog.message());
        void dialog.dismiss();
      });
      await page.goto(url + hash);
      await page.locator('main h1').waitFor();
      return {
        page,
        faults,
        async go(to) {
          await page.evaluate(`new Promise((done) => {
            if (location.hash === ${JSON.stringify(to)}) return done();
            addEventListener('hashchange', () => requestAnimationFrame(() => setTimeout(done, 50)), { once: true });
            location.hash = ${JSON.stringify(to)};
          })`);
        },
      };
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** What is to hold once the page has come to it: a busy machine may draw it late. */
export function soon<T>(read: () => Promise<T>) {
  return expect.poll(read, { timeout: 10_000 });
}
