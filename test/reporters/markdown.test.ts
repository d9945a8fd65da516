import { marked } from 'marked';
import { expect, it } from 'vitest';
import { markdown } from '../../src/reporters/markdown.ts';
import { Recording } from '../support/events.ts';
import { reportServices } from '../support/report-services.ts';
import { from, textOf } from '../support/text-of.ts';
import { scenarios } from './scenarios.ts';

const written = markdown.create(reportServices);

it.each(Object.entries(scenarios))('has no element that is not its own: %s', async (_, build) => {
  const html = await marked.parse(await textOf(written(from(build()))));
  const elements = new Set([...html.matchAll(/<\/?([^\s>]+)[^>]*>/g)].map(([, name]) => name));
  const own = ['h2', 'h3', 'p', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'code'];
  expect([...elements].filter((name) => !own.includes(name ?? ''))).toEqual([]);
});

it('stays below 512 KiB, however many cases fail and whatever they are called', async () => {
  const long = '@\u{1f600}|'.repeat(400);
  const suite = { file: `suites/${long}.action.yaml`, title: long, selected: 1_000 };
  const recording = new Recording([suite], long, long);
  for (let index = 0; index < 1_000; index += 1) {
    const problems = [{ kind: 'value' as const, message: long }];
    recording.run({ index, suite, name: `${index} ${long}`, action: `${index} ${long}` }, { problems });
  }
  const text = await textOf(written(from(recording.end())));
  expect(Buffer.byteLength(text)).toBeLessThan(512 * 1024);
  expect(text).toContain('\nand 900 more\n');
  expect(text.match(/^\| A|^\| \d+ /gm) ?? []).toHaveLength(11);
});

it('names the slowest actions first', async () => {
  const suite = { file: 'suites/a.action.yaml', title: 'A', selected: 2 };
  const recording = new Recording([suite]);
  for (const [index, serviceMs] of [10, 500, 20].entries()) {
    const trace = { calls: 1, throttled: 0 };
    const attempts = [{ number: 1, queuedMs: 0, serviceMs, trace }];
    recording.run({ index, suite, name: `case ${index}`, action: `Action ${index}` }, { attempts });
  }
  const text = await textOf(written(from(recording.end())));
  expect([...text.matchAll(/^\| (Action \d)/gm)].map(([, name]) => name)).toEqual(['Action 1', 'Action 2', 'Action 0']);
  expect(text).not.toContain('### Failures');
});
