/*
 * What the HTML report of very many cases takes to make, and to open and scroll in Chromium from the disk.
 *   node_modules/.bin/jiti bench/report/run.ts [--cases 1000,10000,100000] [--rounds 3]
 */

import { createWriteStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { browserPath } from '../../.scripts/browser-path.mjs';
import { spool } from '../../src/outputs/spool.ts';
import { createTemporaries } from '../../src/outputs/temporaries.ts';
import { html } from '../../src/reporters/html.ts';
import { manyEvents } from '../../test/support/many-events.ts';
import { reportServices } from '../../test/support/report-services.ts';
import { from } from '../../test/support/text-of.ts';
import { describeMachine } from '../shared/describe-machine.ts';
import { inScratchFolder } from '../shared/in-scratch-folder.ts';
import { median } from '../shared/median.ts';
import { table } from '../shared/table.ts';
import { wholeNumber } from '../shared/whole-number.ts';

/** Seconds to the first row of the table, for 100,000 cases. */
const goal = 3;

const { values: options } = parseArgs({
  options: { cases: { type: 'string', default: '1000,10000,100000' }, rounds: { type: 'string', default: '3' } },
});

const executablePath = browserPath();
if (executablePath === undefined) throw new Error('There is no Chromium. Install it, or set CHROMIUM_PATH.');
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
const browser = await chromium.launch({ executablePath, args });
await inScratchFolder(async (scratch) => {
  const rows: string[][] = [];
  for (const cases of options.cases.split(',').map(wholeNumber)) {
    process.stderr.write(`${cases} cases\n`);
    const file = join(scratch, `report-${cases}.html`);
    const { cpuUs } = await make(cases, file);
    const opened: Opened[] = [];
    for (let round = 0; round < wholeNumber(options.rounds); round += 1) opened.push(await open(browser, file));
    const middle = (pick: (one: Opened) => number) => median(opened.map(pick)).toFixed(0);
    rows.push([
      ...[String(cases), (statSync(file).size / 2 ** 20).toFixed(1), cpuUs.toFixed(0)],
      ...[middle((one) => one.openMs), middle((one) => one.searchMs), middle((one) => one.frameMs)],
      middle((one) => one.slowFrameMs),
    ]);
  }
  const head = ['cases', 'MiB', 'CPU us a case', 'open ms', 'search ms', 'frame ms', 'p95 frame ms'];
  process.stdout.write(`HTML report: ${describeMachine()}; Chromium ${browser.version()}, medians
(goal: ${goal} s to the first row of 100,000 cases; 16.7 ms a frame)

${table(head, rows)}
`);
});
await browser.close();

/** Without what making up the events takes. */
async function make(cases: number, file: string): Promise<{ readonly cpuUs: number }> {
  const cpuOf = async (work: () => Promise<unknown>) => {
    const since = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(since);
    return user + system;
  };
  const events = () => from(manyEvents(cases));
  const none = await cpuOf(async () => {
    for await (const _ of events());
  });
  const reporter = html.create({ ...reportServices, openSpool: spool(file, createTemporaries()) });
  const all = await cpuOf(() => pipeline(reporter(events()), createWriteStream(file)));
  return { cpuUs: (all - none) / cases };
}

interface Opened {
  /** From the start of the navigation to the first row of the table. */
  readonly openMs: number;
  /** From a search, the first, to its result. */
  readonly searchMs: number;
  /** Between two frames while the table is scrolled by some twenty rows each: the middle one, and p95. */
  readonly frameMs: number;
  readonly slowFrameMs: number;
}

async function open(from: Browser, file: string): Promise<Opened> {
  const context = await from.newContext();
  const page = await context.newPage();
  // Watched from within: asking the page again and again from outside would take part of its time.
  await page.addInitScript(`
    new MutationObserver((_, observer) => {
      if (!document.querySelector('tr[data-at]')) return;
      globalThis.openMs = performance.now();
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  `);
  await page.goto(`${pathToFileURL(file).href}#/cases`);
  await page.locator('tr[data-at]').first().waitFor();
  const openMs = await page.evaluate<number>('openMs');
  const frames = await page.evaluate<number[]>(`new Promise((done) => {
    const box = document.querySelector('.table-box');
    const times = [];
    let last = performance.now();
    const step = () => {
      const now = performance.now();
      times.push(now - last);
      last = now;
      box.scrollTop += 700;
      if (times.length < 120) requestAnimationFrame(step);
      else done(times.slice(1).sort((a, b) => a - b));
    };
    requestAnimationFrame(step);
  })`);
  const searchMs = await page.evaluate<number>(`new Promise((done) => {
    const start = performance.now();
    const search = document.getElementById('search');
    search.value = '"order 999 of"';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    const look = () => {
      if (document.querySelector('[role=status]').textContent.startsWith('1 of ')) done(performance.now() - start);
      else requestAnimationFrame(look);
    };
    look();
  })`);
  await context.close();
  const at = (share: number) => frames[Math.floor(frames.length * share)] ?? 0;
  return { openMs, searchMs, frameMs: at(0.5), slowFrameMs: at(0.95) };
}
