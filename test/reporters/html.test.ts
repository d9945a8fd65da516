import { describe, expect, it } from 'vitest';
import type { CaseFinished, RunEvent } from '../../src/model/event.ts';
import type { Json } from '../../src/model/json.ts';
import { createListing } from '../../src/reporters/html/listing.ts';
import { surroundings } from '../../src/reporters/html/surroundings.ts';
import { html } from '../../src/reporters/html.ts';
import { everyEvent } from '../support/every-event.ts';
import { manyEvents } from '../support/many-events.ts';
import { reportServices } from '../support/report-services.ts';
import { reportData } from '../support/report-text.ts';
import { from, textOf } from '../support/text-of.ts';

async function dataOf(events: Iterable<RunEvent>) {
  return reportData(await textOf(html.create(reportServices)(from(events))));
}

/** What a page of at most so many cases would list of these. */
function listed(events: Iterable<RunEvent>, limit: number) {
  const listing = createListing(limit);
  const names: string[] = [];
  for (const event of events) {
    listing.add(event);
    if (event.type === 'case:finished' && listing.mayList(event)) names.push(event.status);
  }
  return { ...listing.result(), kept: names.length };
}

describe('the data of the HTML report', () => {
  it('has a row and the details of each case, in the order of the plan, whatever order they ended in', async () => {
    const [started, ...rest] = manyEvents(450);
    if (started) rest.unshift(started);
    const cases = rest.filter((event) => event.type === 'case:finished');
    const { rows, details, facts } = await dataOf([...rest.slice(0, 1), ...cases.toReversed(), ...rest.slice(-1)]);
    expect(rows.map(([id]) => id)).toEqual(cases.map(({ caseId }) => caseId));
    expect(details.map(({ place }) => place.line)).toEqual(cases.map(({ place }) => place.line));
    const [, name, , action = 0, ...others] = rows[7] ?? [];
    expect([name, facts.actions[action]?.name]).toEqual([cases[7]?.case, 'Create callback']);
    const message = '`processedAmount` is 8.33, but must be at least 100000.';
    expect(others).toEqual(['failed', 706.2, 0, 1, [facts.tags.indexOf('orders')], message]);
    expect(facts.suites).toMatchObject([{ counts: { failed: 9, errored: 5, skipped: 4, passed: 432 } }]);
    const counts = facts.actions.map(({ name, latency }) => [name, latency?.count]);
    expect(Object.fromEntries(counts)).toEqual({
      'Get Loyalty Points': 113,
      'Calculate order total': 109,
      'Find customer by phone': 112,
      'Create callback': 112,
    });
  });

  it('lists all cases up to a limit, then those that tell something, then those that did not pass', () => {
    const events = [...manyEvents(1_000)];
    expect(listed(events, 1_000)).toEqual({ listed: 'all', listedCount: 1_000, kept: 1_000 });
    // 20 failed, 10 errored, 10 skipped, 10 flaky, 30 with a warning.
    expect(listed(events, 999)).toMatchObject({ listed: 'noteworthy', listedCount: 80, kept: 80 });
    expect(listed(events, 40)).toMatchObject({ listed: 'failing', listedCount: 30 });
    expect(listed(events, 25)).toMatchObject({ listed: 'failing', listedCount: 25 });
  });

  it('cuts values that are very large, and says so', async () => {
    const base = everyEvent['case:finished'];
    const large: Json = Array.from({ length: 20_000 }, (_, at) => `member ${at}`);
    const event: CaseFinished = { ...base, output: large, inputs: { small: 1, big: 'x'.repeat(200_000) } };
    const { details } = await dataOf([event]);
    expect(details[0]?.tooLarge).toEqual(['inputs: big', 'output']);
    expect(details[0]?.inputs).toMatchObject({ small: 1, big: expect.stringMatching(/^"x{9999}…$/) });
    expect(details[0]?.output).toMatch(/^\["member 0",.*…$/);
    expect(JSON.stringify(details).length).toBeLessThan(30_000);
  });

  it('says how much of the limit was spent, of a whole minute at least', async () => {
    const finished = { ...everyEvent['run:finished'], calls: 135, durationMs: 1_000 };
    const shareOf = async (durationMs: number) =>
      (
        await dataOf([
          { ...everyEvent['run:started'], ratePerMinute: 270 },
          { ...finished, durationMs },
        ])
      ).facts.share;
    expect(await shareOf(1_000)).toBe(0.5);
    expect(await shareOf(120_000)).toBe(0.25);
    expect((await dataOf([everyEvent['run:started']])).facts.share).toBeUndefined();
  });

  it('knows the surroundings by what was typed, or by the name of the environment where that is not kept', () => {
    const started = { ...everyEvent['run:started'], environment: 'dev' };
    const { plan, ...bare } = started;
    const typed = (selection: object) => ({ ...started, plan: { ...plan, selection: { patterns: [], ...selection } } });
    const options = (event: typeof started | typeof bare) => surroundings(event).options;
    expect(options(typed({ simulate: true, env: 'dev' }))).toEqual(['--simulate', '--env', 'dev']);
    expect(options(typed({}))).toEqual([]);
    expect(options(bare)).toEqual(['--env', 'dev']);
    expect(options({ ...bare, environment: 'simulator' })).toEqual(['--simulate']);
    expect(options({ ...bare, environment: 'default' })).toEqual([]);
  });
});
