import { expect, it } from 'vitest';
import type { Bodies } from '../../src/model/reporter.ts';
import { jsonl } from '../../src/reporters/jsonl.ts';
import { reportServices } from '../support/report-services.ts';
import { from, textOf } from '../support/text-of.ts';
import { scenarios } from './scenarios.ts';

/** Whether what went in and came out of a case that passed, and of one that failed, stands in the events. */
async function holds(bodies: Bodies): Promise<string> {
  const events = ['all-pass', 'every-failure'].map(async (name) => {
    const text = await textOf(jsonl.create({ ...reportServices, bodies })(from(scenarios[name]?.() ?? [])));
    return `${name}: ${/IN-/.test(text) || /OUT-/.test(text)}`;
  });
  return (await Promise.all(events)).join(', ');
}

it.each([
  ['full', 'all-pass: true, every-failure: true'],
  ['failures', 'all-pass: false, every-failure: true'],
  ['none', 'all-pass: false, every-failure: false'],
] as const)('holds the values that the audit log may hold: %s', async (bodies, held) => {
  expect(await holds(bodies)).toBe(held);
});

it('is a line of JSON for each event, without numbers and hashes, and the lost cases', async () => {
  const events = scenarios.cut?.() ?? [];
  const text = await textOf(jsonl.create(reportServices)(from(events)));
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.slice(0, events.length)).toEqual(JSON.parse(JSON.stringify(events)));
  expect(lines.slice(events.length).map(({ type, status }) => [type, status])).toEqual(
    Array(3).fill(['case:finished', 'errored']),
  );
});
