import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/comparison.ts';
import { comparisonSection } from '../../src/reporters/baseline/section.ts';
import { comparisonWords } from '../../src/reporters/baseline/words.ts';
import { terminal } from '../../src/reporters/terminal.ts';
import { between, change, everything, latency, nothing } from '../support/comparisons.ts';
import { Recording } from '../support/events.ts';
import { textsOf } from '../support/every-event.ts';
import { from, textOf } from '../support/text-of.ts';

/** What stands between the summary and the last line. */
async function terminalText(comparison: Comparison | undefined, quiet = false): Promise<string> {
  const events = new Recording([{ file: 'suites/a.action.yaml', title: 'A', selected: 0 }]).end();
  const options = { colour: false, verbose: false, quiet, width: 100, comparison: () => comparison };
  const text = await textOf(terminal(options)(from(events)));
  return text.slice(quiet ? 0 : text.indexOf('Compared'));
}

describe('a comparison in the terminal', () => {
  it('names what changed, at most ten of a kind', async () => {
    expect(await terminalText(everything)).toMatchInlineSnapshot(`
      "Compared with 019a2b0e-7a4b-7c3d-9e21-5b8f0a6d4c11 of 2026-11-22 09:30 UTC
        14 newly failing, 1 newly passing, 2 still failing, 1 newly skipped, 1 with another output, 1 new, 1 gone, 1 action slower, 1 action faster

        ! The number of cases at once is not the same: 5 then, 9 now.
        ! The output of 1 case is not compared, since other inputs were sent. The same --seed generates the same values.
        ! The outputs of 2 cases are not compared, since a log holds no values.

        ✗ 14 newly failing
          Totals > case 0  suites/a.action.yaml:10
            \`total\` is 3, but must be 4.
          Totals > case 1  suites/a.action.yaml:11
            \`total\` is 3, but must be 4.
            It is new.
          Totals > case 2  suites/a.action.yaml:12
            \`total\` is 3, but must be 4.
          Totals > case 3  suites/a.action.yaml:13
            \`total\` is 3, but must be 4.
          Totals > case 4  suites/a.action.yaml:14
            \`total\` is 3, but must be 4.
          Totals > case 5  suites/a.action.yaml:15
            \`total\` is 3, but must be 4.
          Totals > case 6  suites/a.action.yaml:16
            \`total\` is 3, but must be 4.
          Totals > case 7  suites/a.action.yaml:17
            \`total\` is 3, but must be 4.
          Totals > case 8  suites/a.action.yaml:18
            \`total\` is 3, but must be 4.
          Totals > case 9  suites/a.action.yaml:19
            \`total\` is 3, but must be 4.
          and 4 more

        ✗ 1 newly skipped
          Totals > case 20  suites/a.action.yaml:30
            It had failed.

        ✗ 1 with another output
          Totals > case 24  suites/a.action.yaml:34
            \`items[0].sku\` is "b", not "a".
            \`note\` is new.
            And 1 more place differs.

        ✓ 1 newly passing
          Totals > case 21  suites/a.action.yaml:31
            It had errored.

        · 1 new
          Totals [n=1]  suites/a.action.yaml:32

        · 1 gone
          Totals > case 23  suites/a.action.yaml:33
            It had been skipped.

        action                          cases   median then   median now   change         p
        slower: Calculate order total      40        120 ms       210 ms    +75 %   < 0.001
        faster: Get Loyalty Points         40         1.5 s       900 ms    -40 %     0.031
        1 action with no shift in latency, 1 action with too few cases to tell
        Mann-Whitney U: told where p is below 0.05 and the medians are at least 20 ms and 10 % apart.

      PASSED  0 passed · 0 cases in 0 ms
      "
    `);
  });

  it('says in short that nothing did', async () => {
    expect(await terminalText(nothing)).toMatchInlineSnapshot(`
      "Compared with 019a2b0e-7a4b-7c3d-9e21-5b8f0a6d4c11 of 2026-11-22 09:30 UTC
        no change: 12 cases as before

      PASSED  0 passed · 0 cases in 0 ms
      "
    `);
  });

  it('is one line where little is to be said', async () => {
    expect(await terminalText(everything, true)).toMatchInlineSnapshot(`
      "Compared with 019a2b0e-7a4b-7c3d-9e21-5b8f0a6d4c11 of 2026-11-22 09:30 UTC: 14 newly failing, 1 newly passing, 2 still failing, 1 newly skipped, 1 with another output, 1 new, 1 gone, 1 action slower, 1 action faster
      PASSED  0 passed · 0 cases in 0 ms
      "
    `);
  });

  it('names both environments where these are not the same', async () => {
    const newlyFailing = { count: 2, first: everything.newlyFailing.first.slice(0, 2) };
    expect(await terminalText({ ...everything, newlyFailing, notes: [], between })).toMatchInlineSnapshot(`
      "Compared: prod against dev, run 019a2b0e-7a4b-7c3d-9e21-5b8f0a6d4c11 of 2026-11-22 09:30 UTC
        2 failing only in prod, 1 failing only in dev, 2 failing in both, 1 skipped only in prod, 1 with another output than in dev, 1 there only in prod, 1 there only in dev, 1 action slower in prod, 1 action faster in prod

        ! The output of 1 case is not compared, since other inputs were sent in dev: what is made of the clock, of \`vars\` or of another --seed is not the same.
        ! The outputs of 2 cases are not compared, since a log holds no values.

        ✗ 2 failing only in prod
          Totals > case 0  suites/a.action.yaml:10
            \`total\` is 3, but must be 4.
          Totals > case 1  suites/a.action.yaml:11
            \`total\` is 3, but must be 4.
            It is not there in dev.

        ✗ 1 skipped only in prod
          Totals > case 20  suites/a.action.yaml:30
            In dev it failed.

        ✗ 1 with another output than in dev
          Totals > case 24  suites/a.action.yaml:34
            \`items[0].sku\` is "b", not "a".
            \`note\` is there only in prod.
            And 1 more place differs.

        ✓ 1 failing only in dev
          Totals > case 21  suites/a.action.yaml:31
            In dev it errored.

        · 1 there only in prod
          Totals [n=1]  suites/a.action.yaml:32

        · 1 there only in dev
          Totals > case 23  suites/a.action.yaml:33
            In dev it was skipped.

        action                          cases   median in dev   median in prod   change         p
        slower: Calculate order total      40          120 ms           210 ms    +75 %   < 0.001
        faster: Get Loyalty Points         40           1.5 s           900 ms    -40 %     0.031
        1 action with no shift in latency, 1 action with too few cases to tell
        Mann-Whitney U: told where p is below 0.05 and the medians are at least 20 ms and 10 % apart.

      PASSED  0 passed · 0 cases in 0 ms
      "
    `);
    expect(await terminalText({ ...nothing, between }, true)).toMatchInlineSnapshot(`
      "Compared: prod against dev, run 019a2b0e-7a4b-7c3d-9e21-5b8f0a6d4c11 of 2026-11-22 09:30 UTC: no difference: 12 cases as in dev
      PASSED  0 passed · 0 cases in 0 ms
      "
    `);
  });

  it('is not there where nothing is compared', async () => {
    expect(await terminalText(undefined, true)).toBe('PASSED  0 passed · 0 cases in 0 ms\n');
  });
});

describe('a comparison in Markdown', () => {
  it('is a section', () => {
    expect(comparisonSection(everything)).toMatchInlineSnapshot(`
      "### Compared with 019a2b0e-7a4b-7c3d-9e21-5b8f0a6d4c11 of 2026-11-22 09&#58;30 UTC

      14 newly failing, 1 newly passing, 2 still failing, 1 newly skipped, 1 with another output, 1 new, 1 gone, 1 action slower, 1 action faster

      - The number of cases at once is not the same&#58; 5 then, 9 now.
      - The output of 1 case is not compared, since other inputs were sent. The same --seed generates the same values.
      - The outputs of 2 cases are not compared, since a log holds no values.

      #### 14 newly failing

      - Totals &#62; case 0 <code>suites/a.action.yaml&#58;10</code>
        - &#96;total&#96; is 3, but must be 4.
      - Totals &#62; case 1 <code>suites/a.action.yaml&#58;11</code>
        - &#96;total&#96; is 3, but must be 4.
        - It is new.
      - Totals &#62; case 2 <code>suites/a.action.yaml&#58;12</code>
        - &#96;total&#96; is 3, but must be 4.
      - Totals &#62; case 3 <code>suites/a.action.yaml&#58;13</code>
        - &#96;total&#96; is 3, but must be 4.
      - Totals &#62; case 4 <code>suites/a.action.yaml&#58;14</code>
        - &#96;total&#96; is 3, but must be 4.
      - Totals &#62; case 5 <code>suites/a.action.yaml&#58;15</code>
        - &#96;total&#96; is 3, but must be 4.
      - Totals &#62; case 6 <code>suites/a.action.yaml&#58;16</code>
        - &#96;total&#96; is 3, but must be 4.
      - Totals &#62; case 7 <code>suites/a.action.yaml&#58;17</code>
        - &#96;total&#96; is 3, but must be 4.
      - Totals &#62; case 8 <code>suites/a.action.yaml&#58;18</code>
        - &#96;total&#96; is 3, but must be 4.
      - Totals &#62; case 9 <code>suites/a.action.yaml&#58;19</code>
        - &#96;total&#96; is 3, but must be 4.
      - Totals &#62; case 10 <code>suites/a.action.yaml&#58;20</code>
        - &#96;total&#96; is 3, but must be 4.
      - Totals &#62; case 11 <code>suites/a.action.yaml&#58;21</code>
        - &#96;total&#96; is 3, but must be 4.
      - Totals &#62; case 12 <code>suites/a.action.yaml&#58;22</code>
        - &#96;total&#96; is 3, but must be 4.
      - Totals &#62; case 13 <code>suites/a.action.yaml&#58;23</code>
        - &#96;total&#96; is 3, but must be 4.

      #### 1 newly skipped

      - Totals &#62; case 20 <code>suites/a.action.yaml&#58;30</code>
        - It had failed.

      #### 1 with another output

      - Totals &#62; case 24 <code>suites/a.action.yaml&#58;34</code>
        - &#96;items&#91;0&#93;.sku&#96; is "b", not "a".
        - &#96;note&#96; is new.
        - And 1 more place differs.

      #### 1 newly passing

      - Totals &#62; case 21 <code>suites/a.action.yaml&#58;31</code>
        - It had errored.

      #### 1 new

      - Totals &#91;n=1&#93; <code>suites/a.action.yaml&#58;32</code>

      #### 1 gone

      - Totals &#62; case 23 <code>suites/a.action.yaml&#58;33</code>
        - It had been skipped.

      | action | cases | median then | median now | change | p |
      | --- | --- | --- | --- | --- | --- |
      | Calculate order total (slower) | 40 | 120 ms | 210 ms | +75 % | &#60; 0.001 |
      | Get Loyalty Points (faster) | 40 | 1.5 s | 900 ms | -40 % | 0.031 |

      Mann-Whitney U&#58; told where p is below 0.05 and the medians are at least 20 ms and 10 % apart.
      "
    `);
  });

  it('is short where nothing changed', () => {
    expect(comparisonSection(nothing)).toMatchInlineSnapshot(`
      "### Compared with 019a2b0e-7a4b-7c3d-9e21-5b8f0a6d4c11 of 2026-11-22 09&#58;30 UTC

      no change&#58; 12 cases as before
      "
    `);
  });
});

describe('text from outside in a comparison', () => {
  const wild = '::error::\u001b[31m<img src=x>\n| a | **b** @team ##vso[x]\u202e';
  const first = [change(1, { case: wild, suite: wild, file: wild, message: wild, now: 'failed' })];
  const hostile: Comparison = {
    ...everything,
    baseline: { runId: wild, startedAt: wild, environment: wild },
    between: { baseline: wild, run: `${wild}2` },
    notes: [wild],
    newlyFailing: { count: 1, first },
    changedOutputs: { count: 1, first: [{ ...change(2), places: 1, differences: [{ path: wild, text: wild }] }] },
    latency: { ...nothing.latency, actions: [latency(wild, 'slower')] },
  };

  it('is obeyed by no terminal', async () => {
    const { between: _, ...inTime } = hostile;
    const texts = [await terminalText(inTime), await terminalText(hostile)];
    for (const line of texts.flatMap((text) => text.slice(0, -1).split('\n'))) {
      expect(line).not.toMatch(/[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069]|^\s*::|##(vso|teamcity)?\[/u);
    }
  });

  it('is a line each in the words for every report', () => {
    const texts = textsOf(comparisonWords(hostile, 50)).map(([, text]) => text);
    expect(texts.length).toBeGreaterThan(20);
    for (const text of texts) expect(text).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it('is text in Markdown', () => {
    const section = comparisonSection(hostile);
    expect(section).not.toMatch(/<img|\*\*b|@team/);
    for (const row of section.split('\n').filter((line) => line.startsWith('|'))) {
      expect(row.split('|')).toHaveLength(8);
    }
  });
});
